//! `icecore shell`.

mod helper;
mod meta;

use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::{Args, Parser, ValueEnum};
use duckdb::Connection;
use etcetera::BaseStrategy;
use icecore_snapshot::{Snapshot, Store};
use icecore_sql::Content;
use rustyline::config::Configurer;
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{CompletionType, Config, Editor};

use self::helper::{Assistant, Words};
use super::desk::Desk;
use super::diff;
use super::{Cli, EXIT_OK, EngineArguments, SnapshotArguments, SuppressionArguments, content, counted, dispatch};
use crate::dialect::{Admitted, Dialect};
use crate::engine::{Error, Options, interrupt};
use crate::output::{Mode, Parameters, RowStyle, Sink, page_long_output, write_query};
use crate::statements::{is_complete, statements};
use crate::suppressions::Suppressions;
use crate::{Hinted, is_broken_pipe, told};

/// Rows of a table that are shown where nobody says how many.
const SHOWN: usize = 40;

/// Statements that are remembered.
const REMEMBERED: usize = 10_000;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Snapshot: a path, an id, `latest`, `latest~2`, or a date (the newest at or before it)
    #[arg(default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Dialect of the queries [default: DuckDB's, or PostgreSQL's where DuckDB refuses a query and it can be rewritten]
    #[arg(long)]
    dialect: Option<Dialect>,
    /// File that remembers the statements [default: icecore/history in the user's state folder]
    #[arg(long, value_name = "FILE", env = "ICECORE_HISTORY", hide_env_values = true)]
    history: Option<PathBuf>,
    #[command(flatten)]
    suppressions: SuppressionArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let content = content(&[])?;
    let options = arguments.engine.options()?;
    let suppressions = arguments.suppressions.read()?;
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let desk = Desk::new(snapshot, Rc::clone(&content), options.clone(), suppressions.clone())
        .with_history(arguments.store.store.clone());
    let mut shell = Shell {
        desk,
        content,
        options,
        suppressions,
        store: &arguments.store,
        dialect: arguments.dialect,
        mode: Mode::Table,
        shown: SHOWN,
        timing: false,
        before: None,
        after: None,
        output: None,
        last: String::new(),
        left: false,
    };
    if io::stdin().is_terminal() {
        shell.converse(arguments.history.as_deref())?;
    } else {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).context("Could not read standard input")?;
        shell.script(&text)?;
    }
    Ok(EXIT_OK)
}

/// A part of what somebody typed or wrote into a file.
#[derive(Debug, PartialEq, Eq)]
enum Part<'t> {
    /// A command of the shell's own, without its dot.
    Meta(&'t str),
    /// Statements, whole ones but perhaps for the semicolon of the last.
    Sql(String),
}

/// A text's parts: a command takes its line, where no statement is open.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut sql = String::new();
    for line in text.lines() {
        if let Some(meta) = line.trim().strip_prefix('.')
            && is_complete(&sql)
        {
            parts.extend(Some(std::mem::take(&mut sql)).filter(|sql| !sql.trim().is_empty()).map(Part::Sql));
            parts.push(Part::Meta(meta));
        } else {
            sql.push_str(line);
            sql.push('\n');
        }
    }
    parts.extend(Some(sql).filter(|sql| !sql.trim().is_empty()).map(Part::Sql));
    parts
}

struct Shell<'a> {
    desk: Desk,
    content: Rc<Content>,
    options: Options,
    suppressions: Suppressions,
    store: &'a SnapshotArguments,
    dialect: Option<Dialect>,
    mode: Mode,
    shown: usize,
    timing: bool,
    /// The earlier snapshot of a comparison, where one is asked.
    before: Option<Snapshot>,
    /// Its later snapshot, where that is not the one in use.
    after: Option<Snapshot>,
    /// Where the next result goes.
    output: Option<PathBuf>,
    /// The last statements that were run.
    last: String,
    /// Whether the user wants to leave.
    left: bool,
}

/// What a command asks of the line editor.
enum Next {
    Nothing,
    /// To begin the next line with this text.
    Edit(String),
    /// To complete other names.
    Learn,
}

