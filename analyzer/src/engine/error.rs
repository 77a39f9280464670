//! What can go wrong between a snapshot and a verdict.

use std::path::PathBuf;

/// An error of the engine.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// DuckDB could not do it.
    #[error("{}", message(.0))]
    DuckDb(duckdb::Error),
    /// The snapshot could not be read.
    #[error(transparent)]
    Snapshot(#[from] icecore_snapshot::Error),
    /// A content file is not of its kind's form.
    #[error(transparent)]
    Content(#[from] icecore_sql::Error),
    /// The SQL could not be parsed.
    #[error("{message}{}", place(.sql, *.position))]
    Syntax {
        /// DuckDB's message.
        message: String,
        /// The text.
        sql: String,
        /// Where in the text, in bytes, if DuckDB says so.
        position: Option<usize>,
    },
    /// There was no statement.
    #[error("There is no SQL statement to run")]
    Empty,
    /// The statement is not a query.
    #[error("`{statement}` is not allowed: only queries run on a snapshot")]
    NotAQuery {
        /// The statement's first word.
        statement: String,
    },
    /// There is more than one statement.
    #[error("The SQL holds more than one statement")]
    SeveralStatements,
    /// The query calls a table function that reaches beyond the database.
    #[error("The table function `{name}` is not allowed: queries cannot read files or the network, or run other SQL")]
    TableFunction {
        /// The function.
        name: String,
    },
    /// A table of the content could not be built.
    #[error("Could not build the table `{table}`")]
    Build {
        /// The table.
        table: String,
        /// Why.
        source: Box<Error>,
    },
    /// A check's query failed.
    #[error("The check `{check}` (`{path}`) failed")]
    Check {
        /// The check.
        check: String,
        /// Its file.
        path: String,
        /// Why.
        source: Box<Error>,
    },
    /// A drift rule's query failed.
    #[error("The drift rule `{rule}` (`{path}`) failed")]
    Rule {
        /// The rule.
        rule: String,
        /// Its file.
        path: String,
        /// Why.
        source: Box<Error>,
    },
    /// Tables are derived from each other in a circle.
    #[error("The table `{table}` is derived from itself")]
    Circle {
        /// One of them.
        table: String,
    },
    /// The query took longer than it may.
    #[error("The query was ended after {seconds} s")]
    Timeout {
        /// The limit.
        seconds: u64,
    },
    /// A file of the snapshot is not what its manifest says.
    #[error("`{path}` is not the file that the snapshot was completed with")]
    Altered {
        /// The file.
        path: PathBuf,
    },
    /// A file of the snapshot cannot be read.
    #[error("The snapshot could not be read")]
    Unreadable {
        /// Why.
        source: icecore_snapshot::Error,
    },
    /// The user pressed Ctrl-C.
    #[error("Interrupted")]
    Interrupted,
    /// A parameter was set that no check knows, or to a value of another type than its default's.
    #[error("{0}")]
    Parameter(String),
    /// A suppression holds a regular expression that is none.
    #[error("`{place}`: `{pattern}` is not a regular expression")]
    Pattern {
        /// The suppression.
        place: String,
        /// The pattern, with its slashes.
        pattern: String,
        /// DuckDB's complaint.
        source: Box<Error>,
    },
    /// A cache folder or file could not be written.
    #[error("Could not write to the cache folder `{path}`")]
    Cache {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The result could not be written.
    #[error(transparent)]
    Output(anyhow::Error),
    /// DuckDB answered in a form that it should not have.
    #[error("DuckDB gave an answer of an unexpected form: {0}")]
    Internal(String),
}

impl Error {
    /// That the content lacks a file which the program needs.
    pub(crate) fn lacking(path: &str) -> Error {
        Error::Internal(format!("the content has no `{path}`"))
    }

    /// A failure of a check's query; what ended the run is not the check's fault.
    pub(crate) fn of_check(check: &icecore_sql::Check, source: Error) -> Error {
        match source {
            Error::Interrupted | Error::Timeout { .. } => source,
            source => Error::Check { check: check.id.clone(), path: check.path.clone(), source: Box::new(source) },
        }
    }

    /// A failure of a drift rule's query; what ended the run is not the rule's fault.
    pub(crate) fn of_rule(rule: &icecore_sql::Rule, source: Error) -> Error {
        match source {
            Error::Interrupted | Error::Timeout { .. } => source,
            source => Error::Rule { rule: rule.id.clone(), path: rule.path.clone(), source: Box::new(source) },
        }
    }

    /// What the user can do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Error::NotAQuery { .. } => {
                Some("write a `select`; a snapshot, its cache and the disk are never written to by SQL".to_owned())
            }
            Error::SeveralStatements => Some("run them one by one".to_owned()),
            Error::TableFunction { .. } => Some("`icecore tables` lists what can be queried".to_owned()),
            Error::Timeout { .. } => Some("raise the limit with `--timeout SECONDS`".to_owned()),
            Error::Unreadable { source } => source.hint(),
            Error::Altered { .. } => {
                Some("`icecore snapshots verify` tells all that was altered; use an unaltered copy".to_owned())
            }
            Error::Parameter(_) => Some("`sql/parameters.toml` lists the parameters and their defaults".to_owned()),
            Error::Pattern { .. } => {
                Some("regular expressions are those of RE2, which has no look-around and no back-references".to_owned())
            }
            Error::Cache { .. } => {
                Some("set `ICECORE_CACHE` to a folder that can be written, or use `--no-cache`".to_owned())
            }
            Error::Snapshot(error) => error.hint(),
            Error::Build { source, .. } | Error::Check { source, .. } | Error::Rule { source, .. } => source.hint(),
            Error::DuckDb(error) => {
                let text = message(error);
                if text.contains("failed to offload") {
                    Some(
                        "there is no room left for what does not fit into memory: set `TMPDIR` to a folder on another disk, or raise \
                         the limit with `--memory`"
                            .to_owned(),
                    )
                } else if text.starts_with("Out of Memory") {
                    Some("raise the limit with `--memory`, for example `--memory 4GiB`".to_owned())
                } else if text.contains("No space left") {
                    Some("free some space, or set `ICECORE_CACHE` and `TMPDIR` to folders on another disk".to_owned())
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// An error of this kind where it is one, for work that can also fail at writing.
    ///
    /// Writing has its own kind of error, which keeps its cause for the exit status of a broken pipe.
    pub fn from_work(error: anyhow::Error) -> Error {
        match error.downcast::<Error>() {
            Ok(error) => error,
            Err(error) => Error::Output(error),
        }
    }

    /// Whether a cache file turned out to be damaged.
    pub(crate) fn is_corruption(&self) -> bool {
        match self {
            Error::DuckDb(error) => {
                let text = message(error);
                [
                    "Corrupt",
                    "corrupt",
                    "checksum",
                    "Could not read enough bytes",
                    "not a valid DuckDB database",
                    "Serialization Error",
                    "INTERNAL",
                ]
                .iter()
                .any(|sign| text.contains(sign))
            }
            Error::Build { source, .. } | Error::Check { source, .. } | Error::Rule { source, .. } => {
                source.is_corruption()
            }
            _ => false,
        }
    }
}

impl From<duckdb::Error> for Error {
    fn from(error: duckdb::Error) -> Self {
        if message(&error).starts_with("INTERRUPT") {
            return Error::Interrupted;
        }
        Error::DuckDb(error)
    }
}

/// DuckDB's own message, without the wrapper's words.
fn message(error: &duckdb::Error) -> String {
    match error {
        // Further lines advise settings that nobody can make here.
        duckdb::Error::DuckDBFailure(_, Some(text)) if text.starts_with("Out of Memory") => {
            text.lines().next().unwrap_or_default().to_owned()
        }
        duckdb::Error::DuckDBFailure(_, Some(text)) => text.clone(),
        other => other.to_string(),
    }
}

/// The line of the text with a caret below the place.
fn place(sql: &str, position: Option<usize>) -> String {
    let Some(position) = position.filter(|position| *position <= sql.len() && sql.is_char_boundary(*position)) else {
        return String::new();
    };
    let start = sql[..position].rfind('\n').map_or(0, |newline| newline + 1);
    let line = sql[start..].lines().next().unwrap_or_default();
    let number = sql[..start].matches('\n').count() + 1;
    let label = format!("LINE {number}: ");
    let indent = label.len() + sql[start..position].chars().count();
    format!("\n\n{label}{line}\n{:indent$}^", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_told_with_a_remedy_of_ours() {
        let error =
            |text: &str| Error::from(duckdb::Error::DuckDBFailure(duckdb::ffi::Error::new(1), Some(text.to_owned())));
        let advice = "This limit was set by the 'max_temp_directory_size' setting.";
        let full = error(&format!("Out of Memory Error: failed to offload data block of size 256.0 KiB.\n{advice}"));
        assert_eq!(full.to_string(), "Out of Memory Error: failed to offload data block of size 256.0 KiB.");
        assert!(full.hint().unwrap().contains("TMPDIR"));
        let small = error("Out of Memory Error: failed to pin block of size 2.0 MiB.\n\nPossible solutions:");
        assert_eq!(small.to_string(), "Out of Memory Error: failed to pin block of size 2.0 MiB.");
        assert!(small.hint().unwrap().contains("--memory") && !small.hint().unwrap().contains("TMPDIR"));
    }
}
