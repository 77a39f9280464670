//! `icecore explain`.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use icecore_sql::{Check, Content, Table};

use super::{EXIT_OK, content, folded};
use crate::Hinted;
use crate::checks::scope_text;
use crate::engine::{analyze, explain_dependencies};
use crate::output::{Layout, Sink, terminal_width};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A check's id or a table's name
    name: String,
    /// Folder with checks of your own (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let content = content(&arguments.folders)?;
    let mut sink = Sink::open(None)?;
    match (content.checks.get(&arguments.name), content.tables.get(&arguments.name)) {
        (Some(check), _) => explain_check(&content, check, &mut sink)?,
        (None, Some(table)) => explain_table(&content, table, &mut sink)?,
        (None, None) => {
            let nearest = content
                .checks
                .keys()
                .chain(content.tables.keys())
                .max_by(|left, right| {
                    let likeness = |name: &str| strsim::jaro_winkler(name, &arguments.name);
                    likeness(left).total_cmp(&likeness(right))
                })
                .map(|name| format!("did you mean `{name}`? "))
                .unwrap_or_default();
            anyhow::bail!(Hinted::new(
                format!("There is no check and no table `{}`", arguments.name),
                format!("{nearest}`icecore checks` and `icecore tables` list them")
            ));
        }
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// Prose is easier to read in lines that are not too long.
fn prose_width() -> usize {
    terminal_width().min(100)
}

fn explain_check(content: &Content, check: &Check, out: &mut Sink) -> Result<()> {
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
    let parameters: Vec<_> = content.parameters.iter().filter(|(name, _)| check.sql.contains(name.as_str())).collect();
    if !parameters.is_empty() {
        writeln!(out, "\nParameters")?;
        for (name, parameter) in parameters {
            writeln!(out, "  {name} = {}: {}", parameter.default, parameter.description)?;
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
