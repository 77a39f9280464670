//! The content's macros, made when some SQL names them: DuckDB takes longer to parse all of them than to answer most queries.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;
use icecore_sql::{Content, words};

use super::Error;
use crate::statements::{Kind, statements, tokens};

/// The macros of a database, those that are there and those that are not yet.
pub(crate) struct Macros {
    /// The statement that makes each.
    texts: BTreeMap<String, String>,
    made: RefCell<BTreeSet<String>>,
}

impl Macros {
    pub(crate) fn of(content: &Content) -> Result<Macros, Error> {
        let mut texts = BTreeMap::new();
        for (path, script) in &content.macros {
            for statement in statements(script) {
                let name = name_of(&statement.sql)
                    .ok_or_else(|| Error::Internal(format!("`{path}`, line {}, makes no macro", statement.line)))?;
                texts.insert(name, statement.sql);
            }
        }
        Ok(Macros { texts, made: RefCell::default() })
    }

    /// The statement that makes a macro.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// Makes the macros that a text names, and those that these name.
    pub(crate) fn make(&self, connection: &Connection, sql: &str) -> Result<(), Error> {
        let mut script = String::new();
        self.gather(sql, &mut self.made.borrow_mut(), &mut script);
        if !script.is_empty() {
            connection.execute_batch(&script)?;
        }
        Ok(())
    }

    /// Adds the statements that make what a text names. DuckDB wants what a macro names to be there before it.
    fn gather(&self, text: &str, made: &mut BTreeSet<String>, script: &mut String) {
        for name in words(text) {
            if let Some(text) = self.texts.get(&name)
                && made.insert(name)
            {
                self.gather(text, made, script);
                script.push_str(text);
                script.push_str(";\n");
            }
        }
    }

    /// Makes the macros that texts name, or the derived tables that they name.
    pub(super) fn make_following(
        &self,
        connection: &Connection,
        content: &Content,
        texts: &[&str],
    ) -> Result<(), Error> {
        let mut seen = BTreeSet::new();
        let mut texts = texts.to_vec();
        while let Some(text) = texts.pop() {
            self.make(connection, text)?;
            for name in words(text) {
                if let Some(body) = content.tables.get(&name).and_then(|table| table.body.as_deref())
                    && seen.insert(name)
                {
                    texts.push(body);
                }
            }
        }
        Ok(())
    }
}

/// The name in `create macro name(...) as ...`.
fn name_of(statement: &str) -> Option<String> {
    let mut words = tokens(statement).into_iter().filter(|token| token.kind == Kind::Word);
    let mut next = || words.next().map(|token| statement[token.range].to_lowercase());
    (next()? == "create" && next()? == "macro").then(next).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_macro_has_a_name_and_works_with_those_that_it_names() {
        let content = Content::builtin().unwrap();
        let macros = Macros::of(&content).unwrap();
        assert!(macros.texts.len() > 100, "{}", macros.texts.len());
        // Each by itself, in a database of its own: what it names must be made with it.
        for name in macros.texts.keys().step_by(7) {
            let macros = Macros::of(&content).unwrap();
            let connection = Connection::open_in_memory().unwrap();
            macros.make(&connection, &format!("select {}(1)", name.to_uppercase())).unwrap();
            let number: usize = connection
                .query_row(
                    "select count(distinct function_name) from duckdb_functions() where not internal",
                    [],
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(number, macros.made.borrow().len(), "{name}");
            assert!(macros.made.borrow().contains(name));
        }
        let macros = Macros::of(&content).unwrap();
        let names: Vec<&str> = macros.texts.keys().map(String::as_str).collect();
        macros.make(&Connection::open_in_memory().unwrap(), &names.join(" ")).unwrap();
    }
}
