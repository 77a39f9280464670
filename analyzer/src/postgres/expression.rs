//! Operators, casts and the forms with a syntax of their own.

use sqlparser::ast::{
    AccessExpr, ArrayElemTypeDef, BinaryOperator, CastKind, CharacterLength, DataType, ExactNumberInfo, Expr, Ident,
    Interval, Spanned, Subscript, TypedString, UnaryOperator, Value,
};
use sqlparser::tokenizer::Span;

use super::build::{
    self, array_elements, bare, call, cast, lambda, list, literal, negated, number, operation, text, whole,
};
use super::kind::{Kind, has_zone, is_call, is_open_number, of_type};
use super::relation::array;
use super::{Refusal, Rewriter, pattern};

impl Rewriter {
    /// Writes an expression whose parts were already written.
    pub(super) fn expression(&self, expr: Expr) -> Result<Expr, Refusal> {
        let span = start(&expr);
        match expr {
            Expr::Identifier(name) => {
                if let Some(column) = self.whole_row(&name) {
                    let column = Ident::with_quote('"', column);
                    return Ok(Expr::CompoundIdentifier(vec![name, column]));
                }
                Ok(match self.standard(std::slice::from_ref(&name)) {
                    Some((source, macro_name)) => call(macro_name, [source]),
                    None => Expr::Identifier(name),
                })
            }
            Expr::CompoundIdentifier(mut names) => {
                if let Some((source, macro_name)) = self.standard(&names) {
                    return Ok(call(macro_name, [source]));
                }
                // `aws.aws_s3_bucket.name`: the connection goes, as in `from`.
                if names.len() == 3 && names.first().is_some_and(|schema| schema.value.eq_ignore_ascii_case("aws")) {
                    names.remove(0);
                }
                Ok(Expr::CompoundIdentifier(names))
            }
            Expr::Value(value) if matches!(value.value, Value::Placeholder(_)) => {
                let instead = "write the value in its place";
                Err(Refusal::new(format!("The parameter `{}`", value.value), value.span, instead))
            }
            Expr::Function(function) => self.function(function),
            Expr::BinaryOp { left, op, right } => self.operator(*left, op, *right, span),
            Expr::AnyOp { left, compare_op, right, is_some } => {
                let right = Box::new(build::rows(array(&right)));
                Ok(match regular_expression(&compare_op) {
                    Some(_) => self.quantified("postgres_any", *left, *right, |this, left, right| {
                        this.operator(left, compare_op.clone(), right, span)
                    })?,
                    None => Expr::AnyOp { left, compare_op, right, is_some },
                })
            }
            Expr::AllOp { left, compare_op, right } => {
                let right = Box::new(build::rows(array(&right)));
                Ok(match regular_expression(&compare_op) {
                    Some(_) => self.quantified("postgres_all", *left, *right, |this, left, right| {
                        this.operator(left, compare_op.clone(), right, span)
                    })?,
                    None => Expr::AllOp { left, compare_op, right },
                })
            }
            Expr::Like { negated, any, expr, pattern, escape_char } => {
                self.like(*expr, *pattern, Like { negated, any, escape_char, any_case: false })
            }
            Expr::ILike { negated, any, expr, pattern, escape_char } => {
                self.like(*expr, *pattern, Like { negated, any, escape_char, any_case: true })
            }
            Expr::SimilarTo { negated: is_negated, expr, pattern, escape_char: None } => {
                let Some(known) = literal(&pattern) else {
                    let instead = "write `regexp_full_match(text, pattern)`";
                    return Err(Refusal::new("`similar to` with a pattern that is no literal", span, instead));
                };
                let pattern = text(pattern::similar_to(known));
                Ok(negated(call("regexp_full_match", [*expr, pattern, text("s")]), is_negated))
            }
            Expr::InList { expr, list, negated: is_negated } if self.kind(&expr) == Kind::Json => {
                let equals = list.into_iter().map(|item| call("jsonb_equal", [(*expr).clone(), item]));
                let any = equals.reduce(|before, next| operation(before, BinaryOperator::Or, next));
                Ok(negated(any.unwrap_or_else(|| build::name("false")), is_negated))
            }
            Expr::Cast { kind: CastKind::Cast | CastKind::DoubleColon, expr, data_type, format: None } => {
                self.cast(*expr, data_type, span)
            }
            Expr::TypedString(typed) if has_zone(&typed.data_type) || of_type(&typed.data_type) == Kind::Json => {
                let TypedString { data_type, value, .. } = typed;
                self.cast(Expr::Value(value), data_type, span)
            }
            Expr::Interval(Interval { ref value, .. }) => {
                if literal(value).is_some_and(|value| value.starts_with(['P', 'p'])) {
                    let instead = "write `interval '90 days'`";
                    return Err(Refusal::new("An interval in ISO 8601", span, instead));
                }
                Ok(expr)
            }
            Expr::AtTimeZone { timestamp, time_zone } => {
                let zone = literal(&time_zone).map(str::to_lowercase);
                if zone.as_deref().is_some_and(|zone| ["utc", "gmt", "z", "etc/utc"].contains(&zone)) {
                    return Ok(build::operand(*timestamp));
                }
                let instead = "times of a snapshot are UTC; add an interval for another zone";
                Err(Refusal::new("`at time zone`", span, instead))
            }
            Expr::Substring { expr, substring_from: Some(from), substring_for: None, special, shorthand } => {
                match literal(&from) {
                    Some(known) => self.first_match(*expr, known, span),
                    None => Ok(Expr::Substring {
                        expr,
                        substring_from: Some(from),
                        substring_for: None,
                        special,
                        shorthand,
                    }),
                }
            }
            Expr::Overlay { .. } => {
                Err(Refusal::new("`overlay()`", span, "put it together from `left()`, `||` and `substr()`"))
            }
            Expr::Collate { expr, collation } => {
                let name = build::function_name(&collation);
                if ["c", "posix", "default", "ucs_basic"].contains(&name.as_str()) {
                    return Ok(*expr);
                }
                Err(Refusal::new(format!("The collation `{collation}`"), span, "leave it out: texts compare by bytes"))
            }
            Expr::CompoundFieldAccess { root, access_chain } => Ok(self.access(*root, access_chain)),
            Expr::UnaryOp { op: UnaryOperator::PGPostfixFactorial | UnaryOperator::PGPrefixFactorial, .. } => {
                Err(Refusal::new("`!`", span, "write `factorial(number)`"))
            }
            other => Ok(other),
        }
    }

