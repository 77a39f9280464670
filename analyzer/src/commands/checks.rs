//! `icecore checks`.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::{EXIT_OK, content, tables};
use crate::checks::Filter;
use crate::output::Format;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only checks with these ids, with `*` and `?`
    patterns: Vec<String>,
    /// Folder with checks of your own, listed with the built-in ones (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
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
    let filter = Filter { checks: arguments.patterns.clone(), ..Filter::default() };
    let rows: Vec<[String; 5]> = filter
        .select(&content)
        .into_iter()
        .map(|check| {
            [
                check.id.clone(),
                check.severity.to_string(),
                check.category.as_str().to_owned(),
                check.service.clone(),
                check.title.clone(),
            ]
        })
        .collect();
    tables::list(format, arguments.output.as_deref(), ["check", "severity", "category", "service", "title"], &rows)?;
    Ok(EXIT_OK)
}
