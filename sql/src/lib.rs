//! The SQL content of icecore: what the tables are, how evidence is staged into them, and the checks over them.
//!
//! The files are described in this folder's `README.md`. This crate reads and validates their form; running them is the
//! analyzer's work. It holds no posture logic.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

mod frameworks;
mod iac;
mod rules;

pub use frameworks::{Control, ControlType, Framework};
pub use iac::{Iac, IdentifiedType, Mapping};
pub use rules::{Alert, PAST, Rule};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/files.rs"));
}

/// What can be wrong with a content file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file has no `/* ... */` header, or the header is not the TOML that its kind asks for.
    #[error("`{path}`: {reason}")]
    Header {
        /// The file.
        path: String,
        /// What is wrong, with the line where the TOML parser knows it.
        reason: String,
    },
    /// The file has its header but not the statement that its kind asks for.
    #[error("`{path}` holds no SQL statement after its header")]
    NoStatement {
        /// The file.
        path: String,
    },
    /// A name stands for two files.
    #[error("`{path}` and `{other}` have the same name")]
    Duplicate {
        /// The later file.
        path: String,
        /// The earlier one.
        other: String,
    },
    /// A file or folder could not be read.
    #[error("could not read `{path}`")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A folder of checks or drift rules holds none.
    #[error("`{path}` holds no {kind} (a file `<name>.sql` that starts with a `/* ... */` header)")]
    NoneOfKind {
        /// The folder.
        path: PathBuf,
        /// What was looked for: `check`, `drift rule`, or either.
        kind: &'static str,
    },
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Fix when convenient.
    Low,
    /// Fix soon.
    Medium,
    /// Fix now.
    High,
    /// Wake somebody up.
    Critical,
}

impl Severity {
    /// All of them, the worst first.
    pub const ALL: [Severity; 4] = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low];

    /// The lower-case name, as in check files and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::Critical => "critical",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl std::str::FromStr for Severity {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Severity::ALL
            .into_iter()
            .find(|severity| severity.as_str() == text)
            .ok_or_else(|| format!("`{text}` is not a severity (critical, high, medium, low)"))
    }
}

/// What a check is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Category {
    /// Who may do what.
    Identity,
    /// What is reachable from outside.
    Exposure,
    /// Data at rest and in transit.
    Encryption,
    /// Traces of what happened.
    Logging,
    /// Surviving mistakes and outages.
    Resilience,
    /// Order.
    Hygiene,
    /// Money.
    Cost,
}

impl Category {
    /// The lower-case name, as in check files and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Category::Identity => "identity",
            Category::Exposure => "exposure",
            Category::Encryption => "encryption",
            Category::Logging => "logging",
            Category::Resilience => "resilience",
            Category::Hygiene => "hygiene",
            Category::Cost => "cost",
        }
    }
}

/// How far the evidence for one verdict reaches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// One resource and what it refers to.
    #[default]
    Resource,
    /// A whole account.
    Account,
    /// All accounts at once.
    Organization,
}

impl Scope {
    /// The lower-case name, as in check files and output.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Resource => "resource",
            Scope::Account => "account",
            Scope::Organization => "organization",
        }
    }
}

/// How far one answer of a table's list operation reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// One answer covers the account.
    Account,
    /// One answer covers one region of the account.
    Region,
}

impl Per {
    /// The lower-case name, as in table files.
    pub fn as_str(self) -> &'static str {
        match self {
            Per::Account => "account",
            Per::Region => "region",
        }
    }
}