    fn operator(&self, left: Expr, op: BinaryOperator, right: Expr, span: Span) -> Result<Expr, Refusal> {
        use BinaryOperator as Op;
        let kinds = (self.kind(&left), self.kind(&right));
        let either = |kind: Kind| kinds.0 == kind || kinds.1 == kind;
        let lists = either(Kind::List) || is_array_literal(&left) || is_array_literal(&right);
        Ok(match op {
            Op::Arrow => self.member(left, right, false),
            Op::LongArrow => self.member(left, right, true),
            Op::HashArrow => self.path(left, &right, false, span)?,
            Op::HashLongArrow => self.path(left, &right, true, span)?,
            Op::Question => call("jsonb_exists", [left, right]),
            Op::QuestionPipe => call("jsonb_exists_any", [left, array(&right)]),
            Op::QuestionAnd => call("jsonb_exists_all", [left, array(&right)]),
            Op::AtArrow if lists => operation(array(&left), Op::AtArrow, array(&right)),
            Op::ArrowAt if lists => operation(array(&left), Op::ArrowAt, array(&right)),
            Op::AtArrow => call("jsonb_contains", [left, right]),
            Op::ArrowAt => call("jsonb_contains", [right, left]),
            Op::AtQuestion => {
                let items = self.path_items(&left, &right, &[], span)?;
                operation(call("len", [items]), Op::Gt, whole(0))
            }
            Op::AtAt => self.path_condition(&left, &right, span)?,
            Op::HashMinus => {
                return Err(Refusal::new("`#-`", span, "write `json_merge_patch(document, '{\"a\": {\"b\": null}}')`"));
            }
            // A text beside a time is a span of time.
            Op::Plus if kinds.0 == Kind::Time && literal(&right).is_some() => {
                operation(left, Op::Plus, cast(right, DataType::Interval { fields: None, precision: None }))
            }
            Op::Minus if kinds.0 == Kind::Json || (kinds.0 == Kind::Unknown && is_key(&right)) => {
                call("jsonb_delete", [left, right])
            }
            Op::StringConcat if is_json_concat(kinds, &left, &right) => call("jsonb_concat", [left, right]),
            Op::StringConcat if lists => {
                Expr::BinaryOp { left: Box::new(array(&left)), op: Op::StringConcat, right: Box::new(array(&right)) }
            }
            Op::StringConcat => Expr::BinaryOp {
                left: Box::new(as_text(left, kinds.0)),
                op: Op::StringConcat,
                right: Box::new(as_text(right, kinds.1)),
            },
            Op::Divide => match kinds {
                (Kind::Whole, Kind::Whole) => operation(left, Op::DuckIntegerDivide, right),
                (Kind::Whole | Kind::Unknown, Kind::Whole | Kind::Unknown) => call("postgres_divide", [left, right]),
                _ => Expr::BinaryOp { left: Box::new(left), op: Op::Divide, right: Box::new(right) },
            },
            Op::Eq | Op::NotEq if either(Kind::Json) => negated(call("jsonb_equal", [left, right]), op == Op::NotEq),
            Op::Lt | Op::LtEq | Op::Gt | Op::GtEq if either(Kind::Json) => {
                let numbers = (json_number(left, kinds.0), json_number(right, kinds.1));
                let (Some(left), Some(right)) = numbers else {
                    let instead = "take the text with `->>`, and cast it to the type that is to be compared";
                    return Err(Refusal::new(format!("JSON compared by `{op}`"), span, instead));
                };
                Expr::BinaryOp { left: Box::new(left), op, right: Box::new(right) }
            }
            Op::Eq | Op::NotEq if either(Kind::Inet) => Expr::BinaryOp {
                left: Box::new(call("inet_text", [left])),
                op,
                right: Box::new(call("inet_text", [right])),
            },
            Op::Lt | Op::LtEq | Op::Gt | Op::GtEq if either(Kind::Inet) => {
                return Err(Refusal::new("The order of addresses", span, "write `inet_bits(address)` on both sides"));
            }
            Op::PGBitwiseShiftLeft if !either(Kind::Whole) => call("network_sub", [left, right]),
            Op::PGBitwiseShiftRight if !either(Kind::Whole) => call("network_sup", [left, right]),
            Op::Custom(ref name) if name == "<<=" => call("network_subeq", [left, right]),
            Op::Custom(ref name) if name == ">>=" => call("network_supeq", [left, right]),
            Op::PGOverlap if either(Kind::Inet) => call("network_overlap", [left, right]),
            Op::PGOverlap => operation(array(&left), Op::PGOverlap, array(&right)),
            Op::PGLikeMatch | Op::PGNotLikeMatch | Op::PGILikeMatch | Op::PGNotILikeMatch => {
                let form = Like {
                    negated: matches!(op, Op::PGNotLikeMatch | Op::PGNotILikeMatch),
                    any: false,
                    escape_char: None,
                    any_case: matches!(op, Op::PGILikeMatch | Op::PGNotILikeMatch),
                };
                Expr::Nested(Box::new(self.like(left, right, form)?))
            }
            Op::PGStartsWith => call("starts_with", [left, right]),
            ref other => match regular_expression(other) {
                Some((is_negated, options)) => {
                    let pattern = regular(right, span)?;
                    negated(call("regexp_matches", [left, pattern, text(options)]), is_negated)
                }
                None if matches!(other, Op::Custom(_) | Op::PGCustomBinaryOperator(_)) => {
                    return Err(Refusal::new(format!("The operator `{other}`"), span, "write a function in its place"));
                }
                None => Expr::BinaryOp { left: Box::new(left), op, right: Box::new(right) },
            },
        })
    }

