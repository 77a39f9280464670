//! Parts of a query, made or taken apart.

use sqlparser::ast::{
    Array, BinaryOperator, CastKind, DataType, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArgumentList,
    FunctionArguments, Ident, LambdaFunction, LambdaFunctionParameter, LambdaSyntax, ObjectName, OneOrManyWithParens,
    Query, UnaryOperator, Value,
};

/// A call of a function.
pub(super) fn call(name: &str, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Function(function(name, arguments))
}

/// A call of a function, before it is an expression.
pub(super) fn function(name: &str, arguments: impl IntoIterator<Item = Expr>) -> Function {
    let args = arguments.into_iter().map(|argument| FunctionArg::Unnamed(FunctionArgExpr::Expr(argument))).collect();
    Function {
        name: ObjectName::from(vec![Ident::new(name)]),
        uses_odbc_syntax: false,
        parameters: FunctionArguments::None,
        args: FunctionArguments::List(FunctionArgumentList { duplicate_treatment: None, args, clauses: Vec::new() }),
        within_group: Vec::new(),
        filter: None,
        null_treatment: None,
        over: None,
    }
}

/// A string literal.
pub(super) fn text(value: impl Into<String>) -> Expr {
    Expr::Value(Value::SingleQuotedString(value.into()).with_empty_span())
}

/// A whole number.
pub(super) fn whole(value: i64) -> Expr {
    Expr::Value(Value::Number(value.to_string(), false).with_empty_span())
}

/// A literal with the text of a number.
pub(super) fn number(digits: impl Into<String>) -> Expr {
    Expr::Value(Value::Number(digits.into(), false).with_empty_span())
}

/// `cast(... as ...)`.
pub(super) fn cast(expr: Expr, data_type: DataType) -> Expr {
    Expr::Cast { kind: CastKind::Cast, expr: Box::new(expr), data_type, format: None }
}

/// A list.
pub(super) fn list(elements: Vec<Expr>) -> Expr {
    Expr::Array(Array { elem: elements, named: false })
}

/// An operation, in parentheses, so that it can stand wherever its operands' operation stood.
pub(super) fn operation(left: Expr, op: BinaryOperator, right: Expr) -> Expr {
    Expr::Nested(Box::new(Expr::BinaryOp { left: Box::new(operand(left)), op, right: Box::new(operand(right)) }))
}

/// The contrary, in parentheses.
pub(super) fn not(expr: Expr) -> Expr {
    Expr::Nested(Box::new(Expr::UnaryOp { op: UnaryOperator::Not, expr: Box::new(operand(expr)) }))
}

/// The contrary where `negated`, and the condition itself otherwise.
pub(super) fn negated(expr: Expr, negated: bool) -> Expr {
    if negated { not(expr) } else { expr }
}

/// An expression that binds as tightly as a name does.
pub(super) fn operand(expr: Expr) -> Expr {
    match expr {
        Expr::Identifier(_)
        | Expr::CompoundIdentifier(_)
        | Expr::Value(_)
        | Expr::Function(_)
        | Expr::Nested(_)
        | Expr::Array(_)
        | Expr::Subquery(_)
        | Expr::Cast { kind: CastKind::Cast, .. } => expr,
        other => Expr::Nested(Box::new(other)),
    }
}

/// `lambda name: body`.
pub(super) fn lambda(name: &str, body: Expr) -> Expr {
    let parameter = LambdaFunctionParameter { name: Ident::new(name), data_type: None };
    Expr::Lambda(LambdaFunction {
        params: OneOrManyWithParens::One(parameter),
        body: Box::new(body),
        syntax: LambdaSyntax::LambdaKeyword,
    })
}

/// A name.
pub(super) fn name(value: &str) -> Expr {
    Expr::Identifier(Ident::new(value))
}

/// What is inside of parentheses.
pub(super) fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Nested(inner) => bare(inner),
        other => other,
    }
}

