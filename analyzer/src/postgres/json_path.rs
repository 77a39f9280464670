//! SQL/JSON paths, as `jsonb_path_query()` and `@?` take them: each step becomes a macro over a list of values.
//!
//! The lax mode alone, which is the default, without arithmetic, variables and most methods.

use sqlparser::ast::{BinaryOperator, DataType, ExactNumberInfo, Expr};
use sqlparser::tokenizer::Span;

use super::build::{self, call, cast, lambda, list, literal, name, not, number, operation, text, try_cast, whole};
use super::expression::regular;
use super::{Refusal, Rewriter};

impl Rewriter {
    /// The values that a path finds in a document, as a list.
    pub(super) fn path_items(
        &self,
        document: &Expr,
        path: &Expr,
        variables: &[Expr],
        span: Span,
    ) -> Result<Expr, Refusal> {
        let known = match build::bare(path) {
            Expr::Cast { expr, .. } => literal(expr),
            other => literal(other),
        };
        let Some(known) = known else {
            return Err(Refusal::new("A JSON path that is no literal", span, INSTEAD));
        };
        if !variables.is_empty() {
            return Err(Refusal::new("A JSON path with variables", span, "write the values into the path"));
        }
        let root = call("jsonb_path_start", [document.clone()]);
        let mut reader = Reader { rest: known, whole: known, root, depth: 0, span };
        reader.word("lax");
        if reader.word("strict") {
            return Err(reader.refused());
        }
        let items = reader.path(None)?;
        if !reader.rest.trim().is_empty() {
            return Err(reader.refused());
        }
        Ok(items)
    }

    /// Whether the condition that a path states holds of a document.
    pub(super) fn path_condition(&self, document: &Expr, path: &Expr, span: Span) -> Result<Expr, Refusal> {
        let Some(known) = literal(path) else {
            return Err(Refusal::new("A JSON path that is no literal", span, INSTEAD));
        };
        let root = call("jsonb_path_start", [document.clone()]);
        let mut reader = Reader { rest: known, whole: known, root, depth: 0, span };
        reader.word("lax");
        let condition = reader.either(None)?;
        if !reader.rest.trim().is_empty() {
            return Err(reader.refused());
        }
        Ok(condition)
    }
}

const INSTEAD: &str =
    "write it with `->`, `jsonb_array_elements()` and conditions, or as `json_extract(document, '$.a[*].b')`";

/// Reads a path from its start, and writes it as it goes.
struct Reader<'a> {
    rest: &'a str,
    whole: &'a str,
    /// What `$` stands for.
    root: Expr,
    /// How many filters are open.
    depth: usize,
    span: Span,
}

/// A side of a comparison.
enum Operand {
    Items(Box<Expr>),
    Text(String),
    Number(String),
    Flag(bool),
    Null,
}