    /// `->` and `->>`. A key is a key, whatever it looks like: what starts with `$` or `/` would be a path to DuckDB.
    fn member(&self, document: Expr, key: Expr, as_text: bool) -> Expr {
        let name = if as_text { "json_extract_string" } else { "json_extract" };
        let key = match literal(&key) {
            Some(plain) if plain.is_empty() || plain.starts_with(['$', '/']) => text(format!("$.\"{plain}\"")),
            Some(_) => key,
            None if matches!(self.kind(&key), Kind::Whole) => key,
            None if matches!(self.kind(&key), Kind::Text) => {
                let field = if as_text { "jsonb_object_field_text" } else { "jsonb_object_field" };
                return call(field, [document, key]);
            }
            None => key,
        };
        call(name, [document, key])
    }

    /// `#>` and `#>>`, with a path that is a literal or an `array[...]`.
    fn path(&self, document: Expr, path: &Expr, as_text: bool, span: Span) -> Result<Expr, Refusal> {
        let steps: Option<Vec<Expr>> = match (literal(path), bare(path)) {
            (Some(known), _) => array_elements(known).map(|steps| steps.into_iter().map(text).collect()),
            (None, Expr::Array(array)) => Some(array.elem.clone()),
            (None, Expr::Cast { expr, .. }) => match bare(expr) {
                Expr::Array(array) => Some(array.elem.clone()),
                _ => literal(expr).and_then(array_elements).map(|steps| steps.into_iter().map(text).collect()),
            },
            _ => None,
        };
        let Some(steps) = steps else {
            let construct =
                if as_text { "`#>>` with a path that is no literal" } else { "`#>` with a path that is no literal" };
            return Err(Refusal::new(construct, span, "write the steps one by one with `->`"));
        };
        let last = steps.len();
        if last == 0 {
            return Ok(if as_text { call("jsonb_value_text", [document]) } else { document });
        }
        let mut found = document;
        for (place, step) in steps.into_iter().enumerate() {
            let is_plain = literal(&step).is_some_and(|step| step.parse::<i64>().is_err());
            let is_last = as_text && place + 1 == last;
            found = if is_plain {
                self.member(found, step, is_last)
            } else {
                let step = if literal(&step).is_some() { step } else { cast(step, DataType::Text) };
                let found = call("jsonb_step", [found, step]);
                if is_last { call("jsonb_value_text", [found]) } else { found }
            };
        }
        Ok(found)
    }