impl Shell<'_> {
    /// Reads statements and commands from a terminal until the user leaves.
    fn converse(&mut self, history: Option<&Path>) -> Result<()> {
        page_long_output();
        let colours = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let config = Config::builder()
            .completion_type(CompletionType::List)
            .completion_show_all_if_ambiguous(true)
            .history_ignore_space(true)
            .build();
        let mut editor: Editor<Assistant, FileHistory> = Editor::with_config(config)?;
        editor.set_max_history_size(REMEMBERED)?;
        editor.set_helper(Some(Assistant::new(self.words(), colours)));
        let history = match history {
            Some(path) => path.to_owned(),
            None => {
                let folders = etcetera::choose_base_strategy().context("Could not find the user's state folder")?;
                folders.state_dir().unwrap_or_else(|| folders.data_dir()).join("icecore/history")
            }
        };
        if let Some(folder) = history.parent() {
            fs_err::create_dir_all(folder)?;
        }
        if history.exists() {
            editor.load_history(&history).with_context(|| format!("Could not read `{}`", history.display()))?;
        }
        self.greet()?;
        let mut initial = String::new();
        while !self.left {
            match editor.readline_with_initial("icecore> ", (&std::mem::take(&mut initial), "")) {
                Ok(text) => {
                    if text.trim().is_empty() {
                        continue;
                    }
                    editor.add_history_entry(text.trim_end())?;
                    // At once: a shell that is killed has forgotten nothing. Lines of other shells are kept.
                    editor
                        .append_history(&history)
                        .with_context(|| format!("Could not write `{}`", history.display()))?;
                    match self.answer(&text) {
                        Next::Nothing => {}
                        Next::Edit(text) => initial = text,
                        Next::Learn => editor.set_helper(Some(Assistant::new(self.words(), colours))),
                    }
                }
                // Ctrl-C throws the line away.
                Err(ReadlineError::Interrupted) => {}
                Err(ReadlineError::Eof) => break,
                Err(error) => return Err(error).context("Could not read from the terminal"),
            }
        }
        Ok(())
    }

    fn words(&self) -> Rc<Words> {
        let entries = Store::new(&self.store.store).list().unwrap_or_default();
        let mut snapshots: Vec<String> = entries.into_iter().map(|entry| entry.name).collect();
        snapshots.push("latest".to_owned());
        let words = Words::new(&self.content, &self.desk.snapshot, snapshots);
        words.learn();
        Rc::new(words)
    }

    fn greet(&self) -> Result<()> {
        let manifest = self.desk.snapshot.manifest();
        let mut sink = Sink::open(None)?;
        writeln!(
            sink,
            "Snapshot {} of {}: {} in {}\nStatements end with `;`. `.help` lists the shell's own commands",
            self.desk.snapshot.id(),
            manifest.captured_at.format("%Y-%m-%d %H:%M UTC"),
            counted(manifest.totals.resources, "resource", "resources"),
            counted(manifest.accounts.len() as u64, "account", "accounts"),
        )?;
        sink.finish()
    }

    /// Runs what was typed. What fails is told, and the conversation goes on.
    fn answer(&mut self, text: &str) -> Next {
        let mut next = Next::Nothing;
        for part in parts(text) {
            // A Ctrl-C that came after the last query had ended.
            interrupt::clear();
            match self.run(&part) {
                Ok(Next::Nothing) => {}
                Ok(other) => next = other,
                // The user has left the pager.
                Err(error) if is_broken_pipe(&error) => {}
                Err(error) => {
                    // Nothing is left to do where even standard error is closed.
                    let _ = writeln!(io::stderr(), "{}", told(&error));
                    break;
                }
            }
        }
        interrupt::clear();
        next
    }

    /// Runs what is in a file, up to the first error.
    fn script(&mut self, text: &str) -> Result<()> {
        for part in parts(text) {
            self.run(&part)?;
            if self.left {
                break;
            }
        }
        Ok(())
    }

    fn run(&mut self, part: &Part<'_>) -> Result<Next> {
        match part {
            Part::Sql(sql) => {
                self.last = sql.trim().to_owned();
                if let Some(before) = self.before.clone() {
                    for statement in statements(sql) {
                        let after = self.after.clone().unwrap_or_else(|| self.desk.snapshot.clone());
                        let (content, options) = (Rc::clone(&self.content), self.options.clone());
                        let store = self.store.store.clone();
                        self.show(|_, style, sink| {
                            diff::ask([before.clone(), after], &store, &content, &options, &statement.sql, style, sink)
                        })?;
                    }
                    return Ok(Next::Nothing);
                }
                let mut read = Vec::new();
                for statement in statements(sql) {
                    read.push(self.desk.read(&statement.sql, self.dialect)?);
                }
                for statement in read {
                    self.show(|desk, style, sink| ask(desk, statement, style, sink))?;
                }
                Ok(Next::Nothing)
            }
            Part::Meta(line) => self.obey(line),
        }
    }

    /// Shows the rows that a statement gives, and how long it took.
    fn show(&mut self, work: impl FnOnce(&mut Desk, &RowStyle, &mut Sink) -> Result<()>) -> Result<()> {
        let began = Instant::now();
        let output = self.output.take();
        let mode = Mode::choose(None, output.as_deref(), self.mode)?;
        let terminal = output.is_none() && io::stdout().is_terminal();
        let style = RowStyle { terminal, shown: self.shown, ..RowStyle::of(mode) };
        let mut sink = Sink::open(output.as_deref())?;
        work(&mut self.desk, &style, &mut sink)?;
        sink.finish()?;
        if self.timing {
            writeln!(io::stderr(), "{:.3} s", began.elapsed().as_secs_f64())?;
        }
        Ok(())
    }

    /// Runs a command of the shell's own.
    fn obey(&mut self, line: &str) -> Result<Next> {
        let (name, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let argument = argument.trim();
        let Some(command) = meta::command(name) else {
            bail!(Hinted::new(format!("There is no command `.{name}`"), "`.help` lists them"));
        };
        if argument.is_empty() && !command.usage.is_empty() && !command.usage.starts_with('[') {
            bail!(Hinted::new(
                format!("`.{}` lacks what it is about", command.name),
                format!("write `.{} {}`", command.name, command.usage)
            ));
        }
        let store = self.store.store.display().to_string();
        let pattern = Some(argument).filter(|argument| !argument.is_empty());
        match command.name {
            "help" => help()?,
            "quit" | "exit" => self.left = true,
            "tables" => cli(["tables"].into_iter().chain(pattern))?,
            "checks" => cli(["checks"].into_iter().chain(pattern))?,
            "snapshots" => cli(["snapshots", "list", "--store", &store])?,
            "explain" => cli(["explain", argument])?,
            "inspect" => {
                let path = self.desk.snapshot.path().display().to_string();
                cli(["explain", argument, "--snapshot", &path])?;
            }
            "schema" => self.schema(argument)?,
            "use" => {
                let snapshot = self.store.open(argument)?;
                self.desk =
                    Desk::new(snapshot, Rc::clone(&self.content), self.options.clone(), self.suppressions.clone())
                        .with_history(self.store.store.clone());
                self.greet()?;
                return Ok(Next::Learn);
            }
            "before" => {
                self.before = pattern.map(|address| self.store.open(address)).transpose()?;
                self.after = None;
                self.tell_sides()?;
            }
            "after" => {
                if self.before.is_none() {
                    bail!(Hinted::new(
                        "There is no earlier snapshot to compare with",
                        "write `.before SNAPSHOT` first"
                    ));
                }
                self.after = Some(self.store.open(argument)?);
                self.tell_sides()?;
            }
            "mode" => {
                let mode = Mode::from_str(argument, true).ok().filter(|mode| *mode != Mode::Parquet);
                self.mode = mode.ok_or_else(|| {
                    let hint = "use table, line, csv, tsv, json, jsonl, markdown or html; `.output FILE.parquet` writes Parquet";
                    Hinted::new(format!("There is no mode `{argument}` for a terminal"), hint)
                })?;
            }
            "maxrows" => {
                let number = argument.parse().ok().filter(|number| *number > 0);
                self.shown = number
                    .ok_or_else(|| Hinted::new(format!("`{argument}` is no number of rows"), "write `.maxrows 100`"))?;
            }
            "timing" => {
                self.timing = match argument {
                    "on" => true,
                    "off" => false,
                    other => bail!(Hinted::new(format!("`{other}` is neither on nor off"), "write `.timing on`")),
                }
            }
            "output" => {
                let path = PathBuf::from(argument);
                Mode::choose(None, Some(&path), self.mode)?;
                self.output = Some(path);
            }
            "read" => self.script(&fs_err::read_to_string(argument)?)?,
            "edit" => return Ok(Next::Edit(edited(&self.last)?)),
            other => bail!("`.{other}` does nothing"),
        }
        Ok(Next::Nothing)
    }

    /// Tells what statements are about, where they compare.
    fn tell_sides(&self) -> Result<()> {
        let mut sink = Sink::open(None)?;
        match &self.before {
            Some(before) => {
                let after = self.after.as_ref().unwrap_or(&self.desk.snapshot);
                writeln!(
                    sink,
                    "Statements compare {} (before) with {} (after); `.before` alone ends that",
                    before.id(),
                    after.id()
                )?;
            }
            None => writeln!(sink, "Statements are about {}", self.desk.snapshot.id())?,
        }
        sink.finish()
    }

    /// Shows a table's columns as SQL would make them.
    fn schema(&self, name: &str) -> Result<()> {
        let Some(table) = self.content.tables.get(name) else {
            bail!(Hinted::new(format!("There is no table `{name}`"), "`.tables` lists them"));
        };
        let mut sink = Sink::open(None)?;
        writeln!(sink, "create table {} (", table.name)?;
        for (place, column) in table.columns.iter().enumerate() {
            let comma = if place + 1 == table.columns.len() { "" } else { "," };
            writeln!(sink, "    {} {}{comma}", column.name, column.sql_type)?;
        }
        writeln!(sink, ");")?;
        sink.finish()
    }
}

