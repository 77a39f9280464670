//! Queries that people already have: PostgreSQL's dialect, as Steampipe queries and Powerpipe controls are written in, as
//! DuckDB's.
//!
//! [`rewrite`] parses a query as PostgreSQL would, and writes it anew where DuckDB has another spelling for the same
//! meaning. What both have in common stays as it is; what DuckDB lacks as a function is a macro of
//! `sql/macros/postgres.sql`; and what neither can do is refused, with the place and the form to write instead. A text that
//! is already DuckDB's and parses as PostgreSQL keeps its meaning.
//!
//! # Times
//!
//! **Times are relative to the snapshot.** `now()`, `current_timestamp`, `current_date` and their like become
//! `snapshot_time()`: "created in the last 90 days" means before the snapshot was taken, so that a query gives the same rows
//! next year. Timestamps are UTC without an offset; `timestamptz` is the same type here, and `at time zone 'UTC'` changes
//! nothing.
//!
//! # What differs
//!
//! - JSON keeps the order of its members, where `jsonb` sorts them; `1` and `1.0` are different JSON numbers.
//! - `numeric` without a precision is a `DOUBLE`.
//! - Where a function in `from` has the alias that a column of another table has as its name, the alias is meant, where
//!   PostgreSQL means the column.
//! - Patterns are RE2's: without look-around and back-references, which are refused.
//! - Addresses are texts: `inet` and `cidr` are compared with macros, and ordered as texts nowhere.

mod build;
mod expression;
mod function;
mod json_path;
mod kind;
mod names;
mod pattern;
mod relation;
#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::ControlFlow;

use sqlparser::ast::{
    Expr, Fetch, LimitClause, ObjectName, ObjectNamePart, OrderBy, OrderByExpr, OrderBySort, Query, Select, SelectItem,
    SetExpr, Spanned, Statement, TableFactor, VisitMut, VisitorMut,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Span, TokenWithSpan, Tokenizer};

use relation::Scope;

/// How deep a query may be nested. PostgreSQL's own limit is the stack; what people write has a tenth of this.
const DEPTH: usize = 100;

/// How many tokens a query may have. Chains of operators (`a or b or ...`) nest as deeply as they are long.
const LONGEST: usize = 20_000;

/// The stack that the longest chain needs, in bytes. It costs nothing until it is used.
const STACK: usize = 512 << 20;

/// A query in DuckDB's dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// The query.
    pub sql: String,
    /// The columns that it gives, under PostgreSQL's names (`count` for `count(*)`); `None` where a `*` leaves them open.
    pub columns: Option<Vec<String>>,
}

/// A place in a query's text, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: u64,
    /// The column, in characters.
    pub column: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, column {}", self.line, self.column)
    }
}

/// Why a query was not rewritten. [`Refusal::hint`] gives the remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The text is not PostgreSQL's.
    #[error("The query is not PostgreSQL: {message}")]
    Syntax {
        /// What the parser expected and found, and where.
        message: String,
    },
    /// The text holds no statement, several, or one that is no query.
    #[error("The text is not one query")]
    NotOneQuery,
    /// The text is so long, or so deeply nested, that nobody has written it by hand.
    #[error("The query is longer than {LONGEST} words and signs, or nested more than {DEPTH} levels deep")]
    TooLong,
    /// A construct that has no equal in DuckDB, or none that follows from the text alone.
    #[error("{construct} {} cannot be rewritten for DuckDB", Found(*.place))]
    Construct {
        /// The construct, in backticks where it is one's own words.
        construct: String,
        /// Where it is, where the parser knows.
        place: Option<Place>,
        /// The form to write instead.
        instead: String,
    },
}

/// A place in an error's text.
struct Found(Option<Place>);

impl fmt::Display for Found {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(place) => write!(formatter, "({place})"),
            None => formatter.write_str("(place unknown)"),
        }
    }
}

impl Refusal {
    /// What the user can do about it.
    pub fn hint(&self) -> String {
        match self {
            Refusal::Syntax { .. } => "a query that is written for DuckDB runs without `--dialect postgres`".to_owned(),
            Refusal::TooLong => "split it into several".to_owned(),
            Refusal::NotOneQuery => "write one `select`; run several one by one".to_owned(),
            Refusal::Construct { instead, .. } => instead.clone(),
        }
    }