/// One text or a list of texts.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn into_vec(self) -> Vec<String> {
        match self {
            OneOrMany::One(text) => vec![text],
            OneOrMany::Many(texts) => texts,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnHeader {
    #[serde(rename = "type")]
    sql_type: String,
    description: String,
    from: Option<OneOrMany>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableHeader {
    description: String,
    grain: String,
    resource_type: Option<String>,
    list: Option<OneOrMany>,
    per: Option<Per>,
    /// Set where the engine fills the table itself.
    #[serde(default)]
    built_in: bool,
    /// The template whose columns and rows it has.
    template: Option<String>,
    /// Columns that tell a row from the others of its account and region.
    identity: Option<Vec<String>>,
    /// Columns that change by themselves.
    #[serde(default)]
    volatile: BTreeSet<String>,
    /// Columns whose lists have an order that means something.
    #[serde(default)]
    ordered: BTreeSet<String>,
    #[serde(default)]
    columns: toml::Table,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateHeader {
    /// Another template with the same columns.
    columns_of: Option<String>,
    #[serde(default)]
    columns: toml::Table,
}

/// What several derived tables have in common: their columns, and the rows that follow from the `select` of each.
#[derive(Debug, Clone)]
struct Template {
    columns_of: Option<String>,
    columns: toml::Table,
    body: String,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name, Steampipe's where Steampipe has the column.
    pub name: String,
    /// Its DuckDB type.
    pub sql_type: String,
    /// What it holds, in a sentence.
    pub description: String,
    /// The API operations that answer it (alternatives), as `service:Operation`; empty where none does.
    pub operations: Vec<String>,
    /// Whether it changes by itself, so that a change of it is no drift.
    pub is_volatile: bool,
    /// Whether the order of the lists in it means something.
    pub is_ordered: bool,
}

/// Where the rows of a staged table come from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The type of the resources, in CloudFormation's spelling.
    pub resource_type: String,
    /// The operations of which any, answered, means that all resources of the type were seen.
    pub list: Vec<String>,
    /// How far such an answer reaches.
    pub per: Per,
}

/// A table that SQL can name.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The folder it lies in.
    pub service: String,
    /// What it holds, in a sentence.
    pub description: String,
    /// What a row is.
    pub grain: String,
    /// The columns, in the order in which `select *` gives them.
    pub columns: Vec<Column>,
    /// Where the rows come from, for a staged table.
    pub origin: Option<Origin>,
    /// The `select` that makes the rows, for a derived table.
    pub body: Option<String>,
    /// The columns that, with account and region, tell which row of another snapshot is the same resource.
    pub identity: Vec<String>,
    /// The file, relative to the content folder.
    pub path: String,
}

impl Table {
    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StagingHeader {
    description: String,
}

/// How one source's evidence becomes a table's rows.
#[derive(Debug, Clone)]
pub struct Staging {
    /// The source: `aws-api` or `aws-config`.
    pub source: String,
    /// The table.
    pub table: String,
    /// What it reads, in a sentence.
    pub description: String,
    /// The `select` over `resource`.
    pub sql: String,
    /// The file, relative to the content folder.
    pub path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckHeader {
    title: String,
    severity: Severity,
    category: Category,
    #[serde(default)]
    scope: Scope,
    description: String,
    remediation: String,
    command: Option<String>,
    #[serde(default)]
    references: Vec<String>,
    #[serde(default)]
    optional: BTreeSet<String>,
    #[serde(default)]
    nullable: BTreeSet<String>,
    #[serde(default)]
    union: BTreeSet<String>,
    /// Set on a check that goes: the date and the reason.
    deprecated: Option<String>,
}

/// One check: a query whose rows are verdicts.
#[derive(Debug, Clone)]
pub struct Check {
    /// Its permanent id: the file's name.
    pub id: String,
    /// The folder it lies in; `custom` for a user's file outside of one.
    pub service: String,
    /// What an alarm means, in a few words.
    pub title: String,
    /// How bad an alarm is.
    pub severity: Severity,
    /// What it is about.
    pub category: Category,
    /// How far the evidence for one verdict reaches.
    pub scope: Scope,
    /// What it looks at and why it matters.
    pub description: String,
    /// What to do about an alarm.
    pub remediation: String,
    /// One deterministic command that fixes it.
    pub command: Option<String>,
    /// Where to read more.
    pub references: Vec<String>,
    /// Tables that only enrich the reason and never change a status.
    pub optional: BTreeSet<String>,
    /// Tables whose missing rows the query itself carries through as NULL, so that the engine need not step in.
    pub nullable: BTreeSet<String>,
    /// Tables whose rows are judged each by itself: where one was not read, the verdicts on the others' rows stand.
    pub union: BTreeSet<String>,
    /// Since when and why it is not to be used any more.
    pub deprecated: Option<String>,
    /// The query.
    pub sql: String,
    /// The file: relative to the content folder, or the user's path.
    pub path: String,
    /// Whether a user gave it, rather than this build.
    pub is_users: bool,
    /// Whether it comes from a mod of other software's, whose controls know no `unknown`.
    pub is_imported: bool,
}

impl Check {
    /// The parameters that its query reads.
    pub fn parameters(&self) -> BTreeSet<&str> {
        parameters_of(&self.sql)
    }
}

/// The words of a text of SQL, in lower case: whatever may be a name.
pub fn words(sql: &str) -> impl Iterator<Item = String> {
    sql.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// The parameters that a query reads.
fn parameters_of(sql: &str) -> BTreeSet<&str> {
    sql.split("getvariable('").skip(1).filter_map(|rest| rest.split('\'').next()).collect()
}

/// A threshold that checks read with `getvariable('name')`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its value where nobody sets another.
    pub default: toml::Value,
    /// What it decides, in a sentence.
    pub description: String,
}

/// Which file a fixture belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FixtureOf {
    /// A staging: source and table.
    Staging(String, String),
    /// A derived table.
    Table(String),
    /// A check.
    Check(String),
    /// A drift rule.
    Rule(String),
    /// How a Terraform type's attributes become columns.
    Mapping(String),
}

/// A fixture: SQL that inserts rows and what is expected of them.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// What it tests.
    pub of: FixtureOf,
    /// The script.
    pub sql: String,
    /// The file.
    pub path: String,
}

/// What a folder of a user's is expected to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Checks.
    Checks,
    /// Drift rules.
    Rules,
    /// Some of either.
    Either,
}