impl Reader<'_> {
    fn refused(&self) -> Refusal {
        Refusal::new(format!("The JSON path `{}`", self.whole), self.span, INSTEAD)
    }

    /// Reads these letters, if they come next.
    fn sign(&mut self, sign: &str) -> bool {
        match self.rest.trim_start().strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Reads this word, if it comes next.
    fn word(&mut self, word: &str) -> bool {
        match self.rest.trim_start().strip_prefix(word) {
            Some(rest) if !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_') => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn wanted(&mut self, sign: &str) -> Result<(), Refusal> {
        if self.sign(sign) { Ok(()) } else { Err(self.refused()) }
    }

    /// A string in double quotes.
    fn quoted(&mut self) -> Result<String, Refusal> {
        let start = self.rest.trim_start();
        let mut stream = serde_json::Deserializer::from_str(start).into_iter::<String>();
        match stream.next() {
            Some(Ok(found)) => {
                self.rest = &start[stream.byte_offset()..];
                Ok(found)
            }
            _ => Err(self.refused()),
        }
    }

    fn letters(&mut self, allowed: impl Fn(char) -> bool) -> &str {
        let start = self.rest.trim_start();
        let end = start.find(|letter| !allowed(letter)).unwrap_or(start.len());
        let (found, rest) = start.split_at(end);
        self.rest = rest;
        found
    }

    /// `$` or `@` and its steps.
    fn path(&mut self, current: Option<&Expr>) -> Result<Expr, Refusal> {
        let mut items = if self.sign("$") {
            self.root.clone()
        } else {
            match current {
                Some(current) if self.sign("@") => current.clone(),
                _ => return Err(self.refused()),
            }
        };
        if self.rest.starts_with(|next: char| next.is_alphanumeric() || next == '_') {
            return Err(self.refused());
        }
        loop {
            if self.sign(".**") {
                items = call("jsonb_path_descend", [items]);
            } else if self.sign(".*") {
                items = call("jsonb_path_members", [items]);
            } else if self.sign(".") {
                let key = if self.rest.trim_start().starts_with('"') {
                    self.quoted()?
                } else {
                    self.letters(|letter| letter.is_alphanumeric() || letter == '_').to_owned()
                };
                if self.sign("(") {
                    self.wanted(")")?;
                    if key != "type" {
                        return Err(self.refused());
                    }
                    let item = self.variable();
                    let kind = call("to_json", [call("jsonb_typeof", [name(&item)])]);
                    items = call("list_transform", [items, lambda(&item, kind)]);
                } else if key.is_empty() || key.contains('"') {
                    return Err(self.refused());
                } else {
                    items = call("jsonb_path_member", [items, text(key)]);
                }
            } else if self.sign("[") {
                if self.sign("*") {
                    items = call("jsonb_path_unwrap", [items]);
                } else if self.word("last") {
                    items = call("jsonb_path_index", [items, whole(-1)]);
                } else {
                    let digits = self.letters(|letter| letter.is_ascii_digit());
                    let Ok(place) = digits.parse() else { return Err(self.refused()) };
                    items = call("jsonb_path_index", [items, whole(place)]);
                }
                self.wanted("]")?;
            } else if self.sign("?") {
                self.wanted("(")?;
                self.depth += 1;
                let item = self.variable();
                let condition = self.either(Some(&list(vec![name(&item)])))?;
                self.wanted(")")?;
                items = call("list_filter", [call("jsonb_path_unwrap", [items]), lambda(&item, condition)]);
            } else {
                return Ok(items);
            }
        }
    }

    /// A name for the element that a lambda is about.
    fn variable(&self) -> String {
        format!("item{}", self.depth)
    }

    fn either(&mut self, current: Option<&Expr>) -> Result<Expr, Refusal> {
        let mut condition = self.both(current)?;
        while self.sign("||") {
            condition = operation(condition, BinaryOperator::Or, self.both(current)?);
        }
        Ok(condition)
    }

    fn both(&mut self, current: Option<&Expr>) -> Result<Expr, Refusal> {
        let mut condition = self.one(current)?;
        while self.sign("&&") {
            condition = operation(condition, BinaryOperator::And, self.one(current)?);
        }
        Ok(condition)
    }

    fn one(&mut self, current: Option<&Expr>) -> Result<Expr, Refusal> {
        if self.sign("!") {
            return Ok(not(self.one(current)?));
        }
        if self.word("exists") {
            self.wanted("(")?;
            let items = self.path(current)?;
            self.wanted(")")?;
            return Ok(operation(call("len", [items]), BinaryOperator::Gt, whole(0)));
        }
        if self.sign("(") {
            let condition = self.either(current)?;
            self.wanted(")")?;
            return Ok(condition);
        }
        let left = self.operand(current)?;
        self.depth += 1;
        let compared = self.comparison(left, current);
        self.depth -= 1;
        compared
    }

    fn comparison(&mut self, left: Operand, current: Option<&Expr>) -> Result<Expr, Refusal> {
        // Apart from the names of the filters around it.
        let item = format!("value{}", self.depth);
        let value = || name(&item);
        let said = || call("jsonb_value_text", [name(&item)]);
        let is = |kind: &str| operation(call("jsonb_typeof", [name(&item)]), BinaryOperator::Eq, text(kind));
        if let Operand::Items(items) = left {
            let condition = if self.word("starts") {
                if !self.word("with") {
                    return Err(self.refused());
                }
                operation(is("string"), BinaryOperator::And, call("starts_with", [said(), text(self.quoted()?)]))
            } else if self.word("like_regex") {
                let pattern = regular(text(self.quoted()?), self.span)?;
                let options = if self.word("flag") { self.quoted()? } else { String::new() };
                if options.contains(|option| option != 'i' && option != 's') {
                    return Err(self.refused());
                }
                let matches = call("regexp_matches", [said(), pattern, text(options)]);
                operation(is("string"), BinaryOperator::And, matches)
            } else {
                let op = self.comparator()?;
                let right = self.operand(current)?;
                self.compared(value(), op, right)?
            };
            let found = call("list_filter", [call("jsonb_path_unwrap", [*items]), lambda(&item, condition)]);
            return Ok(operation(call("len", [found]), BinaryOperator::Gt, whole(0)));
        }
        // `"a" == @.b`: turned around.
        let op = match self.comparator()? {
            BinaryOperator::Lt => BinaryOperator::Gt,
            BinaryOperator::LtEq => BinaryOperator::GtEq,
            BinaryOperator::Gt => BinaryOperator::Lt,
            BinaryOperator::GtEq => BinaryOperator::LtEq,
            other => other,
        };
        let Operand::Items(items) = self.operand(current)? else { return Err(self.refused()) };
        let condition = self.compared(value(), op, left)?;
        let found = call("list_filter", [call("jsonb_path_unwrap", [*items]), lambda(&item, condition)]);
        Ok(operation(call("len", [found]), BinaryOperator::Gt, whole(0)))
    }

    /// A value compared with a literal: values of another kind are neither equal nor different.
    fn compared(&self, value: Expr, op: BinaryOperator, literal: Operand) -> Result<Expr, Refusal> {
        let kind = call("jsonb_typeof", [value.clone()]);
        let is = |name: &str| operation(kind.clone(), BinaryOperator::Eq, text(name));
        let and = |left, right| operation(left, BinaryOperator::And, right);
        Ok(match literal {
            Operand::Text(known) => and(is("string"), operation(call("jsonb_value_text", [value]), op, text(known))),
            Operand::Number(digits) => {
                let double = try_cast(value, DataType::Double(ExactNumberInfo::None));
                and(is("number"), operation(double, op, number(digits)))
            }
            Operand::Flag(flag) => {
                let flag = name(if flag { "true" } else { "false" });
                and(is("boolean"), operation(cast(value, DataType::Boolean), op, flag))
            }
            Operand::Null => match op {
                BinaryOperator::Eq => is("null"),
                BinaryOperator::NotEq => not(is("null")),
                _ => return Err(self.refused()),
            },
            Operand::Items(_) => return Err(self.refused()),
        })
    }

    fn comparator(&mut self) -> Result<BinaryOperator, Refusal> {
        for (sign, op) in [
            ("==", BinaryOperator::Eq),
            ("!=", BinaryOperator::NotEq),
            ("<>", BinaryOperator::NotEq),
            ("<=", BinaryOperator::LtEq),
            (">=", BinaryOperator::GtEq),
            ("<", BinaryOperator::Lt),
            (">", BinaryOperator::Gt),
        ] {
            if self.sign(sign) {
                return Ok(op);
            }
        }
        Err(self.refused())
    }

    fn operand(&mut self, current: Option<&Expr>) -> Result<Operand, Refusal> {
        let start = self.rest.trim_start();
        if start.starts_with('"') {
            return Ok(Operand::Text(self.quoted()?));
        }
        for (word, operand) in [("true", Operand::Flag(true)), ("false", Operand::Flag(false)), ("null", Operand::Null)]
        {
            if self.word(word) {
                return Ok(operand);
            }
        }
        if start.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') {
            let digits = self.letters(|letter| letter.is_ascii_digit() || letter == '.' || letter == '-').to_owned();
            return digits.parse::<f64>().map(|_| Operand::Number(digits)).map_err(|_| self.refused());
        }
        Ok(Operand::Items(Box::new(self.path(current)?)))
    }
}