/// What a string literal says.
pub(super) fn literal(expr: &Expr) -> Option<&str> {
    let Expr::Value(value) = bare(expr) else { return None };
    match &value.value {
        Value::SingleQuotedString(text) | Value::EscapedStringLiteral(text) => Some(text),
        Value::DollarQuotedString(quoted) => Some(&quoted.value),
        _ => None,
    }
}

/// What a literal whole number says.
pub(super) fn integer(expr: &Expr) -> Option<i64> {
    match bare(expr) {
        Expr::Value(value) => match &value.value {
            Value::Number(digits, _) => digits.parse().ok(),
            _ => None,
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => integer(expr).map(|number| -number),
        _ => None,
    }
}

/// The arguments of a call that has nothing but plain ones.
pub(super) fn arguments(function: &Function) -> Option<Vec<&Expr>> {
    match &function.args {
        FunctionArguments::None => Some(Vec::new()),
        FunctionArguments::List(list) if list.clauses.is_empty() && list.duplicate_treatment.is_none() => {
            plain(&list.args)
        }
        _ => None,
    }
}

/// Arguments without names.
pub(super) fn plain(arguments: &[FunctionArg]) -> Option<Vec<&Expr>> {
    arguments
        .iter()
        .map(|argument| match argument {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => Some(expr),
            _ => None,
        })
        .collect()
}

/// A function's name, in lower case and without a schema.
pub(super) fn function_name(name: &ObjectName) -> String {
    name.0.last().and_then(|part| part.as_ident()).map(|ident| ident.value.to_lowercase()).unwrap_or_default()
}

/// The elements of an array in PostgreSQL's text form, `{a,"b c"}`; `None` where it is none, or has NULLs or dimensions.
pub(super) fn array_elements(text: &str) -> Option<Vec<String>> {
    let inner = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    let mut elements = Vec::new();
    let mut letters = inner.chars().peekable();
    if inner.trim().is_empty() {
        return Some(elements);
    }
    loop {
        let mut element = String::new();
        let mut quoted = false;
        while letters.next_if(|letter| letter.is_whitespace()).is_some() {}
        if letters.next_if_eq(&'"').is_some() {
            quoted = true;
            loop {
                match letters.next()? {
                    '"' => break,
                    '\\' => element.push(letters.next()?),
                    letter => element.push(letter),
                }
            }
            while letters.next_if(|letter| letter.is_whitespace()).is_some() {}
        } else {
            while let Some(letter) = letters.next_if(|letter| *letter != ',') {
                match letter {
                    '\\' => element.push(letters.next()?),
                    '{' | '}' | '"' => return None,
                    letter => element.push(letter),
                }
            }
            element.truncate(element.trim_end().len());
        }
        if !quoted && (element.is_empty() || element.eq_ignore_ascii_case("null")) {
            return None;
        }
        elements.push(element);
        match letters.next() {
            None => return Some(elements),
            Some(',') => {}
            Some(_) => return None,
        }
    }
}

/// The rows of a query with one column, as a list.
pub(super) fn subquery_list(query: Box<Query>) -> Expr {
    let mut function = function("array", []);
    function.args = FunctionArguments::Subquery(query);
    Expr::Function(function)
}

/// `try_cast(... as ...)`.
pub(super) fn try_cast(expr: Expr, data_type: DataType) -> Expr {
    Expr::Cast { kind: CastKind::TryCast, expr: Box::new(expr), data_type, format: None }
}

/// The query behind `array(select ...)`, for which `any` and `all` need no list; anything else as it is.
pub(super) fn rows(expr: Expr) -> Expr {
    match expr {
        Expr::Nested(inner) if matches!(bare(&inner), Expr::Function(_)) => rows(*inner),
        Expr::Function(Function { args: FunctionArguments::Subquery(query), .. }) => Expr::Subquery(query),
        other => other,
    }
}
