//! Controls that people already have: Powerpipe and Steampipe mods (`.pp`, `.sp`), read into queries.
//!
//! [`load`] takes the texts of a mod's files and gives its controls, each with its SQL as it would be sent to PostgreSQL: the
//! query that it refers to, templates filled in, `$1` replaced by the argument or the parameter's default. It reads no files
//! and runs nothing. What it does not read (dashboards, functions that touch the disk, other mods) is told, and never
//! dropped in silence.
//!
//! A control's SQL goes through [`crate::postgres::rewrite`] and then [`check_sql`], which gives it the columns of a check.
//!
//! # What a control's verdict is worth
//!
//! Powerpipe's controls know `ok`, `alarm`, `info`, `skip` and `error`, and no `unknown`. Steampipe fails a query for an
//! answer that it was denied, where a table here holds NULL, and a control's `else 'ok'` would make a pass of it. So a
//! control's `ok`, `info` or `skip` on a resource must not stand where an operation behind the columns that it names
//! failed for that resource.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use hcl::eval::{Context, Evaluate, FuncArgs, FuncDef, ParamType};
use hcl::expr::{Expression, Traversal, TraversalOperator};
use hcl::structure::{Block, Body};
use hcl::{Map, Value};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use crate::postgres::Rewritten;

/// A file of a mod.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its path, for what is told about it; `.ppvars` and `.spvars` files set variables.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.path, self.line)
    }
}

/// A control: a query whose rows are verdicts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// Its name within the mod.
    pub id: String,
    /// What it asks for, in a few words; the id where it has no title.
    pub title: String,
    /// What it looks at and why, or empty.
    pub description: String,
    /// How bad an alarm is, as the mod spells it.
    pub severity: Option<String>,
    /// Tags, such as `service = "AWS/S3"`.
    pub tags: BTreeMap<String, String>,
    /// The benchmarks that it is part of, by name.
    pub benchmarks: BTreeSet<String>,
    /// The query, in PostgreSQL's dialect, without parameters.
    pub sql: String,
    /// Where the control is written.
    pub place: Place,
    /// Where its query is written.
    pub query_place: Place,
}

impl Control {
    /// The service that the control is about, as folders of checks are named (`s3` for `AWS/S3`), if its tags tell.
    pub fn service(&self) -> Option<String> {
        let service = self.tags.get("service")?;
        let name = service.rsplit('/').next().unwrap_or(service);
        Some(name.to_lowercase().replace([' ', '-'], ""))
    }
}

/// A query that is no control.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Its name within the mod.
    pub id: String,
    /// What it gives, in a few words; the id where it has no title.
    pub title: String,
    /// The query, in PostgreSQL's dialect, with its parameters' defaults in their places.
    pub sql: String,
    /// Where it is written.
    pub place: Place,
}

/// A set of controls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benchmark {
    /// Its name within the mod.
    pub id: String,
    /// What it is, in a few words; the id where it has no title.
    pub title: String,
    /// What it is about, or empty.
    pub description: String,
    /// Its controls and benchmarks in their order, as `control.x` and `benchmark.y`.
    pub children: Vec<String>,
    /// Where it is written.
    pub place: Place,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// Where it is written.
    pub place: Place,
    /// What it is, such as `control.x`.
    pub what: String,
    /// Why it was left out, in a clause.
    pub why: String,
}

