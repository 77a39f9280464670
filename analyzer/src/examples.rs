//! Queries that show how a table can be asked, made from its columns.

use icecore_sql::Table;

/// Names of columns and tables that SQL reserves.
const RESERVED: [&str; 16] = [
    "check",
    "column",
    "constraint",
    "default",
    "desc",
    "end",
    "group",
    "limit",
    "offset",
    "order",
    "primary",
    "references",
    "table",
    "unique",
    "user",
    "when",
];

/// A name as a person writes it.
fn identifier(name: &str) -> String {
    if RESERVED.contains(&name) { format!("\"{name}\"") } else { name.to_owned() }
}

/// A question, and the SQL that answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What is asked.
    pub question: String,
    /// The query.
    pub sql: String,
}

/// Queries that show how a table can be asked.
pub fn examples(table: &Table) -> Vec<Example> {
    let name = identifier(&table.name);
    let first_of = |kind: &str, except: &[&str]| {
        let fits = |column: &&icecore_sql::Column| column.sql_type == kind && !except.contains(&column.name.as_str());
        table.columns.iter().find(fits)
    };
    let has = |name: &str| table.column(name).is_some();
    let places: Vec<&str> = ["account_id", "region"].into_iter().filter(|column| has(column)).collect();
    // What names a row.
    let named = ["title", "arn"]
        .into_iter()
        .find(|column| has(column))
        .or_else(|| first_of("VARCHAR", &["account_id", "region", "partition"]).map(|column| column.name.as_str()));
    let mut examples = Vec::new();
    let mut add = |question: String, sql: String| examples.push(Example { question, sql });
    if !places.is_empty() {
        let list = places.join(", ");
        add(
            "How many are there, and where?".to_owned(),
            format!("select {list}, count(*) as number\nfrom {name}\ngroup by all\norder by number desc, {list}"),
        );
    }
    let Some(named) = named.map(identifier) else { return examples };
    let chosen = |column: &str| {
        let mut list = vec![named.clone()];
        list.extend(places.iter().map(|place| (*place).to_owned()));
        list.push(column.to_owned());
        list.join(", ")
    };
    if let Some(column) = first_of("BOOLEAN", &[]) {
        let flag = identifier(&column.name);
        add(
            format!("Where is `{}` false, or not known?", column.name),
            format!(
                "select {}\nfrom {name}\nwhere {flag} is distinct from true\norder by all\nlimit 20",
                chosen(&flag)
            ),
        );
    }
    if let Some(column) = first_of("TIMESTAMP", &[]) {
        let time = identifier(&column.name);
        add(
            format!("Which have the latest `{}`?", column.name),
            format!("select {}\nfrom {name}\norder by {time} desc nulls last, {named}\nlimit 10", chosen(&time)),
        );
    }
    if has("tags") {
        add(
            "Which have no owner?".to_owned(),
            format!("select {}\nfrom {name}\nwhere tags ->> 'Owner' is null\norder by all\nlimit 20", chosen("tags")),
        );
    }
    if examples.is_empty() {
        examples.push(Example { question: "What is there?".to_owned(), sql: format!("from {name}\nlimit 20") });
    }
    examples
}
