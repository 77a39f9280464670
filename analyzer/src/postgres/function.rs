//! Functions.

use sqlparser::ast::{
    BinaryOperator, DataType, ExactNumberInfo, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Ident,
    ObjectName, Spanned, TimezoneInfo,
};
use sqlparser::tokenizer::Span;

use super::build::{arguments, call, cast, function_name, integer, list, literal, operation, text, whole};
use super::expression::regular;
use super::kind::Kind;
use super::pattern::{self, Piece};
use super::relation::array;
use super::{Refusal, Rewriter};

/// Functions that DuckDB, or a macro, has under another name.
const RENAMED: &[(&str, &str)] = &[
    ("array_cat", "list_concat"),
    ("array_to_json", "to_json"),
    ("cardinality", "len"),
    ("char_length", "length"),
    ("character_length", "length"),
    ("every", "bool_and"),
    ("json_build_array", "json_array"),
    ("json_typeof", "jsonb_typeof"),
    ("json_array_length", "jsonb_array_length"),
    ("jsonb_build_array", "json_array"),
    ("jsonb_pretty", "json_pretty"),
    ("make_timestamptz", "make_timestamp"),
    ("octet_length", "strlen"),
    ("row_to_json", "to_json"),
    ("to_jsonb", "to_json"),
];

/// Functions that tell the time.
const NOW: &[&str] =
    &["clock_timestamp", "current_timestamp", "localtimestamp", "now", "statement_timestamp", "transaction_timestamp"];

/// Functions that there is no equal for, and what to write instead.
const REFUSED: &[(&str, &str)] = &[
    ("abbrev", "write `host(address)`"),
    ("array_dims", "write `len(list)`"),
    ("array_ndims", "write `len(list)`"),
    ("broadcast", "write the network's last address as a text"),
    ("current_time", "write `cast(snapshot_time() as time)`"),
    ("inet_merge", "compare the networks with `<<=`"),
    ("json_strip_nulls", "write `json_merge_patch('{}', document)`"),
    ("json_populate_record", "write `from_json(document, '{\"a\": \"VARCHAR\"}')`"),
    ("json_populate_recordset", "write `from_json(document, '[{\"a\": \"VARCHAR\"}]')`"),
    ("jsonb_insert", "write `json_merge_patch(document, '{\"a\": 1}')`"),
    ("jsonb_object", "write `json_object('key', value)`"),
    ("jsonb_populate_record", "write `from_json(document, '{\"a\": \"VARCHAR\"}')`"),
    ("jsonb_populate_recordset", "write `from_json(document, '[{\"a\": \"VARCHAR\"}]')`"),
    ("jsonb_set", "write `json_merge_patch(document, '{\"a\": 1}')`"),
    ("jsonb_strip_nulls", "write `json_merge_patch('{}', document)`"),
    ("justify_days", "compare the interval as it is: 30 days are a month"),
    ("justify_hours", "compare the interval as it is: 24 hours are a day"),
    ("justify_interval", "compare the interval as it is: 30 days are a month"),
    ("localtime", "write `cast(snapshot_time() as time)`"),
    ("netmask", "write `masklen(network)`"),
    ("network", "write `inet_bits(address)` and `masklen(address)`"),
    ("num_nonnulls", "add up `(a is not null)::int`"),
    ("num_nulls", "add up `(a is null)::int`"),
    ("pg_sleep", "leave it out"),
    ("pg_typeof", "write `typeof(value)` in DuckDB's dialect"),
    ("quote_ident", "write `'\"' || name || '\"'`"),
    ("quote_literal", "write `'''' || replace(value, '''', '''''') || ''''`"),
    ("set_masklen", "write `host(address) || '/' || length`"),
    ("timeofday", "write `now()`, which is the snapshot's time"),
    ("to_number", "write `replace(value, ',', '')::numeric`"),
    ("to_tsquery", "write `ilike` or `~*`"),
    ("to_tsvector", "write `ilike` or `~*`"),
    ("xpath", "DuckDB reads no XML"),
];

