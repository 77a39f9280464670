//! Functions in `from`: each becomes a lateral subquery, so that nothing but tables is read, and names stand for what they
//! stand for in PostgreSQL.

use std::collections::BTreeMap;

use sqlparser::ast::{
    DataType, Expr, FunctionArg, Ident, Query, SelectItem, SetExpr, Spanned, TableAlias, TableFactor, TableWithJoins,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::Span;

use super::build::{self, call, function_name, operation, text, whole};
use super::kind::Kind;
use super::names::folded;
use super::{Refusal, Rewriter};

/// Table functions of DuckDB's own that need no help. The engine decides whether they may run.
const DUCKDB: &[&str] =
    &["histogram", "histogram_values", "json_each", "json_tree", "range", "repeat", "repeat_row", "summary"];

/// What one name in `from` stands for.
#[derive(Debug, Clone, Default)]
pub(super) struct Relation {
    /// A function's columns.
    columns: Vec<(String, Kind)>,
    /// The column that the relation's own name stands for, where the function gives one value.
    whole: Option<String>,
    /// Whether it is a table of evidence.
    is_table: bool,
}

/// The names of one `from`.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    relations: BTreeMap<String, Relation>,
    /// Whether names further out cannot be seen.
    barrier: bool,
}

impl Scope {
    /// A scope that nothing is seen through.
    pub(super) fn barrier() -> Self {
        Scope { relations: BTreeMap::new(), barrier: true }
    }

    /// The names of a `from`.
    pub(super) fn of(from: &[TableWithJoins]) -> Self {
        let mut scope = Scope::default();
        for table in from {
            scope.add(table);
        }
        scope
    }

    fn add(&mut self, table: &TableWithJoins) {
        for factor in std::iter::once(&table.relation).chain(table.joins.iter().map(|join| &join.relation)) {
            match factor {
                TableFactor::NestedJoin { table_with_joins, .. } => self.add(table_with_joins),
                TableFactor::Derived { alias: Some(alias), .. } => {
                    self.relations.insert(folded(&alias.name), Relation::default());
                }
                TableFactor::Table { name, alias, args: None, .. } => {
                    let table = function_name(name);
                    let is_table = table.starts_with("aws_");
                    let own = alias.as_ref().map_or(table, |alias| folded(&alias.name));
                    self.relations.insert(own, Relation { is_table, ..Relation::default() });
                }
                _ => {
                    if let Some(source) = Source::of(factor) {
                        let columns = source.columns();
                        let whole = (source.scalar && !source.ordinality).then(|| columns.first()).flatten();
                        // A column that is named as the relation is found by itself.
                        let whole = whole.map(|(column, _)| column.clone()).filter(|column| *column != source.alias());
                        self.relations.insert(source.alias(), Relation { whole, columns, is_table: false });
                    }
                }
            }
        }
    }
}

impl Rewriter {
    fn relation_named(&self, name: &str) -> Option<&Relation> {
        for scope in self.scopes.iter().rev() {
            if let Some(relation) = scope.relations.get(name) {
                return Some(relation);
            }
            if scope.barrier {
                return None;
            }
        }
        None
    }

    /// The column that the bare name of a function in `from` stands for.
    pub(super) fn whole_row(&self, name: &Ident) -> Option<&str> {
        self.relation_named(&folded(name))?.whole.as_deref()
    }

    /// A column that Steampipe derives from another (`policy_std` from `policy`), and no table here has: the other column,
    /// and the macro that gives what Steampipe does.
    pub(super) fn standard(&self, names: &[Ident]) -> Option<(Expr, &'static str)> {
        let (column, relation) = match names {
            [column] => (column, None),
            [relation, column] => (column, Some(relation)),
            _ => return None,
        };
        let lower = folded(column);
        let source = lower.strip_suffix("_std")?;
        let macro_name = match source {
            "inline_policies" => "inline_policies_std",
            "policy" | "assume_role_policy" | "inline_policy" => "policy_std",
            _ => return None,
        };
        let is_table = match relation {
            Some(relation) => self.relation_named(&folded(relation)).is_some_and(|found| found.is_table),
            None => self.reads_evidence(),
        };
        let source = Ident::new(source);
        let expr = match relation {
            Some(relation) => Expr::CompoundIdentifier(vec![relation.clone(), source]),
            None => Expr::Identifier(source),
        };
        is_table.then_some((expr, macro_name))
    }

