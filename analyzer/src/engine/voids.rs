//! When a query has no rows for want of rows in its tables.
//!
//! Most accounts use few services, so that most tables of a snapshot are empty; DuckDB finds that out only after it has planned the query, which is
//! what takes the time. The proof is read from DuckDB's syntax tree, and gives up where it is not sure.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use duckdb::Connection;
use serde_json::Value;

use super::{Error, identifier};

/// Alternatives, each of which is enough: where all tables of one are empty, the query has no rows.
type Voids = Vec<BTreeSet<String>>;

/// More alternatives than these are not kept; to know fewer is never wrong.
const MOST: usize = 16;

/// Which tables of a database are empty, as far as anybody asked.
#[derive(Debug, Default)]
pub(super) struct Emptiness(Mutex<BTreeMap<String, bool>>);

impl Emptiness {
    /// Whether a query has no rows, by the tables that are there now; they must be filled.
    pub(super) fn is_void(&self, connection: &Connection, voids: &[BTreeSet<String>]) -> Result<bool, Error> {
        for tables in voids {
            let mut all = true;
            for table in tables {
                all = all && self.is_empty(connection, table)?;
            }
            if all {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Finds out about all tables at once, when all of them are filled. What DuckDB calls an estimate counts the rows that were ever written, so that 0
    /// means none; of tables by one name in several databases, all must be empty.
    pub(super) fn survey(&self, connection: &Connection) -> Result<(), Error> {
        let mut statement = connection
            .prepare("select table_name, bool_and(estimated_size = 0) from duckdb_tables() group by table_name")?;
        let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let found: BTreeMap<String, bool> = found.collect::<Result<_, _>>()?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
        Ok(())
    }

    fn is_empty(&self, connection: &Connection, table: &str) -> Result<bool, Error> {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(table) {
            return Ok(*known);
        }
        let query = format!("select not exists (from main.{})", identifier(table));
        let is_empty = connection.query_row(&query, [], |row| row.get(0))?;
        lock().insert(table.to_owned(), is_empty);
        Ok(is_empty)
    }
}

/// Common table expressions in scope, by name, the innermost last.
type Scope = Vec<(String, Voids)>;

/// When the statement of a tree has no rows.
pub(super) fn voids_of(tree: &Value) -> Voids {
    of_node(&tree["statements"][0]["node"], &mut Scope::new())
}

fn of_node(node: &Value, scope: &mut Scope) -> Voids {
    let outer = scope.len();
    for entry in node["cte_map"]["map"].as_array().into_iter().flatten() {
        let voids = of_node(&entry["value"]["query_node"], scope);
        scope.push((name_of(&entry["key"]), voids));
    }
    let voids = match node["type"].as_str() {
        Some("SELECT_NODE") if !makes_a_row_of_nothing(node) => of_relation(&node["from_table"], scope),
        Some("SET_OPERATION_NODE") => {
            let mut children = node["children"].as_array().into_iter().flatten().map(|child| of_node(child, scope));
            let first = children.next().unwrap_or_default();
            match node["setop_type"].as_str() {
                Some("UNION") => children.fold(first, |voids, child| both(&voids, &child)),
                Some("INTERSECT") => children.fold(first, either),
                Some("EXCEPT") => first,
                _ => Voids::new(),
            }
        }
        _ => Voids::new(),
    };
    scope.truncate(outer);
    voids
}

fn of_relation(relation: &Value, scope: &mut Scope) -> Voids {
    match relation["type"].as_str() {
        Some("BASE_TABLE") if relation["schema_name"] == "" => {
            let name = name_of(&relation["table_name"]);
            match scope.iter().rev().find(|(known, _)| *known == name) {
                Some((_, voids)) => voids.clone(),
                None => vec![BTreeSet::from([name])],
            }
        }
        Some("SUBQUERY") => of_node(&relation["subquery"]["node"], scope),
        Some("JOIN") if relation["ref_type"] != "POSITIONAL" => {
            let left = of_relation(&relation["left"], scope);
            match relation["join_type"].as_str() {
                Some("INNER" | "SEMI") => either(left, of_relation(&relation["right"], scope)),
                Some("LEFT" | "ANTI") => left,
                _ => Voids::new(),
            }
        }
        _ => Voids::new(),
    }
}

/// Whether a `select` may have a row though what it reads has none: an aggregate without keys has one. Which functions aggregate, the tree does not
/// tell, for macros may hide them. A column that is selected as it is tells it: none can stand beside an aggregate that has no keys.
fn makes_a_row_of_nothing(node: &Value) -> bool {
    let selected = node["select_list"].as_array().map(Vec::as_slice).unwrap_or_default();
    let keys = node["group_expressions"].as_array().is_some_and(|keys| !keys.is_empty());
    if keys {
        let sets = node["group_sets"].as_array().map(Vec::as_slice).unwrap_or_default();
        return sets.iter().any(|set| set.as_array().is_none_or(Vec::is_empty));
    }
    // What is called by another's alias may be that aggregate.
    let aliases: BTreeSet<String> =
        selected.iter().filter(|item| item["type"] != "STAR").map(|item| name_of(&item["alias"])).collect();
    let is_plain = |item: &Value| match item["type"].as_str() {
        Some("STAR") => true,
        Some("COLUMN_REF") => {
            let names = item["column_names"].as_array().map(Vec::as_slice).unwrap_or_default();
            names.len() > 1 || names.iter().all(|name| !aliases.contains(&name_of(name)))
        }
        _ => false,
    };
    !selected.iter().any(is_plain)
}

fn name_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_lowercase()
}

/// Where one of two is enough.
fn either(mut some: Voids, others: Voids) -> Voids {
    some.extend(others);
    some.truncate(MOST);
    some
}

/// Where it takes both.
fn both(some: &Voids, others: &Voids) -> Voids {
    let pairs = some.iter().flat_map(|left| others.iter().map(move |right| left | right));
    pairs.take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use duckdb::Connection;

    use super::super::analyze;

    fn voids(sql: &str) -> Vec<Vec<String>> {
        let analysis = analyze(&Connection::open_in_memory().unwrap(), sql).unwrap();
        analysis.voids.into_iter().map(|tables| tables.into_iter().collect()).collect()
    }

    #[test]
    fn joins_and_unions_tell_which_tables_it_takes() {
        assert_eq!(voids("select x from T"), [["t"]]);
        assert_eq!(voids("select t.x from t left join u using (x), v"), [["t"], ["v"]]);
        assert_eq!(voids("select t.x from t semi join u using (x) anti join v using (x)"), [["t"], ["u"]]);
        assert_eq!(voids("select x from t cross join unnest(t.list) as unnested (item)"), [["t"]]);
        assert_eq!(voids("from t select * where x > (select count(*) from u)"), [["t"]]);
        assert_eq!(voids("select x from t union all select y from u"), [["t", "u"]]);
        assert_eq!(voids("select x from t, u intersect select y from v"), [["t"], ["u"], ["v"]]);
        assert_eq!(voids("select x from t except select y from u"), [["t"]]);
        assert_eq!(voids("select x, count(*) from t group by x"), [["t"]]);
        assert_eq!(voids("select t.x, count(*) as n from t group by all"), [["t"]]);
        assert_eq!(voids("select distinct x from (select x from t) as s qualify row_number() over () = 1"), [["t"]]);
        assert_eq!(voids("with t as (select x from u), v as (select x from t) select x from v"), [["u"]]);
        assert_eq!(
            voids("with t as (select x from t) select x from (with t as (from v) from t) as w, t"),
            [["v"], ["t"]]
        );
    }

    #[test]
    fn whatever_may_have_a_row_nevertheless_is_no_proof() {
        for sql in [
            "select count(*) from t",
            "select count(*) as n, n from t",
            "select any_true(x) from t having any_true(x)",
            "select 'x' as y, count(*) from t group by all",
            "select x, count(*) from t group by grouping sets ((x), ())",
            "select x, count(*) from t group by rollup (x)",
            "select u.x from t right join u using (x)",
            "select x from t full join u using (x)",
            "select t.x from t positional join u",
            "select 1",
            "select x from (values (1)) as v (x)",
            "select x from t union all select 1",
            "from range(3)",
            "with recursive t as (select 1 as x union all select x + 1 from t where x < 3) select x from t",
            "select x from before.t",
            "describe t",
        ] {
            let proven = voids(sql).into_iter().filter(|tables| !tables.contains(&"u".to_owned()));
            assert_eq!(proven.count(), 0, "{sql}");
        }
    }
}