impl Rewriter {
    /// Writes a call whose arguments were already written.
    pub(super) fn function(&self, mut function: Function) -> Result<Expr, Refusal> {
        let name = function_name(&function.name);
        let span = function.name.span();
        // PostgreSQL's own schema can be named.
        if function.name.0.len() == 2
            && function.name.0.first().and_then(|part| part.as_ident()).is_some_and(|ident| ident.value == "pg_catalog")
        {
            function.name.0.remove(0);
        }
        if let Some((_, instead)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(Refusal::new(format!("`{name}()`"), span, *instead));
        }
        if let Some((_, other)) = RENAMED.iter().find(|(renamed, _)| *renamed == name) {
            return Ok(Expr::Function(renamed(function, other)));
        }
        match name.as_str() {
            // The function stays as it is (`distinct`, `order by`, `filter`), inside of what makes JSON of its list.
            "jsonb_agg" | "json_agg" => return Ok(call("to_json", [Expr::Function(renamed(function, "list"))])),
            "jsonb_object_agg" | "json_object_agg" => return self.object_aggregate(function, span),
            "make_interval" => return interval(&function, span),
            _ => {}
        }
        let Some(given) = arguments(&function) else { return Ok(Expr::Function(function)) };
        let given: Vec<Expr> = given.into_iter().cloned().collect();
        if let Some(lists) = self.elements(&name, &given, span)?
            && name != "generate_subscripts"
        {
            return match <[Expr; 1]>::try_from(lists) {
                Ok([list]) => Ok(call("unnest", [list])),
                Err(_) => Err(Refusal::new("`unnest()` of several lists as a column", span, "write it in `from`")),
            };
        }
        if let Some(written) = self.time(&name, &given, span)? {
            return Ok(written);
        }
        if let Some(written) = self.string(&name, &given, span)? {
            return Ok(written);
        }
        if let Some(written) = self.document(&name, &given, span)? {
            return Ok(written);
        }
        Ok(Expr::Function(function))
    }

    /// Functions of times.
    fn time(&self, name: &str, given: &[Expr], span: Span) -> Result<Option<Expr>, Refusal> {
        let now = || call("snapshot_time", []);
        let today = || cast(now(), DataType::Date);
        Ok(Some(match (name, given) {
            (name, [] | [_]) if NOW.contains(&name) => now(),
            ("current_date", []) => today(),
            // An age is counted from midnight.
            ("age", [time]) => call("age", [cast(today(), timestamp()), cast(time.clone(), timestamp())]),
            ("age", [later, earlier]) => {
                call("age", [cast(later.clone(), timestamp()), cast(earlier.clone(), timestamp())])
            }
            ("to_char", [value, format]) => {
                let known = literal(format).and_then(pattern::time_format);
                let Some(known) = known.filter(|_| !matches!(self.kind(value), Kind::Whole | Kind::Number)) else {
                    let instead = "write `strftime(time, '%Y-%m-%d')`, or `format('{:,}', number)`";
                    return Err(Refusal::new(shown("to_char", format), span, instead));
                };
                call("strftime", [value.clone(), text(known)])
            }
            ("to_date" | "to_timestamp", [value, format]) => {
                let Some(known) = literal(format).and_then(pattern::time_format) else {
                    let instead = "write `strptime(text, '%Y-%m-%d')`";
                    return Err(Refusal::new(shown(name, format), span, instead));
                };
                let parsed = call("strptime", [value.clone(), text(known)]);
                if name == "to_date" { cast(parsed, DataType::Date) } else { parsed }
            }
            ("to_timestamp", [seconds]) => {
                let seconds = cast(seconds.clone(), DataType::Double(ExactNumberInfo::None));
                let micros = operation(seconds, BinaryOperator::Multiply, whole(1_000_000));
                call("make_timestamp", [cast(micros, DataType::BigInt(None))])
            }
            _ => return Ok(None),
        }))
    }

