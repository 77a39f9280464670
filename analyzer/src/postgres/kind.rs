//! What kind of value an expression gives, as far as its text tells.

use sqlparser::ast::{
    AccessExpr, BinaryOperator, DataType, ExactNumberInfo, Expr, TimezoneInfo, TypedString, UnaryOperator, Value,
};

use super::Rewriter;
use super::build::{arguments, function_name};

/// A kind of value. The types of columns are not known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// JSON.
    Json,
    /// A text.
    Text,
    /// A whole number.
    Whole,
    /// A number with a fraction.
    Number,
    /// A date or a time.
    Time,
    /// A span of time.
    Interval,
    /// An address or a network.
    Inet,
    /// A list.
    List,
    /// True or false.
    Condition,
    /// Anything.
    Unknown,
}

/// What functions give: PostgreSQL's, DuckDB's, and the macros'.
const FUNCTIONS: &[(Kind, &[&str])] = &[
    (
        Kind::Json,
        &[
            "json",
            "json_array",
            "json_extract",
            "json_group_object",
            "json_merge_patch",
            "json_object",
            "inline_policies_std",
            "jsonb_concat",
            "jsonb_delete",
            "jsonb_object_field",
            "jsonb_step",
            "policy_std",
            "to_json",
        ],
    ),
    (
        Kind::Text,
        &[
            "array_to_string",
            "btrim",
            "chr",
            "concat",
            "concat_ws",
            "host",
            "inet_text",
            "initcap",
            "json_extract_string",
            "json_pretty",
            "jsonb_object_field_text",
            "jsonb_typeof",
            "jsonb_value_text",
            "left",
            "lower",
            "lpad",
            "ltrim",
            "md5",
            "postgres_array_to_string",
            "postgres_substring",
            "postgres_text",
            "regexp_replace",
            "repeat",
            "replace",
            "reverse",
            "right",
            "rpad",
            "rtrim",
            "split_part",
            "strftime",
            "string_agg",
            "substr",
            "substring",
            "translate",
            "trim",
            "upper",
        ],
    ),
    (
        Kind::Whole,
        &[
            "ascii",
            "count",
            "dense_rank",
            "family",
            "json_array_length",
            "jsonb_array_length",
            "len",
            "length",
            "masklen",
            "rank",
            "row_number",
            "strlen",
            "strpos",
        ],
    ),
    (Kind::Number, &["avg", "date_part", "percentile_cont", "power", "random", "sqrt", "stddev", "sum", "variance"]),
    (Kind::Time, &["date_trunc", "make_date", "make_timestamp", "snapshot_time", "strptime", "utc_time"]),
    (Kind::Interval, &["age", "to_days", "to_hours", "to_minutes", "to_months", "to_seconds", "to_weeks", "to_years"]),
    (Kind::Inet, &["cidr", "inet"]),
    (
        Kind::List,
        &[
            "array",
            "array_agg",
            "array_append",
            "array_cat",
            "array_prepend",
            "array_remove",
            "jsonb_elements",
            "jsonb_elements_text",
            "jsonb_keys",
            "list",
            "list_concat",
            "postgres_string_to_array",
            "regexp_extract_all",
            "regexp_split_to_array",
            "string_split",
            "string_to_array",
        ],
    ),
    (
        Kind::Condition,
        &[
            "bool_and",
            "bool_or",
            "jsonb_contains",
            "jsonb_equal",
            "jsonb_exists",
            "jsonb_exists_all",
            "jsonb_exists_any",
            "network_overlap",
            "network_sub",
            "network_subeq",
            "network_sup",
            "network_supeq",
            "regexp_matches",
            "starts_with",
        ],
    ),
];

/// Functions that give what their first argument is.
const SAME: &[&str] =
    &["coalesce", "first_value", "greatest", "lag", "last_value", "lead", "least", "max", "min", "nullif"];

/// What a cast gives.
pub(super) fn of_type(data_type: &DataType) -> Kind {
    match data_type {
        DataType::JSON | DataType::JSONB => Kind::Json,
        DataType::Text
        | DataType::Varchar(_)
        | DataType::CharacterVarying(_)
        | DataType::Char(_)
        | DataType::Character(_)
        | DataType::CharVarying(_) => Kind::Text,
        DataType::Int(_)
        | DataType::Integer(_)
        | DataType::BigInt(_)
        | DataType::SmallInt(_)
        | DataType::Int2(_)
        | DataType::Int4(_)
        | DataType::Int8(_) => Kind::Whole,
        DataType::Numeric(_)
        | DataType::Decimal(_)
        | DataType::Float(_)
        | DataType::Real
        | DataType::Float4
        | DataType::Float8
        | DataType::Double(_)
        | DataType::DoublePrecision => Kind::Number,
        DataType::Date | DataType::Timestamp(_, _) => Kind::Time,
        DataType::Interval { .. } => Kind::Interval,
        DataType::Boolean | DataType::Bool => Kind::Condition,
        DataType::Array(_) => Kind::List,
        DataType::Custom(name, _) if matches!(function_name(name).as_str(), "inet" | "cidr") => Kind::Inet,
        _ => Kind::Unknown,
    }
}

/// Whether a type is PostgreSQL's `timestamp with time zone`.
pub(super) fn has_zone(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Timestamp(_, TimezoneInfo::Tz | TimezoneInfo::WithTimeZone))
}

