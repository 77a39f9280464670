//! What the line editor knows of SQL and of the snapshot: colours, completion, and when a statement is complete.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use anstyle::{AnsiColor, Style};
use duckdb::Connection;
use icecore_snapshot::Snapshot;
use icecore_sql::Content;
use rustyline::completion::{Completer, FilenameCompleter, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Helper};

use super::meta::{self, Argument};
use crate::engine::automatic_tables;
use crate::statements::{Kind, is_complete, tokens};

/// What can be named, all in the spelling that completion gives.
pub(super) struct Words {
    tables: BTreeMap<String, Vec<String>>,
    checks: Vec<String>,
    frameworks: Vec<String>,
    /// Values that literals often hold: accounts, regions, types of resources.
    values: BTreeSet<String>,
    snapshots: Vec<String>,
    /// DuckDB's keywords and functions, which it is asked for when somebody wants them.
    language: Arc<OnceLock<Language>>,
}

struct Language {
    keywords: BTreeSet<String>,
    functions: BTreeSet<String>,
}

/// Words of DuckDB's that are keywords where they stand at the begin of a clause, whatever its own list says.
const USUAL: [&str; 4] = ["qualify", "exclude", "unnest", "lateral"];

/// Whatever stands before a table: the sides of a comparison, and all snapshots.
const SCHEMAS: [&str; 3] = ["after", "before", "history"];

impl Words {
    pub(super) fn new(content: &Content, snapshot: &Snapshot, snapshots: Vec<String>) -> Words {
        let described = content.tables.values().map(|table| {
            (table.name.clone(), table.columns.iter().map(|column| column.name.clone()).collect::<Vec<_>>())
        });
        let evidence = ["arn", "resource_id", "resource_name", "account_id", "region", "tags", "source", "evidence"];
        let automatic =
            automatic_tables(content, snapshot).into_keys().map(|name| (name, evidence.map(str::to_owned).to_vec()));
        let coverage = content.coverage.keys().map(|name| (name.clone(), Vec::new()));
        let manifest = snapshot.manifest();
        let mut values: BTreeSet<String> = manifest.resources_by_type().keys().map(|name| (*name).to_owned()).collect();
        for account in &manifest.accounts {
            values.insert(account.account_id.clone());
            values.extend(account.regions.iter().cloned());
        }
        Words {
            tables: coverage.chain(automatic).chain(described).collect(),
            checks: content.checks.keys().cloned().collect(),
            frameworks: content.frameworks.keys().cloned().collect(),
            values,
            snapshots,
            language: Arc::default(),
        }
    }

    /// Asks for DuckDB's words while the user still thinks.
    pub(super) fn learn(&self) {
        let language = Arc::clone(&self.language);
        std::thread::spawn(move || language.get_or_init(Language::ask).keywords.len());
    }

    fn language(&self) -> &Language {
        self.language.get_or_init(Language::ask)
    }
}

impl Language {
    fn ask() -> Language {
        let ask = |sql: &str| -> BTreeSet<String> {
            let found = Connection::open_in_memory().and_then(|connection| {
                let mut statement = connection.prepare(sql)?;
                statement.query_map([], |row| row.get(0))?.collect()
            });
            // Without them, completion knows fewer words.
            found.unwrap_or_default()
        };
        let mut keywords = ask("select keyword_name from duckdb_keywords()");
        keywords.extend(USUAL.map(str::to_owned));
        let functions =
            ask("select distinct function_name from duckdb_functions() where regexp_matches(function_name, '^[a-z]')");
        Language { keywords, functions }
    }
}

/// The helper of the line editor.
pub(super) struct Assistant {
    pub(super) words: Rc<Words>,
    files: FilenameCompleter,
    colours: bool,
}

impl Assistant {
    pub(super) fn new(words: Rc<Words>, colours: bool) -> Assistant {
        Assistant { words, files: FilenameCompleter::new(), colours }
    }