    /// `x[1]` as it is, `x['key']` of JSON.
    fn access(&self, root: Expr, chain: Vec<AccessExpr>) -> Expr {
        let mut found = root;
        let mut rest = Vec::new();
        for access in chain {
            match access {
                AccessExpr::Subscript(Subscript::Index { index })
                    if rest.is_empty() && (literal(&index).is_some() || self.kind(&found) == Kind::Json) =>
                {
                    found = self.member(found, index, false);
                }
                other => rest.push(other),
            }
        }
        if rest.is_empty() {
            return found;
        }
        Expr::CompoundFieldAccess { root: Box::new(build::operand(found)), access_chain: rest }
    }

    fn like(&self, left: Expr, pattern: Expr, form: Like) -> Result<Expr, Refusal> {
        if form.any {
            let one = Like { any: false, ..form };
            let negated = one.negated;
            let every = if negated { "postgres_all" } else { "postgres_any" };
            return self
                .quantified(every, left, array(&pattern), |this, left, right| this.like(left, right, one.clone()));
        }
        // `like all(...)` is read as a call of a function.
        if is_call(&pattern, "all")
            && let Expr::Function(function) = bare(&pattern)
            && let Some([patterns]) = build::arguments(function).as_deref()
        {
            let patterns = array(patterns);
            return self
                .quantified("postgres_all", left, patterns, |this, left, right| this.like(left, right, form.clone()));
        }
        let escape_char = match (&form.escape_char, literal(&pattern)) {
            (Some(given), _) => Some(given.clone()),
            // PostgreSQL escapes with a backslash unless told otherwise, DuckDB with nothing.
            (None, Some(known)) if known.contains('\\') => Some(Box::new(text("\\"))),
            (None, _) => None,
        };
        let (expr, pattern, negated) = (Box::new(left), Box::new(pattern), form.negated);
        Ok(if form.any_case {
            Expr::ILike { negated, any: false, expr, pattern, escape_char }
        } else {
            Expr::Like { negated, any: false, expr, pattern, escape_char }
        })
    }