    /// Whether a bare column is one of a table of evidence, rather than of a subquery that may have renamed it.
    fn reads_evidence(&self) -> bool {
        for scope in self.scopes.iter().rev() {
            if scope.relations.values().any(|relation| relation.is_table) {
                return true;
            }
            if scope.barrier || scope.relations.values().any(|relation| relation.columns.is_empty()) {
                return false;
            }
        }
        false
    }

    /// The kind of a column of a function in `from`.
    pub(super) fn column_kind(&self, relation: Option<&Ident>, column: &Ident) -> Kind {
        let column = folded(column);
        let find =
            |relation: &Relation| relation.columns.iter().find(|(name, _)| *name == column).map(|(_, kind)| *kind);
        match relation {
            Some(relation) => self.relation_named(&folded(relation)).and_then(find).unwrap_or(Kind::Unknown),
            None => {
                for scope in self.scopes.iter().rev() {
                    if let Some(kind) = scope.relations.values().find_map(find) {
                        return kind;
                    }
                    if scope.barrier {
                        break;
                    }
                }
                Kind::Unknown
            }
        }
    }

    /// Writes a function in `from` as a subquery.
    pub(super) fn relation(&self, factor: &mut TableFactor) -> Result<(), Refusal> {
        let span = factor.span();
        let Some(source) = Source::of(factor) else { return Ok(()) };
        let alias = source.alias();
        let columns: Vec<Ident> = source.columns().into_iter().map(|(name, _)| Ident::with_quote('"', name)).collect();
        let Some(arguments) = &source.arguments else {
            let construct = format!("`{}()` with named arguments in `from`", source.name);
            return Err(Refusal::new(construct, span, "give the arguments by their order"));
        };
        if source.name == "regexp_matches" {
            return Err(regexp_matches(span));
        }
        let arguments: Vec<Expr> = arguments.iter().copied().cloned().collect();
        let query = if let Some(record) = source.record.clone() {
            self.records(&source.name, arguments, record, span)?
        } else {
            match self.elements(&source.name, &arguments, span)? {
                Some(lists) => rows(lists, &source, &columns)?,
                // A function that gives one value gives one row.
                None => {
                    let value = self.function(build::function(&source.name, arguments))?;
                    let ordinality = source.ordinality.then(|| whole(1));
                    select(std::iter::once(value).chain(ordinality).zip(columns))?
                }
            }
        };
        *factor = derived(query, &alias, true);
        Ok(())
    }

    /// The lists whose elements are the rows of a set-returning function; `None` where it is no such function.
    pub(super) fn elements(&self, name: &str, arguments: &[Expr], span: Span) -> Result<Option<Vec<Expr>>, Refusal> {
        let list = match (name, arguments) {
            ("jsonb_array_elements" | "json_array_elements", [document]) => call("jsonb_elements", [document.clone()]),
            ("jsonb_array_elements_text" | "json_array_elements_text", [document]) => {
                call("jsonb_elements_text", [document.clone()])
            }
            ("jsonb_object_keys" | "json_object_keys", [document]) => call("jsonb_keys", [document.clone()]),
            ("jsonb_each", [document]) => call("jsonb_members", [document.clone()]),
            ("jsonb_each_text" | "json_each_text", [document]) => call("jsonb_members_text", [document.clone()]),
            ("jsonb_path_query", [document, path, ..]) => self.path_items(document, path, &arguments[2..], span)?,
            ("regexp_split_to_table", [value, pattern]) => {
                call("regexp_split_to_array", [value.clone(), pattern.clone()])
            }
            ("string_to_table", [value, delimiter]) => {
                call("postgres_string_to_array", [value.clone(), delimiter.clone()])
            }
            ("generate_series", arguments) => call("generate_series", arguments.iter().cloned()),
            ("generate_subscripts", [list, dimension]) if build::integer(dimension) == Some(1) => {
                call("generate_series", [whole(1), call("len", [list.clone()])])
            }
            ("unnest", arguments) => return Ok(Some(arguments.iter().map(array).collect())),
            _ => return Ok(None),
        };
        Ok(Some(vec![list]))
    }