/// Whether a type is a number without a given precision.
pub(super) fn is_open_number(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Numeric(ExactNumberInfo::None) | DataType::Decimal(ExactNumberInfo::None))
}

impl Rewriter {
    /// The kind of an expression that was already rewritten.
    pub(super) fn kind(&self, expr: &Expr) -> Kind {
        match expr {
            Expr::Nested(inner) | Expr::Collate { expr: inner, .. } => self.kind(inner),
            Expr::UnaryOp { op: UnaryOperator::Not, .. } => Kind::Condition,
            Expr::UnaryOp { expr, .. } => self.kind(expr),
            Expr::Cast { data_type, .. } | Expr::TypedString(TypedString { data_type, .. }) => of_type(data_type),
            Expr::Identifier(name) => self.column_kind(None, name),
            Expr::CompoundIdentifier(names) => match names.as_slice() {
                [relation, column] => self.column_kind(Some(relation), column),
                _ => Kind::Unknown,
            },
            Expr::Value(value) => match &value.value {
                Value::Number(digits, _) if digits.contains(['.', 'e', 'E']) => Kind::Number,
                Value::Number(_, _) => Kind::Whole,
                Value::Boolean(_) => Kind::Condition,
                _ => Kind::Unknown,
            },
            Expr::Interval(_) => Kind::Interval,
            Expr::Array(_) => Kind::List,
            Expr::Extract { .. } => Kind::Number,
            Expr::Substring { .. } | Expr::Trim { .. } => Kind::Text,
            Expr::Position { .. } => Kind::Whole,
            Expr::Like { .. } | Expr::ILike { .. } | Expr::InList { .. } | Expr::Exists { .. } | Expr::IsNull(_) => {
                Kind::Condition
            }
            Expr::Case { conditions, else_result, .. } => conditions
                .iter()
                .map(|branch| &branch.result)
                .chain(else_result.as_deref())
                .map(|result| self.kind(result))
                .find(|kind| *kind != Kind::Unknown)
                .unwrap_or(Kind::Unknown),
            Expr::CompoundFieldAccess { root, access_chain } => match access_chain.as_slice() {
                [AccessExpr::Dot(Expr::Identifier(member))] if is_call(root, "unnest") && member.value == "value" => {
                    Kind::Json
                }
                _ => Kind::Unknown,
            },
            Expr::Function(function) => {
                let name = function_name(&function.name);
                if SAME.contains(&name.as_str()) {
                    let kinds = arguments(function).unwrap_or_default().into_iter().map(|argument| self.kind(argument));
                    return kinds.into_iter().find(|kind| *kind != Kind::Unknown).unwrap_or(Kind::Unknown);
                }
                if name == "unnest" {
                    return match arguments(function).as_deref() {
                        Some([list]) if is_call(list, "jsonb_elements") => Kind::Json,
                        Some([list]) if is_call(list, "jsonb_elements_text") => Kind::Text,
                        _ => Kind::Unknown,
                    };
                }
                let known = FUNCTIONS.iter().find(|(_, names)| names.contains(&name.as_str()));
                known.map_or(Kind::Unknown, |(kind, _)| *kind)
            }
            // Chains of these are long, and asked about at each of their ends: they are not followed to the other.
            Expr::BinaryOp { left, op: BinaryOperator::StringConcat, right } => {
                let first = match left.as_ref() {
                    Expr::BinaryOp { op: BinaryOperator::StringConcat, right, .. } => right,
                    other => other,
                };
                if self.kind(first) == Kind::List || self.kind(right) == Kind::List { Kind::List } else { Kind::Text }
            }
            Expr::BinaryOp { op, .. } if is_condition(op) => Kind::Condition,
            Expr::BinaryOp { left, op, right } => operation(self.kind(left), op, self.kind(right)),
            _ => Kind::Unknown,
        }
    }
}

/// Whether an expression is a call of this function.
pub(super) fn is_call(expr: &Expr, name: &str) -> bool {
    match expr {
        Expr::Nested(inner) => is_call(inner, name),
        Expr::Function(function) => function_name(&function.name) == name,
        _ => false,
    }
}

fn operation(left: Kind, op: &BinaryOperator, right: Kind) -> Kind {
    match op {
        BinaryOperator::Plus | BinaryOperator::Minus | BinaryOperator::Multiply | BinaryOperator::Divide => {
            match (left, right) {
                (Kind::Time, Kind::Time) => Kind::Interval,
                (Kind::Time, _) | (_, Kind::Time) => Kind::Time,
                (Kind::Interval, _) | (_, Kind::Interval) => Kind::Interval,
                (Kind::Number, _) | (_, Kind::Number) => Kind::Number,
                (Kind::Whole, Kind::Whole) => Kind::Whole,
                _ => Kind::Unknown,
            }
        }
        BinaryOperator::DuckIntegerDivide => Kind::Whole,
        _ => Kind::Unknown,
    }
}

fn is_condition(op: &BinaryOperator) -> bool {
    matches!(
        op,
        BinaryOperator::Eq
            | BinaryOperator::NotEq
            | BinaryOperator::Lt
            | BinaryOperator::LtEq
            | BinaryOperator::Gt
            | BinaryOperator::GtEq
            | BinaryOperator::And
            | BinaryOperator::Or
    )
}