    /// A condition on each of a list: `postgres_any([x like 'a', x like 'b'])`.
    fn quantified(
        &self,
        every: &str,
        left: Expr,
        candidates: Expr,
        condition: impl Fn(&Self, Expr, Expr) -> Result<Expr, Refusal>,
    ) -> Result<Expr, Refusal> {
        let conditions = match bare(&candidates) {
            Expr::Array(array) => {
                let each = array.elem.iter().map(|candidate| condition(self, left.clone(), candidate.clone()));
                list(each.collect::<Result<_, _>>()?)
            }
            Expr::Tuple(items) => {
                let each = items.iter().map(|candidate| condition(self, left.clone(), candidate.clone()));
                list(each.collect::<Result<_, _>>()?)
            }
            _ => {
                let candidates = match candidates {
                    Expr::Subquery(query) => build::subquery_list(query),
                    other => other,
                };
                let each = condition(self, left, build::name("candidate"))?;
                call("list_transform", [candidates, lambda("candidate", each)])
            }
        };
        Ok(call(every, [conditions]))
    }

    /// The first part of a text that matches: its first group, where the pattern has one.
    pub(super) fn first_match(&self, value: Expr, known: &str, span: Span) -> Result<Expr, Refusal> {
        let pattern = regular(text(known), span)?;
        let group = whole(pattern::groups(known).min(1));
        Ok(call("postgres_substring", [value, pattern, group]))
    }

    /// A cast.
    pub(super) fn cast(&self, expr: Expr, data_type: DataType, span: Span) -> Result<Expr, Refusal> {
        let kind = self.kind(&expr);
        if has_zone(&data_type) {
            return Ok(if kind == Kind::Time { expr } else { call("utc_time", [cast(expr, DataType::Text)]) });
        }
        if is_open_number(&data_type) {
            return Ok(cast(expr, DataType::Double(ExactNumberInfo::None)));
        }
        match of_type(&data_type) {
            Kind::Json => return Ok(cast(expr, DataType::JSON)),
            Kind::Inet => {
                let name = if data_type.to_string().eq_ignore_ascii_case("cidr") { "cidr" } else { "inet" };
                return Ok(call(name, [expr]));
            }
            Kind::Text if literal(&expr).is_none() => {
                let shown = match kind {
                    Kind::Inet => call("inet_text", [expr]),
                    Kind::Text => expr,
                    _ => call("postgres_text", [expr]),
                };
                return Ok(match length(&data_type) {
                    Some(length) => call("left", [shown, number(length.to_string())]),
                    None => shown,
                });
            }
            Kind::List => {
                if let Some(elements) = literal(&expr).and_then(array_elements) {
                    let elements = elements.into_iter().map(text).collect();
                    return Ok(cast(list(elements), self.array_type(data_type, span)?));
                }
                return Ok(cast(expr, self.array_type(data_type, span)?));
            }
            _ => {}
        }
        match &data_type {
            DataType::Bytea => Ok(cast(expr, DataType::Blob(None))),
            DataType::Regclass => Err(Refusal::new("`::regclass`", span, "name the table itself")),
            DataType::Custom(name, _) => {
                let known = name.to_string().to_lowercase();
                let known = known.trim_matches('"');
                if ["name", "citext", "bpchar"].contains(&known) {
                    return Ok(call("postgres_text", [expr]));
                }
                if ["hugeint", "ubigint", "uinteger", "usmallint", "utinyint", "variant", "blob"].contains(&known) {
                    return Ok(cast(expr, data_type));
                }
                Err(Refusal::new(format!("The type `{name}`"), span, "cast to a type that DuckDB has"))
            }
            _ => Ok(cast(expr, data_type)),
        }
    }