/// Runs a statement on a snapshot.
fn ask(desk: &mut Desk, statement: Admitted, style: &RowStyle, sink: &mut Sink) -> Result<()> {
    desk.run(statement, |connection: &Connection, sql: &str| {
        let before = sink.written();
        write_query(connection, sql, &Parameters::new(), style, sink).map_err(Error::from_work).map_err(|error| {
            match error {
                Error::Output(error) => Error::Output(error),
                // Not as the engine's error, which would be tried once more with fresh tables.
                error if sink.written() != before => Error::Output(anyhow::anyhow!("{error}")),
                error => error,
            }
        })
    })?;
    Ok(())
}

/// Runs a command as the command line has it.
fn cli<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<()> {
    let arguments = ["icecore"].into_iter().chain(arguments);
    let cli = Cli::try_parse_from(arguments).map_err(|error| anyhow::anyhow!("{}", error.to_string().trim_end()))?;
    dispatch(&cli.command).map(drop)
}

fn help() -> Result<()> {
    let mut sink = Sink::open(None)?;
    for command in &meta::COMMANDS {
        writeln!(sink, ".{:<24}{}", format!("{} {}", command.name, command.usage), command.help)?;
    }
    writeln!(
        sink,
        "\nTab completes, Ctrl-R searches what was asked before, Ctrl-C ends a query. A command may be shortened."
    )?;
    sink.finish()
}

