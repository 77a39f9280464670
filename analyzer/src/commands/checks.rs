//! `icecore checks`.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use icecore_sql::Check;

use super::{EXIT_OK, content, scores, tables};
use crate::checks::Filter;
use crate::output::Format;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only checks with these ids, with `*` and `?`
    patterns: Vec<String>,
    /// Folder with checks of your own, listed with the built-in ones (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Only the checks of a framework, as `cis_aws_3.0` (repeatable)
    #[arg(long, value_delimiter = ',', value_name = "NAME")]
    framework: Vec<String>,
    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long)]
    format: Option<Format>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let format = Format::choose(arguments.format, arguments.output.as_deref(), Format::Table)?;
    let content = content(&arguments.folders)?;
    scores::must_exist(&content, &arguments.framework)?;
    let filter =
        Filter { checks: arguments.patterns.clone(), frameworks: arguments.framework.clone(), ..Filter::default() };
    let checks = filter.select(&content);
    let cells = |check: &Check| {
        [
            check.id.clone(),
            check.severity.to_string(),
            check.category.as_str().to_owned(),
            check.service.clone(),
            check.title.clone(),
        ]
    };
    let output = arguments.output.as_deref();
    let names = ["check", "severity", "category", "service", "title"];
    if format == Format::Table {
        let rows: Vec<[String; 5]> = checks.into_iter().map(cells).collect();
        tables::list(format, output, names, &rows)?;
        return Ok(EXIT_OK);
    }
    // A check can be named by a hundred controls: too much for a table's line.
    let rows: Vec<[String; 6]> = checks
        .into_iter()
        .map(|check| {
            let controls =
                content.controls_of(&check.id).map(|(framework, control)| format!("{}/{}", framework.id, control.id));
            let [id, severity, category, service, title] = cells(check);
            [id, severity, category, service, title, controls.collect::<Vec<_>>().join(", ")]
        })
        .collect();
    let [id, severity, category, service, title] = names;
    tables::list(format, output, [id, severity, category, service, title, "controls"], &rows)?;
    Ok(EXIT_OK)
}
