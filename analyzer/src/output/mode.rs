//! The forms that a query's rows can take.

use std::path::Path;

use anyhow::{Result, bail};

use super::Format;
use crate::Hinted;

/// A form of a query's rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Mode {
    /// For reading.
    Table,
    /// A line for each column of a row: for reading wide rows.
    Line,
    /// Comma-separated values with a header.
    Csv,
    /// Tab-separated values with a header.
    Tsv,
    /// One JSON document, a list of objects.
    Json,
    /// One JSON object a line.
    Jsonl,
    /// A table in Markdown.
    Markdown,
    /// A table in HTML.
    Html,
    /// A Parquet file, typed.
    Parquet,
}

impl Mode {
    /// The mode that a file's suffix asks for.
    fn of_suffix(path: &Path) -> Option<Mode> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Mode::Table),
            "csv" => Some(Mode::Csv),
            "tsv" => Some(Mode::Tsv),
            "json" => Some(Mode::Json),
            "jsonl" | "ndjson" => Some(Mode::Jsonl),
            "md" => Some(Mode::Markdown),
            "html" | "htm" => Some(Mode::Html),
            "parquet" => Some(Mode::Parquet),
            _ => None,
        }
    }

    /// The mode to use: what was asked for, else what the file's suffix says, else the default.
    ///
    /// # Errors
    /// Where a file's suffix says nothing and no mode was asked for.
    pub fn choose(asked: Option<Mode>, output: Option<&Path>, default: Mode) -> Result<Mode> {
        match (asked, output) {
            (Some(mode), _) => Ok(mode),
            (None, None) => Ok(default),
            (None, Some(path)) => match Mode::of_suffix(path) {
                Some(mode) => Ok(mode),
                None => bail!(Hinted::new(
                    format!("The suffix of `{}` names no mode", path.display()),
                    "use .txt, .csv, .tsv, .json, .jsonl, .md, .html or .parquet, or say `--mode`"
                )),
            },
        }
    }

    /// Whether a file in this form holds the rows of one statement and no more.
    pub fn holds_one_result(self) -> bool {
        matches!(self, Mode::Json | Mode::Parquet)
    }
}

impl From<Format> for Mode {
    fn from(format: Format) -> Mode {
        match format {
            Format::Table => Mode::Table,
            Format::Csv => Mode::Csv,
            Format::Json => Mode::Json,
            Format::Jsonl => Mode::Jsonl,
        }
    }
}