    fn new(construct: impl Into<String>, span: Span, instead: impl Into<String>) -> Self {
        let start = span.start;
        let place = (start.line > 0).then_some(Place { line: start.line, column: start.column });
        Refusal::Construct { construct: construct.into(), place, instead: instead.into() }
    }
}

/// Writes one PostgreSQL query in DuckDB's dialect.
///
/// # Errors
/// [`Refusal`] where the text is no PostgreSQL query, or holds a construct that DuckDB has no equal for.
pub fn rewrite(sql: &str) -> Result<Rewritten, Refusal> {
    let tokens = Tokenizer::new(&PostgreSqlDialect {}, sql)
        .tokenize_with_location()
        .map_err(|error| Refusal::Syntax { message: message(&error.into()) })?;
    if tokens.len() > LONGEST {
        return Err(Refusal::TooLong);
    }
    // Walking over a tree is recursive, and so is dropping it.
    std::thread::scope(|scope| {
        let work = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || rewritten(tokens));
        work.ok().and_then(|thread| thread.join().ok()).unwrap_or(Err(Refusal::TooLong))
    })
}

fn rewritten(tokens: Vec<TokenWithSpan>) -> Result<Rewritten, Refusal> {
    let mut statements = Parser::new(&PostgreSqlDialect {})
        .with_recursion_limit(DEPTH)
        .with_tokens_with_locations(tokens)
        .parse_statements()
        .map_err(|error| match error {
            ParserError::RecursionLimitExceeded => Refusal::TooLong,
            error => Refusal::Syntax { message: message(&error) },
        })?;
    if statements.len() != 1 {
        return Err(Refusal::NotOneQuery);
    }
    let mut statement = statements.swap_remove(0);
    let columns = match &statement {
        Statement::Query(query) => names::columns(query),
        Statement::Explain { statement, .. } if matches!(statement.as_ref(), Statement::Query(_)) => None,
        _ => return Err(Refusal::NotOneQuery),
    };
    match VisitMut::visit(&mut statement, &mut Rewriter::default()) {
        ControlFlow::Continue(()) => Ok(Rewritten { sql: statement.to_string(), columns }),
        ControlFlow::Break(refusal) => Err(refusal),
    }
}

/// The parser's message in the house's form.
fn message(error: &ParserError) -> String {
    match error {
        ParserError::TokenizerError(text) | ParserError::ParserError(text) => text
            .replace("Expected: ", "expected ")
            .replace(", found: ", ", found ")
            .replace(" at Line: ", " at line ")
            .replace(", Column: ", ", column ")
            .trim_end_matches('.')
            .to_owned(),
        ParserError::RecursionLimitExceeded => "it is nested too deeply".to_owned(),
    }
}

/// Walks over a query, from the leaves up, and writes each part anew.
#[derive(Debug, Default)]
struct Rewriter {
    /// What the names in `from` stand for, the innermost `select` last.
    scopes: Vec<Scope>,
    /// The scope of the `select` that was left last: an `order by` behind it still sees it.
    left: Option<Scope>,
    /// For each query that is open, the innermost last, whether it is a plain `select`.
    plain: Vec<bool>,
}

/// A step's result as the visitor wants it.
fn flow(result: Result<(), Refusal>) -> ControlFlow<Refusal> {
    match result {
        Ok(()) => ControlFlow::Continue(()),
        Err(refusal) => ControlFlow::Break(refusal),
    }
}

impl VisitorMut for Rewriter {
    type Break = Refusal;

    fn pre_visit_query(&mut self, query: &mut Query) -> ControlFlow<Refusal> {
        self.plain.push(matches!(query.body.as_ref(), SetExpr::Select(_)));
        if let (Some(Fetch { with_ties: false, percent: false, quantity }), None) = (&query.fetch, &query.limit_clause)
        {
            let limit = Some(quantity.clone().unwrap_or_else(|| build::whole(1)));
            query.limit_clause = Some(LimitClause::LimitOffset { limit, offset: None, limit_by: Vec::new() });
            query.fetch = None;
        }
        if query.fetch.is_some() {
            return ControlFlow::Break(Refusal::new("`fetch`", query.span(), "write `limit`"));
        }
        if !query.locks.is_empty() {
            return ControlFlow::Break(Refusal::new("`for update`", query.span(), "leave it out: nothing else writes"));
        }
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, _query: &mut Query) -> ControlFlow<Refusal> {
        self.plain.pop();
        ControlFlow::Continue(())
    }

