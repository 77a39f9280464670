//! What a text of SQL names, read from DuckDB's own syntax tree, and whether it may run.

use std::collections::{BTreeMap, BTreeSet};

use duckdb::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Error;
use super::voids::voids_of;

/// Table functions that read nothing but the database that is open.
///
/// An allow-list: DuckDB's others read files, write logs, or run SQL that this analysis would not see.
const TABLE_FUNCTIONS: &[&str] = &[
    "duckdb_columns",
    "duckdb_constraints",
    "duckdb_functions",
    "duckdb_keywords",
    "duckdb_schemas",
    "duckdb_settings",
    "duckdb_tables",
    "duckdb_types",
    "duckdb_variables",
    "duckdb_views",
    "generate_series",
    "histogram",
    "histogram_values",
    "json_each",
    "json_tree",
    "pragma_table_info",
    "pragma_version",
    "range",
    "repeat",
    "repeat_row",
    "summary",
    "unnest",
];

/// The schema whose tables hold the rows of all snapshots of a store.
pub(crate) const HISTORY: &str = "history";

/// What one statement names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analysis {
    /// Tables and views, in lower case. Names of common table expressions are among them.
    pub tables: BTreeSet<String>,
    /// Those of them that are named with a schema, such as `before` and `after`, by schema.
    pub qualified: BTreeMap<String, BTreeSet<String>>,
    /// Columns, in lower case.
    pub columns: BTreeSet<String>,
    /// Alternatives: where all tables of one are empty, the query has no rows.
    pub voids: Vec<BTreeSet<String>>,
}

/// Reads a statement and refuses whatever is not a single query that keeps to the database.
///
/// # Errors
/// [`Error::Syntax`] with DuckDB's message; [`Error::NotAQuery`], [`Error::SeveralStatements`] or [`Error::TableFunction`]
/// for what must not run.
pub fn analyze(connection: &Connection, sql: &str) -> Result<Analysis, Error> {
    Ok(read(connection, sql)?.0)
}

/// The names of the columns that a query gives, in lower case, as far as its text tells.
///
/// # Errors
/// Those of [`analyze`].
pub(crate) fn output_of(connection: &Connection, sql: &str) -> Result<BTreeSet<String>, Error> {
    Ok(read(connection, sql)?.1)
}

/// Like [`analyze`], and the names of the columns that the query gives, in lower case, as far as its text tells.
pub(super) fn read(connection: &Connection, sql: &str) -> Result<(Analysis, BTreeSet<String>), Error> {
    let query = without_explain(sql);
    // Hundreds of texts are read one after the other, and planning this again would be a quarter of it.
    let mut serialize = connection.prepare_cached("select json_serialize_sql(?::varchar)")?;
    let serialized: String = serialize.query_row([query], |row| row.get(0))?;
    let tree: Value = serde_json::from_str(&serialized).map_err(|error| Error::Internal(error.to_string()))?;
    if tree["error"].as_bool() == Some(true) {
        let message = tree["error_message"].as_str().unwrap_or("it could not be parsed").to_owned();
        return Err(if tree["error_type"] == "parser" || tree["error_type"] == "syntax" {
            Error::Syntax { message, sql: query.to_owned(), position: position(&tree) }
        } else {
            Error::NotAQuery { statement: first_word(query) }
        });
    }
    match tree["statements"].as_array().map(Vec::len) {
        Some(1) => {}
        Some(0) | None => return Err(Error::Empty),
        Some(_) => return Err(Error::SeveralStatements),
    }
    let mut analysis = Analysis { voids: voids_of(&tree), ..Analysis::default() };
    walk(&tree, &mut analysis)?;
    Ok((analysis, output_columns(&tree)))
}

/// The columns of the outermost `select`; those of the first one, where several are united.
fn output_columns(tree: &Value) -> BTreeSet<String> {
    let mut node = &tree["statements"][0]["node"];
    while node["type"] == "SET_OPERATION_NODE" {
        node = if node["left"].is_null() { &node["children"][0] } else { &node["left"] };
    }
    let selected = node["select_list"].as_array().map(Vec::as_slice).unwrap_or_default();
    selected
        .iter()
        .filter_map(|item| match item["alias"].as_str() {
            Some(alias) if !alias.is_empty() => Some(alias.to_lowercase()),
            _ => item["column_names"].as_array()?.last()?.as_str().map(str::to_lowercase),
        })
        .collect()
}

/// The query that an `EXPLAIN` explains, or the text as it is.
fn without_explain(sql: &str) -> &str {
    let rest = sql.trim_start();
    let Some(rest) = strip_word(rest, "explain") else { return sql };
    let rest = rest.trim_start();
    strip_word(rest, "analyze").unwrap_or(rest)
}

fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len())?;
    let rest = &text[word.len()..];
    (head.eq_ignore_ascii_case(word) && rest.starts_with(|next: char| next.is_whitespace())).then_some(rest)
}

