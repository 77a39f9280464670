//! `icecore tables`.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::{EXIT_OK, content};
use crate::engine::reach;
use crate::output::{Format, Layout, Sink, terminal_width};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only tables whose name holds this text
    pattern: Option<String>,
    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long)]
    format: Option<Format>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let format = Format::choose(arguments.format, arguments.output.as_deref(), Format::Table)?;
    let content = content(&[])?;
    let pattern = arguments.pattern.as_deref().unwrap_or_default();
    let rows: Vec<[String; 5]> = content
        .tables
        .values()
        .filter(|table| table.name.contains(pattern))
        .map(|table| {
            [
                table.name.clone(),
                table.service.clone(),
                reach(table).to_owned(),
                table.columns.len().to_string(),
                table.description.clone(),
            ]
        })
        .collect();
    list(format, arguments.output.as_deref(), ["table", "service", "per", "columns", "description"], &rows)?;
    Ok(EXIT_OK)
}

/// Writes a list whose rows are all at hand.
pub(super) fn list<const N: usize>(
    format: Format,
    output: Option<&std::path::Path>,
    names: [&str; N],
    rows: &[[String; N]],
) -> Result<()> {
    let mut sink = Sink::open(output)?;
    let object = |row: &[String; N]| -> serde_json::Value {
        names
            .iter()
            .zip(row)
            .map(|(name, cell)| ((*name).to_owned(), json!(cell)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    match format {
        Format::Table => {
            let mut layout = Layout::new(terminal_width());
            layout.row(names);
            for row in rows {
                layout.row(row.iter().map(String::as_str));
            }
            write!(sink, "{}", layout.render())?;
        }
        Format::Csv => {
            let mut writer = csv::Writer::from_writer(&mut sink);
            writer.write_record(names)?;
            for row in rows {
                writer.write_record(row)?;
            }
            writer.flush()?;
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut sink, &rows.iter().map(object).collect::<Vec<_>>())?;
            sink.write_all(b"\n")?;
        }
        Format::Jsonl => {
            for row in rows {
                serde_json::to_writer(&mut sink, &object(row))?;
                sink.write_all(b"\n")?;
            }
        }
    }
    sink.finish()
}