/// All content, by name.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// SQL that creates the shared macros, in file order: path and script.
    pub macros: Vec<(String, String)>,
    /// Tables by name.
    pub tables: BTreeMap<String, Table>,
    /// Stagings by table and source.
    pub stagings: BTreeMap<(String, String), Staging>,
    /// Checks by id.
    pub checks: BTreeMap<String, Check>,
    /// Drift rules by id.
    pub rules: BTreeMap<String, Rule>,
    /// Thresholds by name.
    pub parameters: BTreeMap<String, Parameter>,
    /// Fixtures, in file order.
    pub fixtures: Vec<Fixture>,
    /// Queries of the engine over a snapshot's call log, by name.
    pub coverage: BTreeMap<String, String>,
    /// Queries of the engine that compare two snapshots, by name.
    pub diff: BTreeMap<String, String>,
    /// What is known of Terraform's types.
    pub iac: Iac,
    /// Frameworks by id.
    pub frameworks: BTreeMap<String, Framework>,
    /// Queries over what the checks gave, by the name of the table that they fill.
    pub reports: BTreeMap<String, String>,
    /// Queries that tell which findings are suppressed, by the name of the table that they fill.
    pub suppressions: BTreeMap<String, String>,
    /// Queries over what the checks say of all snapshots of a store, by the name of the table that they fill.
    pub history: BTreeMap<String, String>,
    /// What Prowler calls the checks that look at the same thing, by check.
    pub prowler: BTreeMap<String, Vec<String>>,
    templates: BTreeMap<String, Template>,
}

/// The columns that every staged table has: name, type, description.
pub const COMMON_COLUMNS: [(&str, &str, &str); 6] = [
    ("partition", "VARCHAR", "The AWS partition in which the resource is located (aws, aws-cn, or aws-us-gov)."),
    ("region", "VARCHAR", "The AWS region in which the resource is located, or global."),
    ("account_id", "VARCHAR", "The AWS account that owns the resource."),
    ("arn", "VARCHAR", "The Amazon Resource Name (ARN) of the resource."),
    ("title", "VARCHAR", "Title of the resource: its name, or its id where it has no name."),
    ("tags", "JSON", "The tags of the resource, as an object from key to value."),
];

/// The folders of content.
const FOLDERS: [&str; 13] = [
    "checks",
    "coverage",
    "diff",
    "drift",
    "frameworks",
    "history",
    "iac",
    "macros",
    "reports",
    "staging",
    "suppressions",
    "table_templates",
    "tables",
];

