//! The names that PostgreSQL gives to columns that nobody named. An outer query, or a reader of the result, may use them.

use sqlparser::ast::{AccessExpr, DataType, Expr, Ident, Query, SelectItem, SetExpr, TypedString};

use super::Rewriter;
use super::build::function_name;

/// How sure PostgreSQL is of a name: that of a type gives way to any other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    Weak,
    Strong,
}

/// The name of a column without an alias.
pub(super) fn of(expr: &Expr) -> String {
    figure(expr).map_or_else(|| "?column?".to_owned(), |(_, name)| name)
}

fn figure(expr: &Expr) -> Option<(Strength, String)> {
    let strong = |name: &str| Some((Strength::Strong, name.to_owned()));
    match expr {
        Expr::Identifier(name) => strong(&folded(name)),
        Expr::CompoundIdentifier(names) => names.last().and_then(|name| strong(&folded(name))),
        Expr::CompoundFieldAccess { root, access_chain } => access_chain
            .iter()
            .rev()
            .find_map(|access| match access {
                AccessExpr::Dot(Expr::Identifier(name)) => strong(&folded(name)),
                _ => None,
            })
            .or_else(|| figure(root)),
        Expr::Function(function) => strong(&function_name(&function.name)),
        Expr::Nested(inner) | Expr::Collate { expr: inner, .. } => figure(inner),
        Expr::Cast { expr, data_type, .. } => match figure(expr) {
            Some((Strength::Strong, name)) => strong(&name),
            _ => Some((Strength::Weak, type_name(data_type))),
        },
        Expr::TypedString(TypedString { data_type, .. }) => Some((Strength::Weak, type_name(data_type))),
        Expr::Interval(_) => Some((Strength::Weak, "interval".to_owned())),
        Expr::Case { else_result, .. } => match else_result.as_deref().and_then(figure) {
            Some((Strength::Strong, name)) => strong(&name),
            _ => Some((Strength::Weak, "case".to_owned())),
        },
        Expr::Array(_) => strong("array"),
        Expr::Exists { .. } => strong("exists"),
        Expr::Extract { .. } => strong("extract"),
        Expr::Substring { .. } => strong("substring"),
        Expr::Position { .. } => strong("position"),
        Expr::Overlay { .. } => strong("overlay"),
        Expr::Trim { .. } => strong("btrim"),
        Expr::Ceil { .. } => strong("ceil"),
        Expr::Floor { .. } => strong("floor"),
        Expr::AtTimeZone { .. } => strong("timezone"),
        Expr::Subquery(query) => match columns(query)?.first() {
            Some(name) => strong(name),
            None => None,
        },
        _ => None,
    }
}

/// A name as PostgreSQL folds it.
pub(super) fn folded(name: &Ident) -> String {
    if name.quote_style.is_some() { name.value.clone() } else { name.value.to_lowercase() }
}

/// A type's own name.
fn type_name(data_type: &DataType) -> String {
    match data_type {
        DataType::Int(_) | DataType::Integer(_) | DataType::Int4(_) => "int4".to_owned(),
        DataType::BigInt(_) | DataType::Int8(_) => "int8".to_owned(),
        DataType::SmallInt(_) | DataType::Int2(_) => "int2".to_owned(),
        DataType::Boolean | DataType::Bool => "bool".to_owned(),
        DataType::Double(_) | DataType::DoublePrecision | DataType::Float8 | DataType::Float(_) => "float8".to_owned(),
        DataType::Real | DataType::Float4 => "float4".to_owned(),
        DataType::Decimal(_) | DataType::Numeric(_) => "numeric".to_owned(),
        DataType::Varchar(_) | DataType::CharacterVarying(_) => "varchar".to_owned(),
        DataType::Timestamp(_, _) if super::kind::has_zone(data_type) => "timestamptz".to_owned(),
        DataType::Timestamp(_, _) => "timestamp".to_owned(),
        other => {
            let text = other.to_string().to_lowercase();
            text.split(['(', '[', ' ']).next().unwrap_or_default().to_owned()
        }
    }
}

/// The columns that a query gives, where its text tells.
pub(super) fn columns(query: &Query) -> Option<Vec<String>> {
    let mut body = query.body.as_ref();
    loop {
        match body {
            SetExpr::Select(select) => {
                return select
                    .projection
                    .iter()
                    .map(|item| match item {
                        SelectItem::UnnamedExpr(expr) => Some(of(expr)),
                        SelectItem::ExprWithAlias { alias, .. } => Some(folded(alias)),
                        _ => None,
                    })
                    .collect();
            }
            SetExpr::SetOperation { left, .. } => body = left,
            SetExpr::Query(query) => body = query.body.as_ref(),
            _ => return None,
        }
    }
}

impl Rewriter {
    /// The alias that keeps a column's name as PostgreSQL has it, where DuckDB would give another.
    pub(super) fn needed_alias(&self, expr: &Expr) -> Option<Ident> {
        let name = of(expr);
        match expr {
            Expr::Identifier(column) if self.whole_row(column).is_none() => {
                self.standard(std::slice::from_ref(column))?;
            }
            Expr::CompoundIdentifier(names) => {
                self.standard(names)?;
            }
            // DuckDB's own `columns(...)` names its columns itself.
            Expr::Function(_) if name == "columns" => return None,
            // Only a reader of the result can see it.
            _ if name == "?column?" && self.plain.len() > 1 => return None,
            _ => {}
        }
        Some(Ident::with_quote('"', name))
    }
}