    /// Functions of texts and lists.
    fn string(&self, name: &str, given: &[Expr], span: Span) -> Result<Option<Expr>, Refusal> {
        let again = |name: &str, given: Vec<Expr>| call(name, given);
        Ok(Some(match (name, given) {
            ("format", [format, values @ ..]) => {
                // Braces are DuckDB's own format.
                let known = literal(format).filter(|format| !format.contains('{'));
                let Some(pieces) = known.and_then(pattern::pieces) else {
                    if literal(format).is_some_and(|format| format.contains('{')) {
                        return Ok(None);
                    }
                    return Err(Refusal::new(shown("format", format), span, "put it together with `||`"));
                };
                let mut parts = Vec::new();
                for piece in pieces {
                    parts.push(match piece {
                        Piece::Text(plain) => text(plain),
                        Piece::Argument(place) => match values.get(place) {
                            Some(value) if literal(value).is_some() => value.clone(),
                            Some(value) => call("postgres_text", [value.clone()]),
                            None => return Err(Refusal::new(shown("format", format), span, "give it all arguments")),
                        },
                    });
                }
                if parts.is_empty() { text("") } else { call("concat", parts) }
            }
            ("string_to_array", [value, delimiter]) => {
                call("postgres_string_to_array", [value.clone(), delimiter.clone()])
            }
            ("array_to_string", [elements, delimiter, missing]) => {
                call("postgres_array_to_string", [elements.clone(), delimiter.clone(), missing.clone()])
            }
            ("array_length", [elements, dimension]) if integer(dimension) == Some(1) => {
                call("nullif", [call("len", [array(elements)]), whole(0)])
            }
            ("array_upper", [elements, dimension]) if integer(dimension) == Some(1) => {
                call("nullif", [call("len", [array(elements)]), whole(0)])
            }
            ("generate_subscripts", [elements, dimension]) if integer(dimension) == Some(1) => {
                call("unnest", [call("generate_series", [whole(1), call("len", [elements.clone()])])])
            }
            ("array_append" | "array_remove" | "array_position", [elements, value]) => {
                again(name, vec![array(elements), value.clone()])
            }
            ("lpad" | "rpad", [value, length]) => again(name, vec![value.clone(), length.clone(), text(" ")]),
            ("substring", [value, part]) if literal(part).is_some() => {
                self.first_match(value.clone(), literal(part).unwrap_or_default(), span)?
            }
            ("regexp_match", [value, part]) => {
                let Some(known) = literal(part) else {
                    let instead = "write `regexp_extract(text, pattern, group)`";
                    return Err(Refusal::new("`regexp_match()` with a pattern that is no literal", span, instead));
                };
                let pattern = regular(text(known), span)?;
                let first = i64::from(pattern::groups(known) > 0);
                let parts = (first..=pattern::groups(known))
                    .map(|group| call("postgres_substring", [value.clone(), pattern.clone(), whole(group)]));
                call(
                    "postgres_parts",
                    [call("regexp_matches", [value.clone(), pattern.clone(), text("s")]), list(parts.collect())],
                )
            }
            ("regexp_replace", [value, part, by]) => {
                let by = literal(by).map_or_else(|| by.clone(), |by| text(by.replace("\\&", "\\0")));
                call("regexp_replace", [value.clone(), regular(part.clone(), span)?, by, text("s")])
            }
            ("regexp_replace", [value, part, by, options]) => {
                let by = literal(by).map_or_else(|| by.clone(), |by| text(by.replace("\\&", "\\0")));
                let options = literal(options).map_or_else(|| options.clone(), |options| text(format!("{options}s")));
                call("regexp_replace", [value.clone(), regular(part.clone(), span)?, by, options])
            }
            ("encode", [value, form]) => match literal(form) {
                Some("base64") => call("base64", [value.clone()]),
                Some("hex") => call("lower", [call("hex", [value.clone()])]),
                _ => return Err(Refusal::new(shown("encode", form), span, "write `base64(blob)` or `hex(blob)`")),
            },
            ("decode", [value, form]) => match literal(form) {
                Some("base64") => call("from_base64", [value.clone()]),
                Some("hex") => call("unhex", [value.clone()]),
                _ => {
                    return Err(Refusal::new(
                        shown("decode", form),
                        span,
                        "write `from_base64(text)` or `unhex(text)`",
                    ));
                }
            },
            ("convert_from", [value, encoding]) if is_utf8(encoding) => call("decode", [value.clone()]),
            ("convert_to", [value, encoding]) if is_utf8(encoding) => call("encode", [value.clone()]),
            ("div", [dividend, divisor]) => {
                operation(dividend.clone(), BinaryOperator::DuckIntegerDivide, divisor.clone())
            }
            _ => return Ok(None),
        }))
    }