/// The file of Prowler's names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProwlerNames {
    /// Names by check.
    checks: BTreeMap<String, Vec<String>>,
}

impl Content {
    /// The content that this build carries.
    ///
    /// # Errors
    /// [`Error`] where a file is not of its kind's form; tests keep that from happening in a release.
    pub fn builtin() -> Result<Content, Error> {
        // In two halves that do not read each other: reading the headers is most of what a short query takes.
        let is_table =
            |path: &str| ["staging/", "table_templates/", "tables/"].iter().any(|part| path.starts_with(part));
        let read = |tables: bool| -> Result<Content, Error> {
            let mut content = Content::default();
            for (path, text) in embedded::FILES.iter().filter(|(path, _)| is_table(path) == tables) {
                content.add(path, text)?;
            }
            Ok(content)
        };
        let (tables, others) = std::thread::scope(|scope| {
            let tables = scope.spawn(|| read(true));
            let others = read(false);
            (tables.join(), others)
        });
        let tables = tables.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let mut content = others?;
        content.templates = tables.templates;
        content.tables = tables.tables;
        content.stagings = tables.stagings;
        content.fixtures.extend(tables.fixtures);
        iac::settle(&content)?;
        Ok(content)
    }

    /// Every statement of the content that the engine reads before it runs it, and that no user gave. Of stagings it reads those of AWS Config, to
    /// tell what Config does not hold.
    pub fn own_sql(&self) -> impl Iterator<Item = &str> {
        let checks = self.checks.values().filter(|check| !check.is_users).map(|check| check.sql.as_str());
        let bodies = self.tables.values().filter_map(|table| table.body.as_deref());
        let of_config = self.stagings.values().filter(|staging| staging.source == "aws-config");
        let stagings = of_config.map(|staging| staging.sql.as_str());
        let coverage = self.coverage.values().map(String::as_str);
        let rules = self.rules.values().filter(|rule| !rule.is_users).map(|rule| rule.sql.as_str());
        checks.chain(bodies).chain(stagings).chain(coverage).chain(rules)
    }

    /// The thresholds that this build carries, without reading anything else.
    ///
    /// # Errors
    /// [`Error::Header`], as [`Content::builtin`].
    pub fn builtin_parameters() -> Result<BTreeMap<String, Parameter>, Error> {
        let mut content = Content::default();
        for (path, text) in embedded::FILES.iter().filter(|(path, _)| *path == "parameters.toml") {
            content.add(path, text)?;
        }
        Ok(content.parameters)
    }

    /// Content that lies in a folder, in place of what this build carries.
    ///
    /// # Errors
    /// [`Error::Read`], or a file's error.
    pub fn from_folder(folder: &Path) -> Result<Content, Error> {
        let mut files = ["parameters.toml", "prowler.toml", "iac/types.toml"].map(|file| folder.join(file)).to_vec();
        for part in FOLDERS {
            let suffix = if part == "frameworks" { "toml" } else { "sql" };
            list_files(&folder.join(part), suffix, 0, &mut files)?;
        }
        let mut named = Vec::new();
        for file in files {
            let text = fs_err::read_to_string(&file).map_err(|source| Error::Read { path: file.clone(), source })?;
            let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            named.push((name, text));
        }
        // As `build.rs` sorts them: templates lie before tables, which need them, and checks before frameworks.
        named.sort();
        let mut content = Content::default();
        for (path, text) in &named {
            content.add(path, text)?;
        }
        iac::settle(&content)?;
        Ok(content)
    }