impl fmt::Display for Skipped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` ({}) was left out: {}", self.what, self.place, self.why)
    }
}

/// What a mod holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Module {
    /// Controls, by name.
    pub controls: Vec<Control>,
    /// Queries, by name; also those that controls refer to, where their parameters have defaults.
    pub queries: Vec<Query>,
    /// Benchmarks, by name.
    pub benchmarks: Vec<Benchmark>,
    /// What was left out, by place.
    pub skipped: Vec<Skipped>,
}

/// Reads a mod. Names are shared by all of its files.
pub fn load(files: &[File<'_>]) -> Module {
    let mut loader = Loader::default();
    for file in files {
        loader.read(*file);
    }
    loader.finish()
}

/// Why a control's query gives no verdicts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoVerdict {
    /// The query's columns cannot be told from its text.
    #[error("The query selects `*`, which does not tell whether it gives verdicts")]
    Open,
    /// A column of a verdict is missing.
    #[error("The query gives no column `{column}`")]
    Missing {
        /// The column.
        column: String,
    },
}

impl NoVerdict {
    /// What the user can do about it.
    pub fn hint(&self) -> String {
        "a control gives `resource`, `status` and `reason`, by name".to_owned()
    }
}

/// The query of a check, made of a control's rewritten query: with `account_id` and `region`, which are read from the
/// resource's ARN where the control does not give them. An ARN may hold neither (an S3 bucket's): the account is NULL then,
/// and the region `global`.
///
/// # Errors
/// [`NoVerdict`] where the query does not give `resource`, `status` and `reason`.
pub fn check_sql(query: &Rewritten) -> Result<String, NoVerdict> {
    let columns = query.columns.as_ref().ok_or(NoVerdict::Open)?;
    let has = |name: &str| columns.iter().any(|column| column == name);
    for column in ["resource", "status", "reason"] {
        if !has(column) {
            return Err(NoVerdict::Missing { column: column.to_owned() });
        }
    }
    let mut missing = String::new();
    if !has("account_id") {
        missing.push_str(",\n    nullif(split_part(control.resource, ':', 5), '') as account_id");
    }
    if !has("region") {
        missing.push_str(",\n    coalesce(nullif(split_part(control.resource, ':', 4), ''), 'global') as region");
    }
    if missing.is_empty() {
        return Ok(query.sql.clone());
    }
    Ok(format!("select\n    control.*{missing}\nfrom (\n{}\n) as control", query.sql))
}

/// A block of the mod, with its place.
#[derive(Debug, Clone)]
struct Found {
    block: Block,
    place: Place,
}

/// A parameter of a query.
#[derive(Debug, Clone)]
struct Parameter {
    name: String,
    default: Option<Value>,
}

/// Gathers blocks, then resolves what they refer to.
#[derive(Debug, Default)]
struct Loader {
    queries: BTreeMap<String, Found>,
    controls: BTreeMap<String, Found>,
    benchmarks: BTreeMap<String, Found>,
    variables: BTreeMap<String, Found>,
    /// Values of variables that a file sets.
    given: BTreeMap<String, Value>,
    locals: BTreeMap<String, (Expression, Place)>,
    skipped: Vec<Skipped>,
}

impl Loader {
    fn read(&mut self, file: File<'_>) {
        let place = |line: usize| Place { path: file.path.to_owned(), line };
        let body: Body = match hcl::parse(file.text) {
            Ok(body) => body,
            Err(error) => {
                let (line, message) = fault(&error);
                let why = format!("it is not HCL: {message}");
                self.skipped.push(Skipped { place: place(line), what: file.path.to_owned(), why });
                return;
            }
        };
        if file.path.ends_with(".ppvars") || file.path.ends_with(".spvars") {
            for attribute in body.attributes() {
                match attribute.expr().evaluate(&Context::new()) {
                    Ok(value) => {
                        self.given.insert(attribute.key().to_owned(), value);
                    }
                    Err(error) => self.skipped.push(Skipped {
                        place: place(line_of(file.text, &[attribute.key(), "="])),
                        what: attribute.key().to_owned(),
                        why: reason(&error),
                    }),
                }
            }
            return;
        }
        for block in body.into_blocks() {
            let kind = block.identifier().to_owned();
            let label = block.labels().first().map(|label| label.as_str().to_owned()).unwrap_or_default();
            let quoted = format!("\"{label}\"");
            let words: Vec<&str> = if label.is_empty() { vec![&kind] } else { vec![&kind, &quoted] };
            let lines = lines_of(file.text, &words);
            let target = match kind.as_str() {
                "query" => &mut self.queries,
                "control" => &mut self.controls,
                "benchmark" => &mut self.benchmarks,
                "variable" => &mut self.variables,
                "locals" => {
                    for attribute in block.body.into_attributes() {
                        let line = line_of(file.text, &[attribute.key(), "="]);
                        let place = Place { path: file.path.to_owned(), line };
                        self.locals.insert(attribute.key().to_owned(), (attribute.expr, place));
                    }
                    continue;
                }
                "mod" => continue,
                other => {
                    let what = if label.is_empty() { kind.clone() } else { format!("{kind}.{label}") };
                    let why = format!("blocks of the kind `{other}` are not read");
                    let place = place(lines.first().copied().unwrap_or(1));
                    self.skipped.push(Skipped { place, what, why });
                    continue;
                }
            };
            let earlier = target.get(&label).map(|found| found.place.clone());
            let nth = usize::from(earlier.as_ref().is_some_and(|earlier| earlier.path == file.path));
            let place = place(lines.get(nth).or(lines.first()).copied().unwrap_or(1));
            if let Some(earlier) = earlier {
                let why = format!("{earlier} has the same name");
                self.skipped.push(Skipped { place, what: format!("{kind}.{label}"), why });
            } else {
                target.insert(label, Found { block, place });
            }
        }
    }

    fn finish(mut self) -> Module {
        let context = self.context();
        let mut module = Module::default();
        for (id, found) in &self.queries {
            // What lacks a value is no loss here: the controls that refer to it give one, or are told.
            if let Ok((sql, _)) = self.sql(&context, &found.block, &found.place, Arguments::default()) {
                let title = self.attribute(&context, found, "title").unwrap_or_else(|| id.clone());
                module.queries.push(Query { id: id.clone(), title, sql, place: found.place.clone() });
            }
        }
        let mut parents: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (id, found) in &self.benchmarks {
            let children = children(&found.block);
            for child in &children {
                parents.entry(child.clone()).or_default().insert(id.clone());
            }
            module.benchmarks.push(Benchmark {
                id: id.clone(),
                title: self.attribute(&context, found, "title").unwrap_or_else(|| id.clone()),
                description: self.attribute(&context, found, "description").unwrap_or_default(),
                children,
                place: found.place.clone(),
            });
        }
        let mut skipped = Vec::new();
        for (id, found) in &self.controls {
            let what = format!("control.{id}");
            match self.control(&context, id, found) {
                Ok(mut control) => {
                    control.benchmarks = parents.remove(&what).unwrap_or_default();
                    module.controls.push(control);
                }
                Err(why) => skipped.push(Skipped { place: found.place.clone(), what, why }),
            }
        }
        self.skipped.append(&mut skipped);
        self.skipped.sort();
        module.skipped = self.skipped;
        module
    }

    /// Variables, locals and functions. A local may be made of others, in any order: those that can be told are, until none
    /// is left that can.
    fn context(&mut self) -> Context<'static> {
        let mut context = Context::new();
        functions(&mut context);
        let mut variables: Map<String, Value> = Map::new();
        for (name, found) in &self.variables {
            let default = attribute(&found.block, "default").map(|default| default.evaluate(&context));
            match (self.given.get(name), default) {
                (Some(value), _) => {
                    variables.insert(name.clone(), value.clone());
                }
                (None, Some(Ok(value))) => {
                    variables.insert(name.clone(), value);
                }
                (None, Some(Err(error))) => self.skipped.push(Skipped {
                    place: found.place.clone(),
                    what: format!("variable.{name}"),
                    why: reason(&error),
                }),
                // Whatever needs it says so.
                (None, None) => {}
            }
        }
        context.declare_var("var", Value::Object(variables));
        let mut known: Map<String, Value> = Map::new();
        let mut open: Vec<(&String, &(Expression, Place))> = self.locals.iter().collect();
        loop {
            context.declare_var("local", Value::Object(known.clone()));
            let before = open.len();
            open.retain(|(name, (expression, _))| match expression.evaluate(&context) {
                Ok(value) => {
                    known.insert((*name).clone(), value);
                    false
                }
                Err(_) => true,
            });
            if open.len() == before {
                break;
            }
        }
        for (name, (expression, place)) in open {
            if let Err(error) = expression.evaluate(&context) {
                let (place, what) = (place.clone(), format!("local.{name}"));
                self.skipped.push(Skipped { place, what, why: reason(&error) });
            }
        }
        context
    }

    fn control(&self, context: &Context<'_>, id: &str, found: &Found) -> Result<Control, String> {
        let (sql, query_place) = self.sql(context, &found.block, &found.place, Arguments::default())?;
        let text = |name: &str| match attribute(&found.block, name) {
            Some(expression) => string(expression, context).map(Some).map_err(|why| format!("its `{name}`: {why}")),
            None => Ok(None),
        };
        let tags = match attribute(&found.block, "tags").map(|tags| tags.evaluate(context)) {
            Some(Ok(Value::Object(tags))) => {
                tags.into_iter().filter_map(|(key, value)| Some((key, plain(&value)?))).collect()
            }
            Some(Err(error)) => return Err(format!("its `tags`: {}", reason(&error))),
            _ => BTreeMap::new(),
        };
        let severity = text("severity")?.or_else(|| tags.get("severity").cloned());
        Ok(Control {
            id: id.to_owned(),
            title: text("title")?.unwrap_or_else(|| id.to_owned()),
            description: text("description")?.unwrap_or_default(),
            severity: severity.map(|severity| severity.to_lowercase()),
            tags,
            benchmarks: BTreeSet::new(),
            sql,
            place: found.place.clone(),
            query_place,
        })
    }

    /// The SQL of a query that a control or another query refers to.
    fn referred(&self, context: &Context<'_>, name: &str, mut given: Arguments) -> Result<(String, Place), String> {
        let found = self.queries.get(name).ok_or_else(|| format!("there is no `query.{name}` in this mod"))?;
        given.steps += 1;
        if given.steps > self.queries.len() {
            return Err(format!("`query.{name}` refers to itself"));
        }
        self.sql(context, &found.block, &found.place, given)
    }

    /// The SQL of a control or a query, with its parameters' values in their places, and where it is written. What the one
    /// that refers to it gives goes before what it gives itself.
    fn sql(
        &self,
        context: &Context<'_>,
        block: &Block,
        place: &Place,
        outer: Arguments,
    ) -> Result<(String, Place), String> {
        let given = outer.before(arguments(block, context)?).with_defaults(&parameters(block, context)?);
        if let Some(expression) = attribute(block, "query") {
            let path = reference(expression).unwrap_or_default();
            let ["query", name] = words(&path)[..] else {
                return Err("its `query` is no reference to a query of this mod, as in `query.name`".to_owned());
            };
            return self.referred(context, name, given);
        }
        let Some(expression) = attribute(block, "sql") else {
            return Err("it has neither `sql` nor `query`".to_owned());
        };
        if let Some(path) = reference(expression) {
            match words(&path)[..] {
                ["query", name, "sql"] | ["query", name] => return self.referred(context, name, given),
                ["local" | "var", ..] => {}
                _ => return Err(format!("its `sql` refers to `{path}`, which is not of this mod")),
            }
        }
        let sql = string(expression, context).map_err(|why| format!("its `sql`: {why}"))?;
        Ok((filled(&sql, &given)?, place.clone()))
    }

    /// A text of a block, where it can be told.
    fn attribute(&self, context: &Context<'_>, found: &Found, name: &str) -> Option<String> {
        string(attribute(&found.block, name)?, context).ok()
    }
}

/// Values for parameters: by name, and by place.
#[derive(Debug, Clone, Default)]
struct Arguments {
    named: BTreeMap<String, Value>,
    placed: Vec<Option<Value>>,
    /// How many references lie behind.
    steps: usize,
}

impl Arguments {
    /// These, and others where these say nothing.
    fn before(mut self, others: Arguments) -> Arguments {
        for (name, value) in others.named {
            self.named.entry(name).or_insert(value);
        }
        for (place, value) in others.placed.into_iter().enumerate() {
            match self.placed.get_mut(place) {
                Some(own) if own.is_none() => *own = value,
                Some(_) => {}
                None => self.placed.push(value),
            }
        }
        self
    }

    /// Places for names, and defaults for what nobody gave.
    fn with_defaults(mut self, parameters: &[Parameter]) -> Arguments {
        for (place, parameter) in parameters.iter().enumerate() {
            if self.placed.len() <= place {
                self.placed.push(None);
            }
            if let Some(value) = self.named.get(&parameter.name) {
                self.placed[place] = Some(value.clone());
            }
            if self.placed[place].is_none() {
                self.placed[place] = parameter.default.clone();
            }
        }
        self
    }
}

/// The expression of an attribute.
fn attribute<'a>(block: &'a Block, name: &str) -> Option<&'a Expression> {
    block.body.attributes().find(|attribute| attribute.key() == name).map(|attribute| attribute.expr())
}

/// The `param` blocks of a query, in their order.
fn parameters(block: &Block, context: &Context<'_>) -> Result<Vec<Parameter>, String> {
    let blocks = block.body.blocks().filter(|inner| inner.identifier() == "param");
    blocks
        .map(|inner| {
            let name = inner.labels().first().map(|label| label.as_str().to_owned()).unwrap_or_default();
            let default = match attribute(inner, "default").map(|default| default.evaluate(context)) {
                Some(Ok(value)) => Some(value),
                Some(Err(error)) => return Err(format!("the default of its parameter `{name}`: {}", reason(&error))),
                None => None,
            };
            Ok(Parameter { name, default })
        })
        .collect()
}

/// The `args` of a control: by name or by place.
fn arguments(block: &Block, context: &Context<'_>) -> Result<Arguments, String> {
    match attribute(block, "args").map(|given| given.evaluate(context)) {
        None => Ok(Arguments::default()),
        Some(Ok(Value::Object(named))) => Ok(Arguments { named: named.into_iter().collect(), ..Arguments::default() }),
        Some(Ok(Value::Array(placed))) => {
            Ok(Arguments { placed: placed.into_iter().map(Some).collect(), ..Arguments::default() })
        }
        Some(Ok(_)) => Err("its `args` are neither a map nor a list".to_owned()),
        Some(Err(error)) => Err(format!("its `args`: {}", reason(&error))),
    }
}

/// The children of a benchmark, as they are referred to.
fn children(block: &Block) -> Vec<String> {
    match attribute(block, "children") {
        Some(Expression::Array(items)) => items.iter().filter_map(reference).collect(),
        _ => Vec::new(),
    }
}

/// What an expression refers to, as `query.name.sql`, where it is nothing but a reference.
fn reference(expression: &Expression) -> Option<String> {
    let Expression::Traversal(traversal) = expression else { return None };
    let Traversal { expr: Expression::Variable(first), operators } = traversal.as_ref() else { return None };
    let mut path = first.as_str().to_owned();
    for operator in operators {
        let TraversalOperator::GetAttr(name) = operator else { return None };
        path.push('.');
        path.push_str(name.as_str());
    }
    Some(path)
}

fn words(path: &str) -> Vec<&str> {
    path.split('.').collect()
}

/// The text that an expression gives.
fn string(expression: &Expression, context: &Context<'_>) -> Result<String, String> {
    match expression.evaluate(context) {
        Ok(value) => plain(&value).ok_or_else(|| "it is no text".to_owned()),
        Err(error) => Err(reason(&error)),
    }
}

/// A single value as a text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// SQL with values in the places of its parameters.
fn filled(sql: &str, given: &Arguments) -> Result<String, String> {
    let tokens = Tokenizer::new(&PostgreSqlDialect {}, sql)
        .with_unescape(false)
        .tokenize_with_location()
        .map_err(|error| format!("its `sql` cannot be read: {error}"))?;
    let starts: Vec<usize> = std::iter::once(0).chain(sql.match_indices('\n').map(|(place, _)| place + 1)).collect();
    let mut filled = String::with_capacity(sql.len());
    let mut done = 0;
    for token in tokens {
        let Token::Placeholder(name) = &token.token else { continue };
        let place = name.strip_prefix('$').and_then(|digits| digits.parse::<usize>().ok());
        let value = place.and_then(|place| given.placed.get(place.checked_sub(1)?)?.as_ref());
        let value = value.ok_or_else(|| format!("nothing gives a value to its parameter `{name}`"))?;
        let start = token.span.start;
        let line = usize::try_from(start.line).ok().and_then(|line| line.checked_sub(1));
        let offset = line.and_then(|line| {
            let text = &sql[*starts.get(line)?..];
            let column = usize::try_from(start.column).ok()?.checked_sub(1)?;
            let within = text.char_indices().nth(column).map_or(text.len(), |(offset, _)| offset);
            Some(starts[line] + within)
        });
        let offset = offset.ok_or_else(|| format!("the place of its parameter `{name}` is not known"))?;
        filled.push_str(&sql[done..offset]);
        filled.push_str(&literal(value)?);
        done = offset + name.len();
    }
    filled.push_str(&sql[done..]);
    Ok(filled)
}

/// A value as PostgreSQL reads it, as Powerpipe hands it over: a list as an array, a map as JSON.
fn literal(value: &Value) -> Result<String, String> {
    Ok(match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) if number.to_string().starts_with('-') => format!("({number})"),
        Value::Number(number) => number.to_string(),
        Value::String(text) => crate::engine::quoted(text),
        Value::Array(items) if items.is_empty() => "array[]::text[]".to_owned(),
        Value::Array(items) => {
            let items: Result<Vec<String>, String> = items.iter().map(literal).collect();
            format!("array[{}]", items?.join(", "))
        }
        Value::Object(_) => {
            let document = serde_json::to_string(value).map_err(|error| error.to_string())?;
            format!("{}::jsonb", crate::engine::quoted(&document))
        }
    })
}

/// The lines that start with these words.
fn lines_of(text: &str, words: &[&str]) -> Vec<usize> {
    let starts = |line: &str| {
        let mut rest = line.trim_start();
        words.iter().all(|word| match rest.strip_prefix(word) {
            Some(behind) => {
                rest = behind.trim_start();
                true
            }
            None => false,
        })
    };
    text.lines().enumerate().filter(|(_, line)| starts(line)).map(|(place, _)| place + 1).collect()
}

/// The first of the lines that start with these words.
fn line_of(text: &str, words: &[&str]) -> usize {
    lines_of(text, words).first().copied().unwrap_or(1)
}

/// The line and the message of a parser's error.
fn fault(error: &hcl::Error) -> (usize, String) {
    match error {
        hcl::Error::Parse(error) => (error.location().line(), error.message().to_owned()),
        other => (1, other.to_string()),
    }
}

/// Why an expression could not be evaluated, in a clause.
fn reason(error: &hcl::eval::Error) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
}

/// The functions of HCL that mods use. None of them touches the disk.
fn functions(context: &mut Context<'_>) {
    use ParamType::Any;
    type Body = fn(FuncArgs) -> Result<Value, String>;
    let fixed: [(&str, usize, Body); 21] = [
        ("abs", 1, |given| number(&given, 0).map(|number| Value::from(number.abs()))),
        ("chomp", 1, |given| text(&given, 0).map(|text| Value::from(text.trim_end_matches(['\n', '\r'])))),
        ("contains", 2, |given| Ok(Value::from(list(&given, 0)?.contains(&given[1])))),
        ("distinct", 1, |given| Ok(distinct(list(&given, 0)?))),
        ("endswith", 2, |given| Ok(Value::from(text(&given, 0)?.ends_with(text(&given, 1)?)))),
        ("flatten", 1, |given| Ok(Value::Array(flattened(list(&given, 0)?)))),
        ("join", 2, |given| {
            let parts: Option<Vec<String>> = list(&given, 1)?.iter().map(plain).collect();
            Ok(Value::from(parts.ok_or("`join` takes a list of texts")?.join(text(&given, 0)?)))
        }),
        ("jsonencode", 1, |given| serde_json::to_string(&given[0]).map(Value::from).map_err(|error| error.to_string())),
        ("keys", 1, |given| {
            let mut keys: Vec<String> = map(&given, 0)?.keys().cloned().collect();
            keys.sort();
            Ok(Value::from(keys))
        }),
        ("length", 1, |given| match &given[0] {
            Value::Array(items) => Ok(Value::from(items.len())),
            Value::Object(members) => Ok(Value::from(members.len())),
            Value::String(text) => Ok(Value::from(text.chars().count())),
            _ => Err("`length` takes a list, a map or a text".to_owned()),
        }),
        ("lower", 1, |given| text(&given, 0).map(|text| Value::from(text.to_lowercase()))),
        ("replace", 3, |given| {
            let part = text(&given, 1)?;
            if part.len() > 1 && part.starts_with('/') && part.ends_with('/') {
                return Err("`replace` with a pattern is not known".to_owned());
            }
            Ok(Value::from(text(&given, 0)?.replace(part, text(&given, 2)?)))
        }),
        ("reverse", 1, |given| Ok(Value::Array(list(&given, 0)?.iter().rev().cloned().collect()))),
        ("split", 2, |given| Ok(Value::from(text(&given, 1)?.split(text(&given, 0)?).collect::<Vec<_>>()))),
        ("startswith", 2, |given| Ok(Value::from(text(&given, 0)?.starts_with(text(&given, 1)?)))),
        ("title", 1, |given| text(&given, 0).map(|text| Value::from(titled(text)))),
        ("tolist", 1, |given| Ok(Value::Array(list(&given, 0)?.clone()))),
        ("toset", 1, |given| Ok(distinct(list(&given, 0)?))),
        ("tostring", 1, |given| plain(&given[0]).map(Value::from).ok_or("`tostring` takes a single value".to_owned())),
        ("trimspace", 1, |given| text(&given, 0).map(|text| Value::from(text.trim()))),
        ("upper", 1, |given| text(&given, 0).map(|text| Value::from(text.to_uppercase()))),
    ];
    for (name, count, body) in fixed {
        context.declare_func(name, FuncDef::new(body, std::iter::repeat_n(Any, count)));
    }
    let open: [(&str, Body); 4] = [
        ("coalesce", |given| {
            let found = given.iter().find(|value| !matches!(value, Value::Null));
            found.cloned().ok_or_else(|| "`coalesce` found no value".to_owned())
        }),
        ("concat", |given| {
            let lists: Result<Vec<&Vec<Value>>, String> = (0..given.len()).map(|place| list(&given, place)).collect();
            Ok(Value::Array(lists?.into_iter().flatten().cloned().collect()))
        }),
        ("format", |given| formatted(&given).map(Value::from)),
        ("merge", |given| {
            let mut merged: Map<String, Value> = Map::new();
            for place in 0..given.len() {
                merged.extend(map(&given, place)?.clone());
            }
            Ok(Value::Object(merged))
        }),
    ];
    for (name, body) in open {
        context.declare_func(name, FuncDef::builder().variadic_param(Any).build(body));
    }
}

fn text(given: &FuncArgs, place: usize) -> Result<&str, String> {
    given.get(place).and_then(Value::as_str).ok_or_else(|| "a text was expected".to_owned())
}

fn number(given: &FuncArgs, place: usize) -> Result<f64, String> {
    given.get(place).and_then(Value::as_f64).ok_or_else(|| "a number was expected".to_owned())
}

fn list(given: &FuncArgs, place: usize) -> Result<&Vec<Value>, String> {
    given.get(place).and_then(Value::as_array).ok_or_else(|| "a list was expected".to_owned())
}

fn map(given: &FuncArgs, place: usize) -> Result<&Map<String, Value>, String> {
    given.get(place).and_then(Value::as_object).ok_or_else(|| "a map was expected".to_owned())
}

fn distinct(items: &[Value]) -> Value {
    let mut kept: Vec<Value> = Vec::new();
    for item in items {
        if !kept.contains(item) {
            kept.push(item.clone());
        }
    }
    Value::Array(kept)
}

fn flattened(items: &[Value]) -> Vec<Value> {
    items
        .iter()
        .flat_map(|item| match item {
            Value::Array(inner) => flattened(inner),
            other => vec![other.clone()],
        })
        .collect()
}

/// Each word with a capital.
fn titled(text: &str) -> String {
    let mut first = true;
    text.chars()
        .map(|letter| {
            let shown = if first { letter.to_ascii_uppercase() } else { letter };
            first = letter.is_whitespace();
            shown
        })
        .collect()
}

/// `format("%s of %d", ...)`.
fn formatted(given: &FuncArgs) -> Result<String, String> {
    let mut rest = text(given, 0)?;
    let mut values = given.iter().skip(1);
    let mut written = String::new();
    while let Some((before, after)) = rest.split_once('%') {
        written.push_str(before);
        rest = match after.chars().next() {
            Some('%') => {
                written.push('%');
                &after[1..]
            }
            Some('s' | 'd' | 'v') => {
                let value = values.next().and_then(plain).ok_or("`format` has too few values")?;
                written.push_str(&value);
                &after[1..]
            }
            Some('q') => {
                let value = values.next().and_then(plain).ok_or("`format` has too few values")?;
                written.push_str(&format!("{value:?}"));
                &after[1..]
            }
            _ => return Err("`format` knows `%s`, `%d`, `%v` and `%q`".to_owned()),
        };
    }
    written.push_str(rest);
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOD: &str = r#"
mod "cloud_compliance" {
  title = "Compliance"
}

variable "common_dimensions" {
  type    = list(string)
  default = ["account_id", "region"]
}

variable "tag_dimensions" {
  type    = list(string)
  default = ["owner", "cost \"centre\""]
}

variable "max_age" {
  default = 90
}

locals {
  # Written before what it is made of.
  common_dimensions_sql = replace(local.common_dimensions_qualifier_sql, "__QUALIFIER__", "")
  common_dimensions_qualifier_sql = <<-EOQ
  %{~ if contains(var.common_dimensions, "connection_name") }, __QUALIFIER___ctx ->> 'connection_name'%{ endif ~}
  %{~ if contains(var.common_dimensions, "region") }, __QUALIFIER__region%{ endif ~}
  %{~ if contains(var.common_dimensions, "account_id") }, __QUALIFIER__account_id%{ endif ~}
  EOQ
  tag_dimensions_sql = <<-EOQ
  %{~ for dim in var.tag_dimensions }, tags ->> '${dim}' as "${replace(dim, "\"", "\"\"")}"%{ endfor ~}
  EOQ
  common_tags = {
    category = "Compliance"
    service  = "AWS"
  }
}

benchmark "cis" {
  title    = "CIS"
  children = [
    control.bucket_versioning,
    benchmark.iam,
  ]
}

benchmark "iam" {
  title       = "IAM"
  description = "Who may do what."
  children    = [control.old_keys, control.old_keys_by_name]
}

control "bucket_versioning" {
  title         = "Buckets keep versions"
  description   = "An overwritten object is lost."
  severity      = "Low"
  query         = query.bucket_versioning
  documentation = file("./docs/bucket.md")
  tags = merge(local.common_tags, {
    service = "AWS/S3"
  })
}

query "bucket_versioning" {
  sql = <<-EOQ
    select
      b.arn as resource,
      case when b.versioning_enabled then 'ok' else 'alarm' end as status,
      b.name || ' costs $1.' as reason
      ${local.tag_dimensions_sql}
      ${replace(local.common_dimensions_qualifier_sql, "__QUALIFIER__", "b.")}
    from
      aws_s3_bucket as b;
  EOQ
}

query "old_keys" {
  sql = "select 1 where age > $1 and name = any($2::text[]) and 'a$1' <> '$2' -- $1"
  param "max_age" {
    description = "Days."
    default     = var.max_age
  }
  param "names" {
    default = ["a", "it's"]
  }
}

control "old_keys" {
  title = "Keys are not old"
  sql   = query.old_keys.sql
}

control "old_keys_by_name" {
  query = query.old_keys
  args = {
    "names" = ["b"]
  }
}

control "old_keys_by_place" {
  query = query.old_keys
  args  = [-5, []]
}

control "own_parameter" {
  sql = "select $1::jsonb, $2, $3"
  param "document" {
    default = { a = [1, true] }
  }
  param "flag" {
    default = true
  }
  param "none" {
    default = null
  }
}

control "no_value" {
  sql = "select $1"
  param "wanted" {}
}

control "elsewhere" {
  query = other_mod.query.x
}

control "missing" {
  query = query.nowhere
}

control "file" {
  sql = file("x.sql")
}

query "circle" {
  sql = query.circle.sql
}

control "circle" {
  query = query.circle
}

dashboard "overview" {
  title = "Overview"
}
"#;

    fn loaded() -> Module {
        load(&[File { path: "mod.pp", text: MOD }])
    }

    fn control(id: &str) -> Control {
        loaded().controls.into_iter().find(|control| control.id == id).unwrap()
    }

    #[test]
    fn a_control_takes_the_query_that_it_refers_to() {
        let control = control("bucket_versioning");
        assert_eq!(control.title, "Buckets keep versions");
        assert_eq!(control.description, "An overwritten object is lost.");
        assert_eq!(control.severity.as_deref(), Some("low"));
        assert_eq!(control.service().as_deref(), Some("s3"));
        assert_eq!(control.tags["category"], "Compliance");
        assert_eq!(control.benchmarks, BTreeSet::from(["cis".to_owned()]));
        let line = |start: &str| MOD.lines().position(|line| line.starts_with(start)).unwrap() + 1;
        assert_eq!(control.place, Place { path: "mod.pp".into(), line: line("control \"bucket_versioning\"") });
        assert_eq!(control.query_place, Place { path: "mod.pp".into(), line: line("query \"bucket_versioning\"") });
    }

    #[test]
    fn templates_are_filled_in() {
        let sql = control("bucket_versioning").sql;
        assert!(
            sql.contains(r#", tags ->> 'owner' as "owner", tags ->> 'cost "centre"' as "cost ""centre""""#),
            "{sql}"
        );
        assert!(sql.contains(", b.region, b.account_id"), "{sql}");
        assert!(!sql.contains("_ctx"), "{sql}");
        let rewritten = crate::postgres::rewrite(&sql).unwrap();
        let columns = ["resource", "status", "reason", "owner", "cost \"centre\"", "region", "account_id"];
        assert_eq!(rewritten.columns.unwrap(), columns);
    }

    #[test]
    fn parameters_take_their_values_or_their_defaults() {
        let old = |value: &str, names: &str| {
            format!("select 1 where age > {value} and name = any({names}::text[]) and 'a$1' <> '$2' -- $1")
        };
        assert_eq!(control("old_keys").sql, old("90", "array['a', 'it''s']"));
        assert_eq!(control("old_keys_by_name").sql, old("90", "array['b']"));
        assert_eq!(control("old_keys_by_place").sql, old("(-5)", "array[]::text[]"));
        assert_eq!(control("own_parameter").sql, "select '{\"a\":[1,true]}'::jsonb::jsonb, true, null");
    }

    #[test]
    fn variables_are_set_by_files() {
        let module = load(&[
            File { path: "mod.pp", text: MOD },
            File { path: "mine.ppvars", text: "max_age = 30\ncommon_dimensions = [\"connection_name\"]\n" },
        ]);
        let sql = |id: &str| module.controls.iter().find(|control| control.id == id).unwrap().sql.clone();
        assert!(sql("old_keys").contains("age > 30 "));
        assert!(sql("bucket_versioning").contains(", b._ctx ->> 'connection_name'"));
    }

    #[test]
    fn what_is_left_out_is_told() {
        let module = loaded();
        let told: Vec<(&str, &str)> =
            module.skipped.iter().map(|skipped| (skipped.what.as_str(), skipped.why.as_str())).collect();
        let why = |what: &str| told.iter().find(|(known, _)| *known == what).unwrap().1;
        assert_eq!(why("control.no_value"), "nothing gives a value to its parameter `$1`");
        assert_eq!(why("control.elsewhere"), "its `query` is no reference to a query of this mod, as in `query.name`");
        assert_eq!(why("control.missing"), "there is no `query.nowhere` in this mod");
        assert!(why("control.file").starts_with("its `sql`: "), "{}", why("control.file"));
        assert_eq!(why("control.circle"), "`query.circle` refers to itself");
        assert_eq!(why("dashboard.overview"), "blocks of the kind `dashboard` are not read");
        assert_eq!(told.len(), 6, "{told:?}");
        let ids: Vec<&str> = module.controls.iter().map(|control| control.id.as_str()).collect();
        assert_eq!(ids, ["bucket_versioning", "old_keys", "old_keys_by_name", "old_keys_by_place", "own_parameter"]);
        let ids: Vec<&str> = module.queries.iter().map(|query| query.id.as_str()).collect();
        assert_eq!(ids, ["bucket_versioning", "old_keys"]);
        assert_eq!(module.benchmarks[0].children, ["control.bucket_versioning", "benchmark.iam"]);
    }

    #[test]
    fn damaged_files_and_names_given_twice_are_told() {
        let module = load(&[
            File {
                path: "a.pp",
                text: "query \"x\" {\n  sql = \"select 1\"\n}\n\nquery \"x\" {\n  sql = \"select 2\"\n}\n",
            },
            File { path: "b.pp", text: "query \"y\" {\n  sql = \n}\n" },
        ]);
        assert_eq!(module.queries.len(), 1);
        assert_eq!(module.queries[0].sql, "select 1");
        assert_eq!(module.skipped[0].to_string(), "`query.x` (a.pp:5) was left out: a.pp:1 has the same name");
        assert!(module.skipped[1].to_string().starts_with("`b.pp` (b.pp:2) was left out: it is not HCL: "));
    }

    #[test]
    fn a_check_has_an_account_and_a_region() {
        let rewritten = |sql: &str| crate::postgres::rewrite(sql).unwrap();
        let whole = rewritten("select 'a' as resource, 'ok' as status, 'b' as reason, account_id, region from t");
        assert_eq!(check_sql(&whole).unwrap(), whole.sql);
        let sql =
            check_sql(&rewritten("select 'a' as resource, 'ok' as status, 'b' as reason, region from t")).unwrap();
        assert!(sql.contains("split_part(control.resource, ':', 5)") && !sql.contains("as region\n"), "{sql}");
        assert_eq!(
            check_sql(&rewritten("select 'a' as resource, 'b' as reason from t")),
            Err(NoVerdict::Missing { column: "status".into() })
        );
        assert_eq!(check_sql(&rewritten("select * from t")), Err(NoVerdict::Open));
    }
}