    fn pre_visit_select(&mut self, select: &mut Select) -> ControlFlow<Refusal> {
        if select.into.is_some() {
            return ControlFlow::Break(Refusal::new("`select into`", select.span(), "leave out the `into`"));
        }
        self.scopes.push(Scope::of(&select.from));
        for item in &mut select.projection {
            if let SelectItem::ExprWithAlias { alias, .. } = item
                && alias.quote_style.is_none()
                && ["isnull", "notnull"].contains(&alias.value.to_lowercase().as_str())
            {
                // The parser takes the operator for an alias.
                let construct = format!("`{}`", alias.value);
                return ControlFlow::Break(Refusal::new(construct, alias.span, "write `is null` or `is not null`"));
            }
            if let SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } = item
                && let Err(refusal) = relation::refuse_ambiguous(expr)
            {
                return ControlFlow::Break(refusal);
            }
            if let SelectItem::UnnamedExpr(expr) = item
                && let Some(alias) = self.needed_alias(expr)
            {
                *item = SelectItem::ExprWithAlias { expr: expr.clone(), alias };
            }
        }
        ControlFlow::Continue(())
    }

    fn post_visit_select(&mut self, _select: &mut Select) -> ControlFlow<Refusal> {
        self.left = self.scopes.pop();
        ControlFlow::Continue(())
    }

    fn pre_visit_order_by(&mut self, _order_by: &mut OrderBy) -> ControlFlow<Refusal> {
        let seen = if self.plain.last() == Some(&true) { self.left.take() } else { None };
        self.scopes.push(seen.unwrap_or_default());
        ControlFlow::Continue(())
    }

    fn post_visit_order_by(&mut self, _order_by: &mut OrderBy) -> ControlFlow<Refusal> {
        self.scopes.pop();
        ControlFlow::Continue(())
    }

    /// Without a word about NULLs, PostgreSQL takes them for the largest values: last in ascending order, as DuckDB has
    /// them too, and first in descending order.
    fn post_visit_order_by_expr(&mut self, order: &mut OrderByExpr) -> ControlFlow<Refusal> {
        match order.options.sort {
            Some(OrderBySort::Desc) if order.options.nulls_first.is_none() => order.options.nulls_first = Some(true),
            Some(OrderBySort::Using(_)) => {
                return ControlFlow::Break(Refusal::new(
                    "`order by ... using`",
                    order.expr.span(),
                    "write `asc` or `desc`",
                ));
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<Refusal> {
        if let TableFactor::Derived { lateral: false, .. } = factor {
            self.scopes.push(Scope::barrier());
        }
        ControlFlow::Continue(())
    }

    fn post_visit_table_factor(&mut self, factor: &mut TableFactor) -> ControlFlow<Refusal> {
        if let TableFactor::Derived { lateral: false, .. } = factor {
            self.scopes.pop();
        }
        flow(self.relation(factor))
    }

    fn pre_visit_relation(&mut self, name: &mut ObjectName) -> ControlFlow<Refusal> {
        flow(without_connection(name))
    }

    fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Refusal> {
        let taken = std::mem::replace(expr, build::whole(0));
        match self.expression(taken) {
            Ok(rewritten) => {
                *expr = rewritten;
                ControlFlow::Continue(())
            }
            Err(refusal) => ControlFlow::Break(refusal),
        }
    }
}

/// Steampipe's schemas are its connections. `aws` is the one that there is without configuration, and stands for the whole
/// snapshot; any other is some accounts of many, which is a condition here.
fn without_connection(name: &mut ObjectName) -> Result<(), Refusal> {
    let [ObjectNamePart::Identifier(schema), ObjectNamePart::Identifier(_)] = name.0.as_slice() else { return Ok(()) };
    let lower = schema.value.to_lowercase();
    if lower == "aws" {
        name.0.remove(0);
    } else if lower.starts_with("aws_") {
        return Err(Refusal::new(
            format!("The connection `{}`", schema.value),
            schema.span,
            "leave out the connection, and write a condition on `account_id`",
        ));
    }
    Ok(())
}