    /// Adds the checks and the drift rules of a folder: `<id>.sql` or `<service>/<id>.sql`, with fixtures beside them. A rule is told
    /// from a check by its header, which has `alert`.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::NoneOfKind`], [`Error::Duplicate`] (also with built-in ones), or a header's error.
    pub fn add_folder(&mut self, folder: &Path, wanted: Wanted) -> Result<(), Error> {
        let mut files = Vec::new();
        list_files(folder, "sql", 0, &mut files)?;
        files.sort();
        let mut fixtures = Vec::new();
        let (mut checks, mut rules) = (0, 0);
        for file in files {
            let text = fs_err::read_to_string(&file).map_err(|source| Error::Read { path: file.clone(), source })?;
            let shown = file.display().to_string();
            let service = match file.parent() {
                Some(parent) if parent != folder => parent.file_name().map(|name| name.to_string_lossy().into_owned()),
                _ => None,
            };
            let service = service.unwrap_or_else(|| "custom".to_owned());
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if let Some(id) = name.strip_suffix(".test.sql") {
                fixtures.push((id.to_owned(), text, shown));
                continue;
            }
            let id = name.trim_end_matches(".sql");
            if Rule::is_meant(&shown, &text) {
                self.add_rule(id, &service, &shown, &text)?;
                self.rules.entry(id.to_owned()).and_modify(|rule| rule.is_users = true);
                rules += 1;
            } else {
                self.add_check(id.to_owned(), service, &shown, &text)?;
                self.checks.entry(id.to_owned()).and_modify(|check| check.is_users = true);
                checks += 1;
            }
        }
        for (id, sql, path) in fixtures {
            let of = if self.rules.contains_key(&id) { FixtureOf::Rule(id) } else { FixtureOf::Check(id) };
            self.fixtures.push(Fixture { of, sql, path });
        }
        let (count, kind) = match wanted {
            Wanted::Checks => (checks, "check"),
            Wanted::Rules => (rules, "drift rule"),
            Wanted::Either => (checks + rules, "check and no drift rule"),
        };
        if count == 0 {
            return Err(Error::NoneOfKind { path: folder.to_owned(), kind });
        }
        Ok(())
    }

    /// The controls that name a check, in the order of frameworks and of their controls.
    pub fn controls_of(&self, check: &str) -> impl Iterator<Item = (&Framework, &Control)> {
        self.frameworks.values().flat_map(move |framework| {
            framework
                .controls
                .iter()
                .filter(move |control| control.checks.iter().any(|named| named == check))
                .map(move |control| (framework, control))
        })
    }

