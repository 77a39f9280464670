//! `icecore explain`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Result;
use clap::Args;
use icecore_snapshot::Snapshot;
use icecore_sql::{Check, Content, ControlType, Framework, Rule, Table};

use super::desk::Desk;
use super::{EXIT_OK, EngineArguments, SnapshotArguments, content, counted, folded, scores};
use crate::Hinted;
use crate::checks::scope_text;
use crate::engine::{SIDES, analyze, explain_dependencies, explain_sides};
use crate::examples::examples;
use crate::output::{Layout, Sink, terminal_width};
use crate::settings::{Origin, Setting};
use crate::suppressions::Suppressions;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A check's or a drift rule's id, a table's name, a framework (`cis_aws_3.0`) or a control (`cis_aws_3.0/1.4`)
    name: String,
    /// Folder with checks of your own (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Snapshot in which a table's rows are counted [default: the latest, where there is one]
    #[arg(long)]
    snapshot: Option<String>,
    #[command(flatten)]
    store: SnapshotArguments,
    #[command(flatten)]
    engine: EngineArguments,
}

impl Arguments {
    /// The snapshot in which rows are counted.
    fn snapshot(&self) -> Result<Option<Snapshot>> {
        match &self.snapshot {
            Some(address) => self.store.open(address).map(Some),
            // Explaining needs no snapshot.
            None => Ok(self.store.open("latest").ok()),
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let content = content(&arguments.folders)?;
    let mut sink = Sink::open(None)?;
    let name = arguments.name.as_str();
    if let Some(check) = content.checks.get(name) {
        explain_check(&content, check, &arguments.engine.parameters.settings()?, &mut sink)?;
    } else if let Some(table) = content.tables.get(name) {
        explain_table(&content, table, &mut sink)?;
        if let Some(snapshot) = arguments.snapshot()? {
            let mut desk = Desk::new(snapshot, Rc::clone(&content), arguments.engine.options()?, Suppressions::none());
            let rows = desk.count(&table.name)?;
            writeln!(sink, "\n{} in the snapshot {}", counted(rows, "row", "rows"), desk.snapshot.id())?;
        }
        for example in examples(table) {
            writeln!(sink, "\n{}\n", example.question)?;
            for line in example.sql.lines() {
                writeln!(sink, "    {line}")?;
            }
        }
    } else if let Some(rule) = content.rules.get(name) {
        explain_rule(&content, rule, &arguments.engine.parameters.settings()?, &mut sink)?;
    } else if let Some(framework) = content.frameworks.get(name) {
        explain_framework(framework, &mut sink)?;
    } else if let Some((framework, id)) = name.split_once('/') {
        scores::must_exist(&content, &[framework.to_owned()])?;
        explain_control(&content, &content.frameworks[framework], id, &mut sink)?;
    } else {
        let names = content.checks.keys().chain(content.tables.keys());
        let names = names.chain(content.rules.keys()).chain(content.frameworks.keys());
        let nearest = names
            .max_by(|left, right| {
                let likeness = |each: &str| strsim::jaro_winkler(each, name);
                likeness(left).total_cmp(&likeness(right))
            })
            .map(|nearest| format!("did you mean `{nearest}`? "))
            .unwrap_or_default();
        anyhow::bail!(Hinted::new(
            format!("There is no check, no table, no drift rule and no framework `{name}`"),
            format!("{nearest}`icecore checks` and `icecore tables` list them")
        ));
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// Prose is easier to read in lines that are not too long.
fn prose_width() -> usize {
    terminal_width().min(100)
}

fn explain_check(content: &Content, check: &Check, settings: &BTreeMap<String, Setting>, out: &mut Sink) -> Result<()> {
    let width = prose_width();
    writeln!(out, "{}\n  {}\n", check.id, check.title)?;
    writeln!(
        out,
        "severity {}, category {}, service {}, {}\n",
        check.severity,
        check.category.as_str(),
        check.service,
        scope_text(check.scope)
    )?;
    write!(out, "{}", folded(&check.description, 0, width))?;
    writeln!(out, "\nRemediation")?;
    write!(out, "{}", folded(&check.remediation, 2, width))?;
    if let Some(command) = &check.command {
        writeln!(out, "  $ {command}")?;
    }
    let dependencies = explain_dependencies(content, &check.sql, &check.optional)?;
    writeln!(out, "\nReads")?;
    for table in &dependencies.tables {
        writeln!(out, "  {table}{}", if check.optional.contains(table) { " (for the reason only)" } else { "" })?;
    }
    writeln!(out, "\nDecided by the answers of")?;
    for operations in &dependencies.operations {
        let note = if dependencies.not_in_config.contains(operations) { " (not held by AWS Config)" } else { "" };
        writeln!(out, "  {operations}{note}")?;
    }
    explain_parameters(content, check.parameters(), settings, out)?;
    let mut controls: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (framework, control) in content.controls_of(&check.id) {
        controls.entry(&framework.id).or_default().push(&control.id);
    }
    if !controls.is_empty() {
        writeln!(out, "\nControls")?;
        for (framework, controls) in controls {
            write!(out, "{}", folded(&format!("{framework}: {}", controls.join(", ")), 2, width))?;
        }
    }
    if !check.references.is_empty() {
        writeln!(out, "\nReferences")?;
        for reference in &check.references {
            writeln!(out, "  {reference}")?;
        }
    }
    writeln!(out, "\nSQL ({})\n\n{}", check.path, check.sql)?;
    Ok(())
}

/// The parameters that a query reads, with what they are set to.
fn explain_parameters(
    content: &Content,
    names: BTreeSet<&str>,
    settings: &BTreeMap<String, Setting>,
    out: &mut Sink,
) -> Result<()> {
    let width = prose_width();
    let parameters: Vec<_> = names.into_iter().filter_map(|name| content.parameters.get_key_value(name)).collect();
    if !parameters.is_empty() {
        writeln!(out, "\nParameters")?;
        for (name, parameter) in parameters {
            match settings.get(name) {
                None => writeln!(out, "  {name} = {} (default)", parameter.default)?,
                Some(Setting { value, origin }) => {
                    let place = match origin {
                        Origin::Option => "`--set`".to_owned(),
                        Origin::File(path) => format!("`{}`", path.display()),
                    };
                    writeln!(out, "  {name} = {value} (set by {place}; default {})", parameter.default)?;
                }
            }
            write!(out, "{}", folded(&parameter.description, 4, width))?;
        }
    }
    Ok(())
}

fn explain_rule(content: &Content, rule: &Rule, settings: &BTreeMap<String, Setting>, out: &mut Sink) -> Result<()> {
    let width = prose_width();
    writeln!(out, "{}\n  {}\n", rule.id, rule.title)?;
    let severity = if rule.severity_by_row { "that of the finding".to_owned() } else { rule.severity.to_string() };
    writeln!(out, "drift rule, severity {severity}, alert {}, service {}\n", rule.alert.as_str(), rule.service)?;
    write!(out, "{}", folded(&rule.description, 0, width))?;
    if rule.looks_back() {
        writeln!(out, "\nIt looks at all earlier snapshots of the store, and runs with `icecore diff --history`.")?;
    }
    for (side, dependencies) in SIDES.into_iter().zip(explain_sides(content, &rule.sql, &rule.optional)?) {
        if !dependencies.tables.is_empty() {
            writeln!(out, "\nReads of the {} snapshot", if side == SIDES[0] { "earlier" } else { "later" })?;
        }
        for table in &dependencies.tables {
            writeln!(out, "  {table}{}", if rule.optional.contains(table) { " (for the reason only)" } else { "" })?;
        }
        if !dependencies.operations.is_empty() {
            writeln!(out, "  decided by the answers of")?;
            let operations: Vec<&str> = dependencies.operations.iter().map(String::as_str).collect();
            write!(out, "{}", folded(&operations.join(", "), 4, width))?;
        }
    }
    explain_parameters(content, rule.parameters(), settings, out)?;
    for (heading, lines) in [("Related checks", &rule.related_checks), ("References", &rule.references)] {
        if !lines.is_empty() {
            writeln!(out, "\n{heading}")?;
        }
        for line in lines {
            writeln!(out, "  {line}")?;
        }
    }
    writeln!(out, "\nSQL ({})\n\n{}", rule.path, rule.sql)?;
    Ok(())
}

fn explain_framework(framework: &Framework, out: &mut Sink) -> Result<()> {
    writeln!(out, "{}\n  {}\n", framework.id, framework.title)?;
    write!(out, "{}", folded(&framework.description, 0, prose_width()))?;
    let covered = framework.controls.iter().filter(|control| !control.checks.is_empty()).count();
    writeln!(
        out,
        "\n{}, {covered} with checks; {}\n",
        counted(framework.controls.len() as u64, "control", "controls"),
        counted(framework.checks().len() as u64, "check", "checks")
    )?;
    let mut layout = Layout::new(terminal_width());
    layout.row(["control", "type", "checks", "title"]);
    for control in &framework.controls {
        let checks = control.checks.len().to_string();
        layout.row([control.id.as_str(), control.kind.as_str(), checks.as_str(), control.title.as_str()]);
    }
    write!(out, "{}", layout.render())?;
    Ok(())
}

fn explain_control(content: &Content, framework: &Framework, id: &str, out: &mut Sink) -> Result<()> {
    let Some(control) = framework.control(id) else {
        anyhow::bail!(Hinted::new(
            format!("`{}` has no control `{id}`", framework.id),
            format!("`icecore explain {}` lists its controls", framework.id)
        ));
    };
    writeln!(out, "{}/{}\n  {}\n", framework.id, control.id, control.title)?;
    writeln!(out, "{}, {}", framework.title, control.kind.as_str())?;
    match (control.checks.is_empty(), control.kind) {
        (true, ControlType::Manual) => writeln!(out, "\nA person has to assess it; no check gives evidence.")?,
        (true, ControlType::Automated) => writeln!(out, "\nNot covered: no check gives evidence for it.")?,
        (false, kind) => {
            if kind == ControlType::Manual {
                writeln!(out, "\nThe framework wants a person to assess it; these checks give evidence.")?;
            }
            writeln!(out, "\nChecks")?;
            for check in control.checks.iter().filter_map(|id| content.checks.get(id)) {
                writeln!(out, "  {} ({}): {}", check.id, check.severity, check.title)?;
            }
        }
    }
    Ok(())
}

fn explain_table(content: &Content, table: &Table, out: &mut Sink) -> Result<()> {
    let width = prose_width();
    writeln!(out, "{}: {}\n", table.name, table.grain)?;
    write!(out, "{}", folded(&table.description, 0, width))?;
    if let Some(origin) = &table.origin {
        let sources: Vec<&str> = content
            .stagings
            .keys()
            .filter(|(name, _)| *name == table.name)
            .map(|(_, source)| source.as_str())
            .collect();
        writeln!(
            out,
            "\nStaged from {} of {}; complete where {} was answered",
            origin.resource_type,
            sources.join(" and "),
            origin.list.join(" or ")
        )?;
    }
    if let Some(body) = &table.body {
        let connection = duckdb::Connection::open_in_memory()?;
        let below: BTreeSet<String> = analyze(&connection, body)?.tables;
        let below: Vec<String> = below.into_iter().filter(|name| content.tables.contains_key(name)).collect();
        writeln!(out, "\nDerived from {}", below.join(", "))?;
    }
    writeln!(out)?;
    let mut layout = Layout::new(terminal_width());
    layout.row(["column", "type", "answered by", "description"]);
    for column in &table.columns {
        layout.row([
            column.name.as_str(),
            column.sql_type.as_str(),
            column.operations.join(" or ").as_str(),
            column.description.as_str(),
        ]);
    }
    write!(out, "{}", layout.render())?;
    let users: Vec<&str> = content
        .checks
        .values()
        .filter(|check| check.sql.contains(table.name.as_str()))
        .map(|check| check.id.as_str())
        .collect();
    if !users.is_empty() {
        writeln!(out, "\nRead by {}", users.join(", "))?;
    }
    Ok(())
}