    /// The type of a list, with elements as [`Rewriter::cast`] takes them.
    fn array_type(&self, data_type: DataType, span: Span) -> Result<DataType, Refusal> {
        let DataType::Array(element) = data_type else { return Ok(data_type) };
        let inner = match element {
            ArrayElemTypeDef::SquareBracket(inner, _)
            | ArrayElemTypeDef::AngleBracket(inner)
            | ArrayElemTypeDef::Parenthesis(inner) => *inner,
            ArrayElemTypeDef::None | ArrayElemTypeDef::Qualified(..) => {
                return Err(Refusal::new("A list of nothing", span, "name the type of its elements, as in `text[]`"));
            }
        };
        let inner = match of_type(&inner) {
            Kind::Inet => DataType::Text,
            Kind::Json => DataType::JSON,
            _ if is_open_number(&inner) => DataType::Double(ExactNumberInfo::None),
            _ => inner,
        };
        Ok(list_of(inner))
    }
}

/// Where an expression starts. A chain of operators is as deep as it is long: only its first operand is looked at.
fn start(expr: &Expr) -> Span {
    match expr {
        Expr::BinaryOp { left, .. } => start(left),
        other => other.span(),
    }
}

/// The forms of `like`.
#[derive(Debug, Clone)]
struct Like {
    negated: bool,
    any: bool,
    escape_char: Option<Box<Expr>>,
    any_case: bool,
}

fn list_of(element: DataType) -> DataType {
    DataType::Array(ArrayElemTypeDef::SquareBracket(Box::new(element), None))
}

/// Whether an operator matches a regular expression: whether it is negated, and DuckDB's options for it. In PostgreSQL a
/// period matches a newline, too.
fn regular_expression(op: &BinaryOperator) -> Option<(bool, &'static str)> {
    match op {
        BinaryOperator::PGRegexMatch => Some((false, "s")),
        BinaryOperator::PGRegexNotMatch => Some((true, "s")),
        BinaryOperator::PGRegexIMatch => Some((false, "is")),
        BinaryOperator::PGRegexNotIMatch => Some((true, "is")),
        _ => None,
    }
}

/// A regular expression in RE2's spelling.
pub(super) fn regular(expr: Expr, span: Span) -> Result<Expr, Refusal> {
    match literal(&expr) {
        Some(known) => pattern::regular(known).map(text).ok_or_else(|| {
            let instead = "write it without look-around and back-references, as several conditions";
            Refusal::new(format!("The pattern `{known}`"), span, instead)
        }),
        None => Ok(expr),
    }
}

/// Whether an expression is an array in PostgreSQL's text form.
fn is_array_literal(expr: &Expr) -> bool {
    // An object starts with a brace, too.
    literal(expr).is_some_and(|text| !text.contains(':') && text.trim() != "{}" && array_elements(text).is_some())
}

/// Whether a literal reads as a key rather than as a span of time.
fn is_key(expr: &Expr) -> bool {
    literal(expr).is_some_and(|key| !key.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-'))
}

/// Whether `||` puts JSON together rather than text.
fn is_json_concat(kinds: (Kind, Kind), left: &Expr, right: &Expr) -> bool {
    let is_document = |expr: &Expr| literal(expr).is_some_and(|text| text.trim_start().starts_with(['{', '[']));
    match kinds {
        (Kind::Json, Kind::Json) => true,
        (Kind::Json, _) => is_document(right),
        (_, Kind::Json) => is_document(left),
        _ => false,
    }
}

fn as_text(expr: Expr, kind: Kind) -> Expr {
    if kind == Kind::Json { call("postgres_text", [expr]) } else { expr }
}

/// A side of a comparison of JSON numbers.
fn json_number(expr: Expr, kind: Kind) -> Option<Expr> {
    match (kind, literal(&expr)) {
        (_, Some(digits)) => digits.trim().parse::<f64>().ok().map(|_| number(digits.trim())),
        (Kind::Json, None) => Some(build::try_cast(expr, DataType::Double(ExactNumberInfo::None))),
        _ => None,
    }
}

/// How long a text of this type may be.
fn length(data_type: &DataType) -> Option<u64> {
    match data_type {
        DataType::Varchar(Some(CharacterLength::IntegerLength { length, .. }))
        | DataType::CharacterVarying(Some(CharacterLength::IntegerLength { length, .. })) => Some(*length),
        _ => None,
    }
}