    /// What a word that begins so may become.
    fn starting<'w>(&self, prefix: &str, words: impl Iterator<Item = &'w String>) -> Vec<Pair> {
        let lower = prefix.to_lowercase();
        let mut found: Vec<Pair> = words
            .filter(|word| word.to_lowercase().starts_with(&lower))
            .map(|word| Pair { display: word.clone(), replacement: word.clone() })
            .collect();
        found.dedup_by(|left, right| left.replacement == right.replacement);
        found
    }

    fn complete_meta(&self, line: &str, pos: usize) -> rustyline::Result<(usize, Vec<Pair>)> {
        let Some(space) = line[..pos].find(' ') else {
            let names: Vec<String> = meta::COMMANDS.iter().map(|command| format!(".{}", command.name)).collect();
            return Ok((0, self.starting(&line[..pos], names.iter())));
        };
        let argument = meta::command(&line[1..space]).map_or(Argument::Nothing, |command| command.argument);
        let start = line[..pos].rfind(' ').map_or(0, |place| place + 1);
        let prefix = &line[start..pos];
        let words = &self.words;
        Ok(match argument {
            Argument::Nothing | Argument::Text => (pos, Vec::new()),
            Argument::File => return self.files.complete_path(line, pos),
            Argument::Table => (start, self.starting(prefix, words.tables.keys())),
            Argument::Check => (start, self.starting(prefix, words.checks.iter())),
            Argument::Name => {
                let names = words.checks.iter().chain(words.tables.keys()).chain(&words.frameworks);
                (start, self.starting(prefix, names))
            }
            Argument::Snapshot => (start, self.starting(prefix, words.snapshots.iter())),
            Argument::OneOf(choices) => {
                let choices: Vec<String> = choices.iter().map(|choice| (*choice).to_owned()).collect();
                (start, self.starting(prefix, choices.iter()))
            }
        })
    }

    fn complete_sql(&self, line: &str, pos: usize) -> (usize, Vec<Pair>) {
        let tokens = tokens(&line[..pos]);
        let words = &self.words;
        let Some(last) = tokens.last() else { return (pos, self.starting("", words.tables.keys())) };
        let text = &line[last.range.clone()];
        match last.kind {
            Kind::Comment => (pos, Vec::new()),
            // A literal that the cursor is in has no end yet.
            Kind::Text if text.len() == 1 || !text.ends_with('\'') => {
                (last.range.start + 1, self.starting(&text[1..], words.values.iter().chain(&words.checks)))
            }
            Kind::Word => {
                let start = last.range.start;
                if let Some(owner) = before_dot(line, &tokens[..tokens.len() - 1]) {
                    return (start, self.columns_of(line, owner, text));
                }
                (start, self.anything(line, text))
            }
            Kind::Other if text == "." => match before_dot(line, &tokens) {
                Some(owner) => (pos, self.columns_of(line, owner, "")),
                None => (pos, Vec::new()),
            },
            // Nothing is begun: after `from` and `join` a table, else what the tables have.
            _ => {
                let word = tokens.iter().rev().find(|token| token.kind == Kind::Word);
                let word = word.map(|token| line[token.range.clone()].to_lowercase()).unwrap_or_default();
                match word.as_str() {
                    "from" | "join" => (pos, self.starting("", words.tables.keys())),
                    _ => (pos, self.starting("", self.named_columns(line).iter())),
                }
            }
        }
    }

    /// Tables, columns of the tables that the statement names, keywords, functions.
    fn anything(&self, line: &str, prefix: &str) -> Vec<Pair> {
        let columns = self.named_columns(line);
        let language = self.words.language();
        let words = columns.iter().chain(self.words.tables.keys()).chain(&language.keywords).chain(&language.functions);
        let mut found = self.starting(prefix, words);
        found.sort_by(|left, right| left.replacement.cmp(&right.replacement));
        found.dedup_by(|left, right| left.replacement == right.replacement);
        found
    }

    fn named_columns(&self, line: &str) -> BTreeSet<String> {
        let named = tokens(line).into_iter().filter(|token| token.kind == Kind::Word);
        named.filter_map(|token| self.words.tables.get(&line[token.range].to_lowercase())).flatten().cloned().collect()
    }

    /// The columns of a table, or of what a statement gives another name.
    fn columns_of(&self, line: &str, owner: &str, prefix: &str) -> Vec<Pair> {
        let owner = owner.to_lowercase();
        if SCHEMAS.contains(&owner.as_str()) {
            return self.starting(prefix, self.words.tables.keys());
        }
        let columns = self.words.tables.get(&owner).or_else(|| {
            let mut solid: Vec<String> = tokens(line)
                .into_iter()
                .filter(|token| token.kind != Kind::Blank)
                .map(|token| line[token.range].to_lowercase())
                .collect();
            solid.push(String::new());
            let mut tables = solid.windows(3).filter_map(|around| {
                let is_alias = around[1] == owner || (around[1] == "as" && around[2] == owner);
                is_alias.then(|| self.words.tables.get(&around[0])).flatten()
            });
            tables.next()
        });
        self.starting(prefix, columns.into_iter().flatten())
    }
}

/// The name before a dot with which these parts end.
fn before_dot<'l>(line: &'l str, tokens: &[crate::statements::Token]) -> Option<&'l str> {
    let [.., name, dot] = tokens else { return None };
    let is_name = name.kind == Kind::Word && &line[dot.range.clone()] == ".";
    is_name.then(|| &line[name.range.clone()])
}

impl Completer for Assistant {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        if line.starts_with('.') { self.complete_meta(line, pos) } else { Ok(self.complete_sql(line, pos)) }
    }
}

impl Highlighter for Assistant {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if !self.colours || line.starts_with('.') {
            return line.into();
        }
        let keywords = self.words.language.get().map(|language| &language.keywords);
        let coloured = |style: AnsiColor, text: &str| {
            let style = Style::new().fg_color(Some(style.into()));
            format!("{style}{text}{style:#}")
        };
        let mut text = String::with_capacity(line.len() * 2);
        for token in tokens(line) {
            let part = &line[token.range];
            let lower = part.to_lowercase();
            text.push_str(&match token.kind {
                Kind::Text => coloured(AnsiColor::Green, part),
                Kind::Number => coloured(AnsiColor::Yellow, part),
                Kind::Comment => coloured(AnsiColor::BrightBlack, part),
                Kind::Word if self.words.tables.contains_key(&lower) => coloured(AnsiColor::Cyan, part),
                Kind::Word if keywords.is_some_and(|keywords| keywords.contains(&lower)) => {
                    coloured(AnsiColor::Blue, part)
                }
                _ => part.to_owned(),
            });
        }
        text.into()
    }

    fn highlight_char(&self, _: &str, _: usize, kind: CmdKind) -> bool {
        self.colours && kind != CmdKind::MoveCursor
    }
}

impl Hinter for Assistant {
    type Hint = String;
}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let text = context.input();
        Ok(if text.trim_start().starts_with('.') || is_complete(text) {
            ValidationResult::Valid(None)
        } else {
            ValidationResult::Incomplete
        })
    }
}

impl Helper for Assistant {}