    /// Functions of JSON and of addresses.
    fn document(&self, name: &str, given: &[Expr], span: Span) -> Result<Option<Expr>, Refusal> {
        Ok(Some(match (name, given) {
            ("jsonb_build_object" | "json_build_object", members) => {
                // A key is a text, whatever it is made of.
                let texts = members.iter().enumerate().map(|(place, member)| {
                    if place % 2 == 0 && literal(member).is_none() && self.kind(member) != Kind::Text {
                        cast(member.clone(), DataType::Text)
                    } else {
                        member.clone()
                    }
                });
                call("json_object", texts.collect::<Vec<_>>())
            }
            ("jsonb_extract_path" | "json_extract_path", [document, steps @ ..]) => {
                self.steps(document.clone(), steps, false)
            }
            ("jsonb_extract_path_text" | "json_extract_path_text", [document, steps @ ..]) => {
                self.steps(document.clone(), steps, true)
            }
            ("jsonb_path_query_array", [document, path, variables @ ..]) => {
                call("to_json", [self.path_items(document, path, variables, span)?])
            }
            ("jsonb_path_query_first", [document, path, variables @ ..]) => {
                call("list_extract", [self.path_items(document, path, variables, span)?, whole(1)])
            }
            ("jsonb_path_exists", [document, path, variables @ ..]) => {
                let items = self.path_items(document, path, variables, span)?;
                operation(call("len", [items]), BinaryOperator::Gt, whole(0))
            }
            ("jsonb_path_match", [document, path]) => self.path_condition(document, path, span)?,
            ("jsonb_exists_any" | "jsonb_exists_all", [document, keys]) => call(name, [document.clone(), array(keys)]),
            ("text", [value]) if self.kind(value) == Kind::Inet => call("inet_text", [value.clone()]),
            _ => return Ok(None),
        }))
    }

    /// A path whose steps are arguments.
    fn steps(&self, document: Expr, steps: &[Expr], as_text: bool) -> Expr {
        let found = steps.iter().fold(document, |found, step| call("jsonb_step", [found, step.clone()]));
        if as_text { call("jsonb_value_text", [found]) } else { found }
    }

    /// `jsonb_object_agg(key, value)`, with its `filter`.
    fn object_aggregate(&self, mut function: Function, span: Span) -> Result<Expr, Refusal> {
        let pair = match arguments(&function).as_deref() {
            Some([key, value]) => call("row", [cast((*key).clone(), DataType::Text), (*value).clone()]),
            _ => {
                return Err(Refusal::new(
                    "`jsonb_object_agg()` with an order",
                    span,
                    "give it a key and a value alone",
                ));
            }
        };
        if let FunctionArguments::List(given) = &mut function.args {
            given.args = vec![FunctionArg::Unnamed(FunctionArgExpr::Expr(pair))];
        }
        let pairs = Expr::Function(renamed(function, "list"));
        Ok(call("to_json", [call("map_from_entries", [pairs])]))
    }
}

/// `make_interval(days => 90)`.
fn interval(function: &Function, span: Span) -> Result<Expr, Refusal> {
    const UNITS: &[(&str, &str)] = &[
        ("years", "to_years"),
        ("months", "to_months"),
        ("weeks", "to_weeks"),
        ("days", "to_days"),
        ("hours", "to_hours"),
        ("mins", "to_minutes"),
        ("secs", "to_seconds"),
    ];
    let refused = || Refusal::new("`make_interval()`", span, "write `interval '90 days'`, or `to_days(number)`");
    let FunctionArguments::List(given) = &function.args else { return Err(refused()) };
    let mut parts = Vec::new();
    for (place, argument) in given.args.iter().enumerate() {
        let (unit, value) = match argument {
            FunctionArg::Named { name, arg: FunctionArgExpr::Expr(value), .. } => (name.value.to_lowercase(), value),
            FunctionArg::ExprNamed { name: Expr::Identifier(name), arg: FunctionArgExpr::Expr(value), .. } => {
                (name.value.to_lowercase(), value)
            }
            FunctionArg::Unnamed(FunctionArgExpr::Expr(value)) => {
                (UNITS.get(place).ok_or_else(refused)?.0.to_owned(), value)
            }
            _ => return Err(refused()),
        };
        let (_, make) = UNITS.iter().find(|(known, _)| *known == unit).ok_or_else(refused)?;
        let kind = if unit == "secs" { DataType::Double(ExactNumberInfo::None) } else { DataType::Integer(None) };
        parts.push(call(make, [cast(value.clone(), kind)]));
    }
    parts.into_iter().reduce(|before, next| operation(before, BinaryOperator::Plus, next)).ok_or_else(refused)
}

fn renamed(mut function: Function, name: &str) -> Function {
    let span = function.name.span();
    function.name = ObjectName::from(vec![Ident::with_span(span, name)]);
    function
}

fn timestamp() -> DataType {
    DataType::Timestamp(None, TimezoneInfo::None)
}

fn is_utf8(encoding: &Expr) -> bool {
    literal(encoding).is_some_and(|name| name.eq_ignore_ascii_case("utf8") || name.eq_ignore_ascii_case("utf-8"))
}

/// A call with the argument that decides.
fn shown(name: &str, argument: &Expr) -> String {
    match literal(argument) {
        Some(known) => format!("`{name}()` with `{known}`"),
        None => format!("`{name}()` with a format that is no literal"),
    }
}
