//! Which dialect a query is written in: DuckDB's, or PostgreSQL's, which is rewritten.

use duckdb::Connection;

use crate::engine::{Analysis, Engine, Error, analyze};
use crate::postgres::{Refusal, rewrite};

/// A dialect of SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Dialect {
    /// DuckDB's own.
    Duckdb,
    /// PostgreSQL's, as Steampipe's queries are written.
    Postgres,
}

/// Why a query of a user's does not run.
#[derive(Debug, thiserror::Error)]
pub enum NoQuery {
    /// DuckDB refuses it.
    #[error(transparent)]
    Engine(#[from] Error),
    /// It cannot be rewritten.
    #[error(transparent)]
    Rewrite(#[from] Refusal),
}

/// A query that may run, and what it names.
#[derive(Debug, Clone)]
pub struct Admitted {
    /// The text that the user wrote.
    written: String,
    /// The text that DuckDB runs.
    pub sql: String,
    /// What that text names.
    pub analysis: Analysis,
    /// The dialect, where the user or the parser has decided on it.
    dialect: Option<Dialect>,
}

impl Admitted {
    /// Reads a query in the dialect that the user names, or in PostgreSQL's where DuckDB's parser refuses the text and the rewrite is accepted.
    ///
    /// # Errors
    /// [`NoQuery`] where it is no query in that dialect, or may not run.
    pub fn read(connection: &Connection, sql: &str, dialect: Option<Dialect>) -> Result<Admitted, NoQuery> {
        let admitted =
            |text: String, analysis, dialect| Admitted { written: sql.to_owned(), sql: text, analysis, dialect };
        let rewritten = || -> Result<Admitted, NoQuery> {
            let text = rewrite(sql)?.sql;
            let analysis = analyze(connection, &text)?;
            Ok(admitted(text, analysis, Some(Dialect::Postgres)))
        };
        if dialect == Some(Dialect::Postgres) {
            return rewritten();
        }
        match analyze(connection, sql) {
            Ok(analysis) => Ok(admitted(sql.to_owned(), analysis, dialect)),
            Err(error @ Error::Syntax { .. }) if dialect.is_none() => rewritten().map_err(|_| error.into()),
            Err(error) => Err(error.into()),
        }
    }

    /// Decides on the dialect once the tables are there: a text that DuckDB parses may still name functions that only PostgreSQL has, or
    /// use types as only PostgreSQL does. Where the rewrite is no better, DuckDB's own message about the user's text stands.
    ///
    /// # Errors
    /// Where the macros that it names could not be made, which would be a defect.
    pub fn decide(&mut self, engine: &Engine) -> Result<(), Error> {
        let connection = engine.connection();
        engine.make_macros(&self.sql)?;
        let binds = |sql: &str| connection.prepare(sql).is_ok();
        if self.dialect.is_some() || binds(&self.sql) {
            return Ok(());
        }
        let Ok(rewritten) = rewrite(&self.written) else { return Ok(()) };
        let Ok(analysis) = analyze(connection, &rewritten.sql) else { return Ok(()) };
        engine.make_macros(&rewritten.sql)?;
        if binds(&rewritten.sql) {
            self.sql = rewritten.sql;
            self.analysis = analysis;
            self.dialect = Some(Dialect::Postgres);
        }
        Ok(())
    }
}