    /// `jsonb_to_recordset(...) as x(a text, b int)` and the like.
    fn records(
        &self,
        name: &str,
        arguments: Vec<Expr>,
        record: Vec<(Ident, DataType)>,
        span: Span,
    ) -> Result<Query, Refusal> {
        let [document] = <[Expr; 1]>::try_from(arguments)
            .map_err(|_| Refusal::new(format!("`{name}()`"), span, "give it one argument"))?;
        let list = if name.ends_with("recordset") {
            call("jsonb_elements", [document])
        } else {
            call("jsonb_path_start", [document])
        };
        let item = || build::name("item");
        let mut items = Vec::new();
        for (column, data_type) in record {
            let key = text(column.value.clone());
            let value = if super::kind::of_type(&data_type) == Kind::Json {
                call("jsonb_object_field", [item(), key])
            } else {
                self.cast(call("jsonb_object_field_text", [item(), key]), data_type, span)?
            };
            items.push((value, column));
        }
        let rows = select([(call("unnest", [list]), Ident::new("item"))])?;
        Ok(with_from(select(items)?, rows, "items"))
    }
}

/// Why the groups that a pattern matches are no rows. DuckDB's function of that name is a condition, and stays one where
/// PostgreSQL's cannot stand.
fn regexp_matches(span: Span) -> Refusal {
    let instead = "write `unnest(regexp_extract_all(text, pattern, group))`, or `regexp_match(text, pattern)` for the first match";
    Refusal::new("`regexp_matches()` as rows", span, instead)
}

/// Refuses a column that is rows in PostgreSQL and a condition in DuckDB.
pub(super) fn refuse_ambiguous(expr: &Expr) -> Result<(), Refusal> {
    match expr {
        Expr::CompoundFieldAccess { root, .. } => refuse_ambiguous(root),
        Expr::Nested(inner) => refuse_ambiguous(inner),
        Expr::Function(function) if function_name(&function.name) == "regexp_matches" => {
            Err(regexp_matches(function.name.span()))
        }
        _ => Ok(()),
    }
}

/// A PostgreSQL array, which may be given as a text.
pub(super) fn array(expr: &Expr) -> Expr {
    match build::literal(expr).and_then(build::array_elements) {
        Some(elements) => build::list(elements.into_iter().map(text).collect()),
        None => expr.clone(),
    }
}

/// A function in `from`, read.
struct Source<'a> {
    name: String,
    alias: Option<&'a TableAlias>,
    arguments: Option<Vec<&'a Expr>>,
    ordinality: bool,
    /// Whether a row is one value.
    scalar: bool,
    /// Columns with types, for records.
    record: Option<Vec<(Ident, DataType)>>,
}