/// A text as the user leaves it in an editor.
fn edited(text: &str) -> Result<String> {
    let mut file = tempfile::Builder::new().prefix("icecore-").suffix(".sql").tempfile()?;
    writeln!(file, "{text}")?;
    file.flush()?;
    let editor =
        ["VISUAL", "EDITOR"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let editor = editor.unwrap_or_else(|| "vi".to_owned());
    // As other programs do, the variable may hold arguments.
    let status = Command::new("sh").arg("-c").arg(format!("{editor} \"$1\"")).arg("sh").arg(file.path()).status();
    match status {
        Ok(status) if status.success() => {
            let text = fs_err::read_to_string(file.path())?;
            Ok(text.trim_end().to_owned())
        }
        _ => bail!(Hinted::new(format!("The editor `{editor}` did not end well"), "set $EDITOR to another one")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_stand_between_statements() {
        let text = "select 1;\n.mode csv\nselect\n.5;\nselect 2";
        let sql = |text: &str| Part::Sql(text.to_owned());
        assert_eq!(parts(text), [sql("select 1;\n"), Part::Meta("mode csv"), sql("select\n.5;\nselect 2\n")]);
        assert_eq!(parts(" .help "), [Part::Meta("help")]);
        assert_eq!(parts("\n \n"), []);
    }

    #[test]
    fn commands_may_be_shortened_where_only_one_is_meant() {
        assert_eq!(meta::command("h").map(|command| command.name), Some("help"));
        assert_eq!(meta::command("ex").map(|command| command.name), None);
        assert_eq!(meta::command("nothing").map(|command| command.name), None);
    }
}
