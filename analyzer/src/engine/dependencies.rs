//! What a query depends on, down to evidence.

use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;
use icecore_sql::{Content, Table};

use super::{Analysis, Error, Memo};

/// The two snapshots of a comparison, as SQL names their schemas.
pub const SIDES: [&str; 2] = ["before", "after"];

/// What a query depends on.
#[derive(Debug, Clone, Default)]
pub struct Dependencies {
    /// Every table of the content that it names, directly or through derived tables.
    pub tables: BTreeSet<String>,
    /// Those of them that are staged from evidence and decide about verdicts.
    pub staged: BTreeSet<String>,
    /// The operations that answer the columns that it names; alternatives are joined by ` or `.
    pub operations: BTreeSet<String>,
    /// Those whose columns AWS Config does not hold.
    pub not_in_config: BTreeSet<String>,
}

/// What a query depends on, without a snapshot at hand; tables in `optional` are left out of what decides.
///
/// # Errors
/// Those of [`analyze`]; [`Error::Circle`].
pub fn explain_dependencies(content: &Content, sql: &str, optional: &BTreeSet<String>) -> Result<Dependencies, Error> {
    let connection = Connection::open_in_memory()?;
    let memo = Memo::new(&connection)?;
    Follower { connection: &connection, content, memo: &memo }.dependencies(sql, optional)
}

/// What a query over two snapshots depends on, on each of [`SIDES`], without a snapshot at hand.
///
/// # Errors
/// Those of [`analyze`]; [`Error::Circle`].
pub fn explain_sides(content: &Content, sql: &str, optional: &BTreeSet<String>) -> Result<[Dependencies; 2], Error> {
    let connection = Connection::open_in_memory()?;
    let memo = Memo::new(&connection)?;
    Follower { connection: &connection, content, memo: &memo }.sides(sql, optional)
}

/// Follows a query through derived tables down to evidence.
pub(super) struct Follower<'a> {
    pub(super) connection: &'a Connection,
    pub(super) content: &'a Content,
    pub(super) memo: &'a Memo,
}

impl Follower<'_> {
    pub(super) fn dependencies(&self, sql: &str, optional: &BTreeSet<String>) -> Result<Dependencies, Error> {
        let mut found = Dependencies::default();
        let analysis = self.memo.analyze(self.connection, sql)?;
        self.follow(&analysis, optional, &mut Vec::new(), &mut found)?;
        Ok(found)
    }

    /// What a query depends on, on each of [`SIDES`].
    pub(super) fn sides(&self, sql: &str, optional: &BTreeSet<String>) -> Result<[Dependencies; 2], Error> {
        let analysis = self.memo.analyze(self.connection, sql)?;
        let [mut before, mut after] = <[Dependencies; 2]>::default();
        for (side, found) in SIDES.into_iter().zip([&mut before, &mut after]) {
            let tables = analysis.qualified.get(side).cloned().unwrap_or_default();
            self.follow(&Analysis { tables, ..analysis.clone() }, optional, &mut Vec::new(), found)?;
        }
        Ok([before, after])
    }

    fn follow(
        &self,
        analysis: &Analysis,
        optional: &BTreeSet<String>,
        path: &mut Vec<String>,
        found: &mut Dependencies,
    ) -> Result<(), Error> {
        for name in &analysis.tables {
            let Some(table) = self.content.tables.get(name) else { continue };
            if path.contains(name) {
                return Err(Error::Circle { table: name.clone() });
            }
            found.tables.insert(name.clone());
            let decides = !optional.contains(name);
            if let Some(body) = &table.body {
                let analysis = self
                    .memo
                    .analyze(self.connection, body)
                    .map_err(|source| Error::Build { table: name.clone(), source: Box::new(source) })?;
                path.push(name.clone());
                let all;
                let optional = if decides {
                    optional
                } else {
                    all = self.content.tables.keys().cloned().collect();
                    &all
                };
                self.follow(&analysis, optional, path, found)?;
                path.pop();
            } else if decides && table.origin.is_some() {
                found.staged.insert(name.clone());
                self.note_operations(table, analysis, found)?;
            }
        }
        Ok(())
    }

    fn note_operations(&self, table: &Table, analysis: &Analysis, found: &mut Dependencies) -> Result<(), Error> {
        let staging = self.content.stagings.get(&(table.name.clone(), "aws-config".to_owned()));
        let held = staging.map(|staging| self.memo.output(self.connection, &staging.sql)).transpose()?;
        for column in &table.columns {
            if !analysis.columns.contains(&column.name) || column.operations.is_empty() {
                continue;
            }
            let operations = column.operations.join(" or ");
            if held.as_ref().is_some_and(|held| !held.contains(&column.name)) {
                found.not_in_config.insert(operations.clone());
            }
            found.operations.insert(operations);
        }
        Ok(())
    }
}

/// The staged tables behind each table of the content.
pub(crate) fn leaves_of(
    connection: &Connection,
    content: &Content,
    memo: &Memo,
) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
    fn collect(
        connection: &Connection,
        content: &Content,
        memo: &Memo,
        name: &str,
        known: &mut BTreeMap<String, BTreeSet<String>>,
        path: &mut Vec<String>,
    ) -> Result<BTreeSet<String>, Error> {
        if let Some(leaves) = known.get(name) {
            return Ok(leaves.clone());
        }
        let Some(table) = content.tables.get(name) else { return Ok(BTreeSet::new()) };
        if path.iter().any(|earlier| earlier == name) {
            return Err(Error::Circle { table: name.to_owned() });
        }
        let leaves = match &table.body {
            None if table.origin.is_none() => BTreeSet::new(),
            None => BTreeSet::from([name.to_owned()]),
            Some(body) => {
                let analysis = memo
                    .analyze(connection, body)
                    .map_err(|source| Error::Build { table: name.to_owned(), source: Box::new(source) })?;
                path.push(name.to_owned());
                let mut leaves = BTreeSet::new();
                for inner in &analysis.tables {
                    leaves.extend(collect(connection, content, memo, inner, known, path)?);
                }
                path.pop();
                leaves
            }
        };
        known.insert(name.to_owned(), leaves.clone());
        Ok(leaves)
    }

    let mut known = BTreeMap::new();
    for name in content.tables.keys() {
        collect(connection, content, memo, name, &mut known, &mut Vec::new())?;
    }
    Ok(known)
}