impl<'a> Source<'a> {
    fn of(factor: &'a TableFactor) -> Option<Source<'a>> {
        let plain = |arguments: &'a [FunctionArg]| build::plain(arguments);
        let (name, alias, arguments, ordinality) = match factor {
            TableFactor::Table { name, alias, args: Some(arguments), with_ordinality, .. } => {
                (function_name(name), alias.as_ref(), plain(&arguments.args), *with_ordinality)
            }
            TableFactor::Function { name, alias, args, with_ordinality, .. } => {
                (function_name(name), alias.as_ref(), plain(args), *with_ordinality)
            }
            TableFactor::UNNEST { alias, array_exprs, with_ordinality, .. } => {
                ("unnest".to_owned(), alias.as_ref(), Some(array_exprs.iter().collect()), *with_ordinality)
            }
            _ => return None,
        };
        if DUCKDB.contains(&name.as_str()) || name.starts_with("duckdb_") || name.starts_with("pragma_") {
            return None;
        }
        let typed: Option<Vec<(Ident, DataType)>> = alias.and_then(|alias| {
            alias.columns.iter().map(|column| Some((column.name.clone(), column.data_type.clone()?))).collect()
        });
        let record = typed.filter(|columns| !columns.is_empty() && name.contains("_to_record"));
        let pairs = matches!(name.as_str(), "jsonb_each" | "jsonb_each_text" | "json_each_text");
        let several = name == "unnest" && arguments.as_ref().is_some_and(|arguments| arguments.len() > 1);
        Some(Source { name, alias, arguments, ordinality, scalar: !pairs && !several && record.is_none(), record })
    }

    fn alias(&self) -> String {
        self.alias.map_or_else(|| self.name.clone(), |alias| folded(&alias.name))
    }

    /// The columns' names and kinds.
    fn columns(&self) -> Vec<(String, Kind)> {
        let mut columns = match self.name.as_str() {
            "jsonb_array_elements" | "json_array_elements" => vec![("value".to_owned(), Kind::Json)],
            "jsonb_array_elements_text" | "json_array_elements_text" => vec![("value".to_owned(), Kind::Text)],
            "jsonb_each" => vec![("key".to_owned(), Kind::Text), ("value".to_owned(), Kind::Json)],
            "jsonb_each_text" | "json_each_text" => {
                vec![("key".to_owned(), Kind::Text), ("value".to_owned(), Kind::Text)]
            }
            "jsonb_path_query" => vec![(self.alias(), Kind::Json)],
            "jsonb_object_keys" | "json_object_keys" | "regexp_split_to_table" | "string_to_table" => {
                vec![(self.alias(), Kind::Text)]
            }
            "string_to_array" | "regexp_split_to_array" => vec![(self.alias(), Kind::List)],
            "unnest" if !self.scalar => {
                let count = self.arguments.as_ref().map_or(1, Vec::len);
                (0..count).map(|_| ("unnest".to_owned(), Kind::Unknown)).collect()
            }
            _ => vec![(self.alias(), Kind::Unknown)],
        };
        if let Some(record) = &self.record {
            columns = record.iter().map(|(name, kind)| (folded(name), super::kind::of_type(kind))).collect();
        }
        if self.ordinality {
            columns.push(("ordinality".to_owned(), Kind::Whole));
        }
        for (place, given) in self.alias.iter().flat_map(|alias| &alias.columns).enumerate() {
            if let Some(column) = columns.get_mut(place) {
                column.0 = folded(&given.name);
            }
        }
        columns
    }
}

/// A row for each element of the lists, side by side.
fn rows(lists: Vec<Expr>, source: &Source<'_>, columns: &[Ident]) -> Result<Query, Refusal> {
    let count = lists.first().map(|list| call("len", [list.clone()]));
    let ordinality = count.filter(|_| source.ordinality).and_then(|count| {
        let places = call("range", [whole(1), operation(count, sqlparser::ast::BinaryOperator::Plus, whole(1))]);
        Some((call("unnest", [places]), columns.last()?.clone()))
    });
    if source.scalar || lists.len() > 1 {
        let items = lists.into_iter().zip(columns).map(|(list, name)| (call("unnest", [list]), name.clone()));
        return select(items.chain(ordinality));
    }
    // Members of objects: a record with a key and a value.
    let member = Ident::new("member");
    let members = lists.into_iter().map(|list| (call("unnest", [list]), member.clone()));
    let inner = select(members.chain(ordinality))?;
    let field = |name: &str| Expr::CompoundIdentifier(vec![member.clone(), Ident::new(name)]);
    let fields = ["key", "value"].into_iter().map(field);
    let place = columns.get(2).map(|name| Expr::Identifier(name.clone()));
    let items = fields.chain(place).zip(columns).map(|(value, name)| (value, name.clone()));
    Ok(with_from(select(items)?, inner, "members"))
}

/// `select <value> as <name>, ...`.
fn select(items: impl IntoIterator<Item = (Expr, Ident)>) -> Result<Query, Refusal> {
    let mut query = empty()?;
    if let SetExpr::Select(select) = query.body.as_mut() {
        select.projection = items.into_iter().map(|(expr, alias)| SelectItem::ExprWithAlias { expr, alias }).collect();
    }
    Ok(query)
}

/// A query over the rows of another.
fn with_from(mut query: Query, rows: Query, alias: &str) -> Query {
    if let SetExpr::Select(select) = query.body.as_mut() {
        select.from = vec![TableWithJoins { relation: derived(rows, alias, false), joins: Vec::new() }];
    }
    query
}

fn derived(query: Query, alias: &str, lateral: bool) -> TableFactor {
    let name = Ident::with_quote('"', alias);
    let alias = TableAlias { explicit: true, name, columns: Vec::new(), at: None };
    TableFactor::Derived { lateral, subquery: Box::new(query), alias: Some(alias), sample: None }
}

/// The smallest query, to be filled.
fn empty() -> Result<Query, Refusal> {
    let parsed =
        Parser::new(&PostgreSqlDialect {}).try_with_sql("select 1").and_then(|mut parser| parser.parse_query());
    parsed.map(|query| *query).map_err(|error| Refusal::Syntax { message: error.to_string() })
}