fn first_word(sql: &str) -> String {
    let word: String = sql.trim_start().chars().take_while(|next| next.is_alphanumeric() || *next == '_').collect();
    word.to_uppercase()
}

fn position(tree: &Value) -> Option<usize> {
    let position = &tree["position"];
    position.as_str().and_then(|text| text.parse().ok()).or_else(|| position.as_u64().map(|number| number as usize))
}

fn walk(node: &Value, analysis: &mut Analysis) -> Result<(), Error> {
    match node {
        Value::Object(fields) => {
            match fields.get("type").and_then(Value::as_str) {
                Some("BASE_TABLE") => {
                    if let Some(name) = fields.get("table_name").and_then(Value::as_str) {
                        let name = name.to_lowercase();
                        let schema = fields.get("schema_name").and_then(Value::as_str).unwrap_or_default();
                        if !schema.is_empty() {
                            analysis.qualified.entry(schema.to_lowercase()).or_default().insert(name.clone());
                        }
                        analysis.tables.insert(name);
                    }
                }
                Some("TABLE_FUNCTION") => {
                    let name = fields.get("function").and_then(|function| function["function_name"].as_str());
                    let name = name.unwrap_or_default().to_lowercase();
                    if !TABLE_FUNCTIONS.contains(&name.as_str()) {
                        return Err(Error::TableFunction { name });
                    }
                }
                Some("COLUMN_REF") => {
                    let names = fields.get("column_names").and_then(Value::as_array);
                    for name in names.into_iter().flatten().filter_map(Value::as_str) {
                        analysis.columns.insert(name.to_lowercase());
                    }
                }
                _ => {}
            }
            fields.values().try_for_each(|value| walk(value, analysis))
        }
        Value::Array(values) => values.iter().try_for_each(|value| walk(value, analysis)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn analyzed(sql: &str) -> Result<Analysis, Error> {
        analyze(&Connection::open_in_memory().unwrap(), sql)
    }

    #[test]
    fn tables_and_columns_are_found_wherever_they_stand() {
        let analysis = analyzed(
            "with a as (select x from t1) select a.x, y.z from a join s.t2 using (x), (from t3) as y
             where exists (select 1 from t4) and w in (select v from T5)",
        )
        .unwrap();
        for table in ["t1", "t2", "t3", "t4", "t5"] {
            assert!(analysis.tables.contains(table), "{table}");
        }
        assert_eq!(analysis.qualified, BTreeMap::from([("s".to_owned(), BTreeSet::from(["t2".to_owned()]))]));
        for column in ["x", "z", "w", "v"] {
            assert!(analysis.columns.contains(column), "{column}");
        }
        assert!(analyzed("describe t").unwrap().tables.contains("t"));
        assert!(analyzed("summarize t").unwrap().tables.contains("t"));
        assert!(analyzed("EXPLAIN analyze\nselect 1 from t").unwrap().tables.contains("t"));
        assert!(analyzed("explain select 1 from t").unwrap().tables.contains("t"));
    }

    #[test]
    fn whatever_is_not_one_query_is_refused() {
        for sql in [
            "copy (select 1) to 'x.csv'",
            "attach 'x.duckdb'",
            "detach x",
            "install httpfs",
            "load httpfs",
            "set threads = 1",
            "reset threads",
            "export database 'x'",
            "import database 'x'",
            "create table x as select 1",
            "create macro x() as 1",
            "insert into x values (1)",
            "delete from x",
            "update x set y = 1",
            "drop table x",
            "alter table x add column y int",
            "call pragma_version()",
            "pragma database_list",
            "checkpoint",
            "use memory",
            "begin",
            "vacuum",
            "prepare x as select 1",
            "execute x",
            "explain copy (select 1) to 'x'",
            "explain analyze copy (select 1) to 'x'",
        ] {
            assert!(matches!(analyzed(sql), Err(Error::NotAQuery { .. } | Error::Syntax { .. })), "{sql}");
        }
        assert!(analyzed("select 1; copy (select 1) to 'x'").is_err());
        assert!(matches!(analyzed("select 1; select 2"), Err(Error::SeveralStatements)));
        assert!(matches!(analyzed("  -- nothing"), Err(Error::Empty | Error::Syntax { .. })));
    }

    #[test]
    fn table_functions_that_reach_beyond_the_database_are_refused() {
        for call in [
            "read_text('x')",
            "read_blob('x')",
            "read_csv('x')",
            "READ_PARQUET('x')",
            "read_json('x')",
            "glob('*')",
            "sniff_csv('x')",
            "parquet_metadata('x')",
            "query('select 1')",
            "query_table('x')",
            "duckdb_secrets()",
            "enable_logging()",
            "json_execute_serialized_sql('{}')",
        ] {
            let sql = format!("select * from (select 1) as x, {call}");
            assert!(matches!(analyzed(&sql), Err(Error::TableFunction { .. })), "{call}");
        }
        assert!(analyzed("select * from range(3), unnest([1]), json_each('{}')").is_ok());
    }
}