    /// Adds one file under its path relative to the content folder.
    fn add(&mut self, path: &str, text: &str) -> Result<(), Error> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["parameters.toml"] => {
                self.parameters = toml::from_str(text)
                    .map_err(|error| Error::Header { path: path.to_owned(), reason: error.to_string() })?;
            }
            ["prowler.toml"] => {
                let names: ProwlerNames = toml::from_str(text)
                    .map_err(|error| Error::Header { path: path.to_owned(), reason: error.to_string() })?;
                self.prowler = names.checks;
            }
            ["table_templates", file] => {
                let (header, body) = split::<TemplateHeader>(path, text)?;
                let body = body.ok_or_else(|| Error::NoStatement { path: path.to_owned() })?;
                let template = Template { columns_of: header.columns_of, columns: header.columns, body };
                self.templates.insert(file.trim_end_matches(".sql").to_owned(), template);
            }
            ["macros", _] => self.macros.push((path.to_owned(), text.to_owned())),
            ["coverage", file] => {
                self.coverage.insert(file.trim_end_matches(".sql").to_owned(), text.to_owned());
            }
            ["diff", file] => {
                self.diff.insert(file.trim_end_matches(".sql").to_owned(), text.to_owned());
            }
            ["drift", service, file] => {
                if let Some(id) = file.strip_suffix(".test.sql") {
                    let of = FixtureOf::Rule(id.to_owned());
                    self.fixtures.push(Fixture { of, sql: text.to_owned(), path: path.to_owned() });
                } else {
                    self.add_rule(file.trim_end_matches(".sql"), service, path, text)?;
                }
            }
            ["iac", "types.toml"] => self.iac.add_types(path, text)?,
            ["iac", file] => {
                if let Some(name) = file.strip_suffix(".test.sql") {
                    let of = FixtureOf::Mapping(name.to_owned());
                    self.fixtures.push(Fixture { of, sql: text.to_owned(), path: path.to_owned() });
                } else {
                    self.iac.add_mapping(file.trim_end_matches(".sql"), path, text)?;
                }
            }
            ["frameworks", file] => {
                let framework = Framework::read(file.trim_end_matches(".toml"), path, text, &self.checks)?;
                self.frameworks.insert(framework.id.clone(), framework);
            }
            ["reports", file] => {
                self.reports.insert(file.trim_end_matches(".sql").to_owned(), text.to_owned());
            }
            ["history", file] => {
                self.history.insert(file.trim_end_matches(".sql").to_owned(), text.to_owned());
            }
            ["suppressions", file] => {
                self.suppressions.insert(file.trim_end_matches(".sql").to_owned(), text.to_owned());
            }
            ["staging", source, file] => {
                if let Some(table) = file.strip_suffix(".test.sql") {
                    let of = FixtureOf::Staging((*source).to_owned(), table.to_owned());
                    self.fixtures.push(Fixture { of, sql: text.to_owned(), path: path.to_owned() });
                } else {
                    self.add_staging(source, file.trim_end_matches(".sql"), path, text)?;
                }
            }
            ["tables", service, file] => {
                if let Some(table) = file.strip_suffix(".test.sql") {
                    let of = FixtureOf::Table(table.to_owned());
                    self.fixtures.push(Fixture { of, sql: text.to_owned(), path: path.to_owned() });
                } else {
                    self.add_table(service, file.trim_end_matches(".sql"), path, text)?;
                }
            }
            ["checks", service, file] => {
                if let Some(id) = file.strip_suffix(".test.sql") {
                    let of = FixtureOf::Check(id.to_owned());
                    self.fixtures.push(Fixture { of, sql: text.to_owned(), path: path.to_owned() });
                } else {
                    self.add_check(file.trim_end_matches(".sql").to_owned(), (*service).to_owned(), path, text)?;
                }
            }
            _ => {
                let reason = "it lies where no content file is expected".to_owned();
                return Err(Error::Header { path: path.to_owned(), reason });
            }
        }
        Ok(())
    }

    fn add_staging(&mut self, source: &str, table: &str, path: &str, text: &str) -> Result<(), Error> {
        let (header, sql) = split::<StagingHeader>(path, text)?;
        let sql = sql.ok_or_else(|| Error::NoStatement { path: path.to_owned() })?;
        let staging = Staging {
            source: source.to_owned(),
            table: table.to_owned(),
            description: header.description,
            sql,
            path: path.to_owned(),
        };
        self.stagings.insert((table.to_owned(), source.to_owned()), staging);
        Ok(())
    }

    fn add_table(&mut self, service: &str, name: &str, path: &str, text: &str) -> Result<(), Error> {
        let (mut header, mut body) = split::<TableHeader>(path, text)?;
        let wrong = |reason: &str| Error::Header { path: path.to_owned(), reason: reason.to_owned() };
        if let Some(name) = &header.template {
            let template = self.templates.get(name).ok_or_else(|| wrong(&format!("there is no template `{name}`")))?;
            let own = body.ok_or_else(|| Error::NoStatement { path: path.to_owned() })?;
            body = Some(format!("with template_row as (\n{own}\n)\n\nselect * from (\n{}\n)", template.body));
            let shown = match &template.columns_of {
                Some(other) => {
                    self.templates.get(other).ok_or_else(|| wrong(&format!("there is no template `{other}`")))?
                }
                None => template,
            };
            header.columns = shown.columns.clone();
        }
        let origin = match (header.resource_type, header.list, header.per) {
            (Some(resource_type), Some(list), Some(per)) => Some(Origin { resource_type, list: list.into_vec(), per }),
            (None, None, None) => None,
            _ => return Err(wrong("`resource_type`, `list` and `per` belong together")),
        };
        if [origin.is_some(), body.is_some(), header.built_in].iter().filter(|given| **given).count() != 1 {
            return Err(wrong("a table has a `resource_type` (staged), a body (derived), or `built_in = true`"));
        }
        let mut columns = Vec::new();
        for (column, value) in header.columns {
            let parsed: ColumnHeader =
                value.try_into().map_err(|error| wrong(&format!("column `{column}`: {error}")))?;
            let operations = match (parsed.from, &origin) {
                (Some(from), _) => from.into_vec(),
                (None, Some(origin)) => origin.list.clone(),
                (None, None) => Vec::new(),
            };
            columns.push(Column {
                name: column,
                sql_type: parsed.sql_type,
                description: parsed.description,
                operations,
                is_volatile: false,
                is_ordered: false,
            });
        }
        if let Some(origin) = &origin {
            for (common, sql_type, description) in COMMON_COLUMNS {
                if !columns.iter().any(|column| column.name == common) {
                    columns.push(Column {
                        name: common.to_owned(),
                        sql_type: sql_type.to_owned(),
                        description: description.to_owned(),
                        operations: origin.list.clone(),
                        is_volatile: false,
                        is_ordered: false,
                    });
                }
            }
        }
        let identity = header.identity.unwrap_or_else(|| vec!["arn".to_owned()]);
        let named = header.volatile.iter().chain(&header.ordered).chain(&identity);
        if origin.is_some()
            && let Some(missing) = named.into_iter().find(|name| columns.iter().all(|column| column.name != **name))
        {
            return Err(wrong(&format!("it has no column `{missing}`")));
        }
        for column in &mut columns {
            column.is_volatile = header.volatile.contains(&column.name);
            column.is_ordered = header.ordered.contains(&column.name);
        }
        let table = Table {
            name: name.to_owned(),
            service: service.to_owned(),
            description: header.description,
            grain: header.grain,
            columns,
            origin,
            body,
            identity,
            path: path.to_owned(),
        };
        if let Some(other) = self.tables.insert(name.to_owned(), table) {
            return Err(Error::Duplicate { path: path.to_owned(), other: other.path });
        }
        Ok(())
    }

    fn add_rule(&mut self, id: &str, service: &str, path: &str, text: &str) -> Result<(), Error> {
        let rule = Rule::read(id, service, path, text)?;
        if let Some(other) = self.rules.get(id) {
            return Err(Error::Duplicate { path: path.to_owned(), other: other.path.clone() });
        }
        self.rules.insert(id.to_owned(), rule);
        Ok(())
    }

    fn add_check(&mut self, id: String, service: String, path: &str, text: &str) -> Result<(), Error> {
        let (header, sql) = split::<CheckHeader>(path, text)?;
        let sql = sql.ok_or_else(|| Error::NoStatement { path: path.to_owned() })?;
        if let Some(other) = self.checks.get(&id) {
            return Err(Error::Duplicate { path: path.to_owned(), other: other.path.clone() });
        }
        let check = Check {
            id: id.clone(),
            service,
            title: header.title,
            severity: header.severity,
            category: header.category,
            scope: header.scope,
            description: header.description,
            remediation: header.remediation,
            command: header.command,
            references: header.references,
            optional: header.optional,
            nullable: header.nullable,
            union: header.union,
            deprecated: header.deprecated,
            sql,
            path: path.to_owned(),
            is_users: false,
            is_imported: false,
        };
        self.checks.insert(id, check);
        Ok(())
    }
}

/// The header of a content file as its kind's type, and the statement after it.
fn split<H: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<(H, Option<String>), Error> {
    let wrong = |reason: String| Error::Header { path: path.to_owned(), reason };
    let opened = text
        .trim_start()
        .strip_prefix("/*")
        .ok_or_else(|| wrong("it does not start with a `/* ... */` header".to_owned()))?;
    let (header, body) =
        opened.split_once("*/").ok_or_else(|| wrong("its header is not closed with `*/`".to_owned()))?;
    let header = toml::from_str(header).map_err(|error| wrong(error.to_string().trim_end().to_owned()))?;
    let body = body.trim().trim_end_matches(';').trim_end();
    Ok((header, (!body.is_empty()).then(|| body.to_owned())))
}

/// The files of a folder and of its sub-folders, one level down, whose names end in `.<suffix>`.
fn list_files(folder: &Path, suffix: &str, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = |source| Error::Read { path: folder.to_owned(), source };
    for entry in fs_err::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() && depth == 0 {
            list_files(&path, suffix, depth + 1, files)?;
        } else if path.extension().is_some_and(|extension| extension == suffix) {
            files.push(path);
        }
    }
    Ok(())
}
