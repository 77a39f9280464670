//! Findings that somebody accepted: `suppressions.toml`, and Prowler's mutelists.
//!
//! This reads the files and hands them to DuckDB as tables; which findings they fit is SQL in `sql/suppressions`. See
//! `docs/suppressions.md` for the form of the file.

pub mod edit;
mod mutelist;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use duckdb::Connection;
use icecore_sql::Content;
use serde::Deserialize;

use crate::Hinted;
use crate::engine::{Error, quoted};

/// The file that is read from the working folder where no other is named.
pub const FILE: &str = "suppressions.toml";

/// Which findings are meant: an empty list means all. A pattern is a text with `*` and `?`, or a regular expression between slashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Ids of checks.
    pub checks: Vec<String>,
    /// Account ids.
    pub accounts: Vec<String>,
    /// Regions.
    pub regions: Vec<String>,
    /// Resources.
    pub resources: Vec<String>,
    /// Tags as `key=value`; all of them have to fit.
    pub tags: Vec<String>,
}

impl Reach {
    fn is_empty(&self) -> bool {
        self.lists().iter().all(|list| list.is_empty())
    }

    fn lists(&self) -> [&[String]; 5] {
        [&self.checks, &self.accounts, &self.regions, &self.resources, &self.tags]
    }

    /// Whether more of a resource than its ARN has to be known.
    fn needs_labels(&self) -> bool {
        !self.tags.is_empty() || self.resources.iter().any(|pattern| is_regex(pattern))
    }
}

fn is_regex(pattern: &str) -> bool {
    pattern.len() > 1 && pattern.starts_with('/') && pattern.ends_with('/')
}

/// Findings that somebody accepted, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// The file, and the place in it.
    pub source: String,
    /// Which findings.
    pub reach: Reach,
    /// Ids of findings; all where empty.
    pub findings: Vec<String>,
    /// Which of them it does not reach.
    pub exceptions: Vec<Reach>,
    /// Why they are accepted.
    pub justification: String,
    /// Who answers for that.
    pub owner: Option<String>,
    /// The last day on which it holds.
    pub expires: Option<NaiveDate>,
}

/// The suppressions of a run.
#[derive(Debug, Clone, Default)]
pub struct Suppressions {
    /// All of them: of several that fit a finding, the first counts.
    pub given: Vec<Suppression>,
    /// The day on which it is judged what has expired. It is data, so that a run can be repeated.
    pub today: NaiveDate,
}

/// `suppressions.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The entries.
    #[serde(default)]
    suppression: Vec<toml::Spanned<Entry>>,
}

/// One entry. What is left out fits everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Checks, by id.
    check: Option<Patterns>,
    /// Accounts, by id.
    account: Option<Patterns>,
    /// Regions, `global` among them.
    region: Option<Patterns>,
    /// Resources, by ARN; a regular expression without a colon is looked for in ids and names.
    resource: Option<Patterns>,
    /// Tags as `key=value`; all of them have to fit.
    tags: Option<Patterns>,
    /// Findings, by id.
    finding: Option<Patterns>,
    /// What the entry does not reach.
    #[serde(default)]
    except: Vec<Exception>,
    /// Why the findings are accepted.
    justification: String,
    /// Who answers for that.
    owner: Option<String>,
    /// The last day on which it holds.
    expires: Option<Day>,
}

/// What an entry does not reach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// As in the entry, like those below.
    check: Option<Patterns>,
    account: Option<Patterns>,
    region: Option<Patterns>,
    resource: Option<Patterns>,
    tags: Option<Patterns>,
}

/// A pattern, or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Patterns {
    One(String),
    Several(Vec<String>),
}

/// A day, as TOML writes dates or as text.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Day {
    Date(toml::value::Datetime),
    Text(String),
}

fn list(patterns: Option<Patterns>) -> Vec<String> {
    match patterns {
        None => Vec::new(),
        Some(Patterns::One(pattern)) => vec![pattern],
        Some(Patterns::Several(patterns)) => patterns,
    }
}

impl Suppressions {
    /// None at all.
    pub fn none() -> Suppressions {
        // Where there are none, none expires: any day will do.
        Suppressions { given: Vec::new(), today: NaiveDate::default() }
    }

    /// Reads files of suppressions, and then mutelists, in their order. Where none is named, that of the working folder is read, if there is
    /// one.
    ///
    /// # Errors
    /// Where a file cannot be read or is not of its form.
    pub fn read(file: Option<&Path>, mutelists: &[PathBuf], today: NaiveDate) -> Result<Suppressions> {
        let default = Path::new(FILE);
        let mut given = Vec::new();
        if let Some(path) = file.or_else(|| default.is_file().then_some(default)) {
            given.extend(read(path)?);
        }
        for path in mutelists {
            given.extend(mutelist(path)?);
        }
        Ok(Suppressions { given, today })
    }

    /// Puts them into the engine's tables.
    pub(crate) fn fill(&self, connection: &Connection, content: &Content, is_judged: bool) -> Result<(), Error> {
        connection.execute_batch(
            "delete from suppression_given; delete from suppression_exception; delete from check_alias;",
        )?;
        if self.given.is_empty() {
            return Ok(());
        }
        let today = self.today;
        let mut script = String::from("begin;\n");
        for (position, suppression) in (1_i64..).zip(&self.given) {
            must_be_regular(connection, suppression)?;
            script.push_str(&format!(
                "insert into suppression_given values ({position}, {}, {}, {is_judged}, {}, {}, {}, {}, {});\n",
                quoted(&suppression.source),
                suppression.expires.is_some_and(|day| day < today),
                quoted(&suppression.justification),
                optional(suppression.owner.as_deref()),
                optional(suppression.expires.map(|day| day.to_string()).as_deref()),
                texts(&suppression.reach),
                array(&suppression.findings),
            ));
            for (number, exception) in (1..).zip(&suppression.exceptions) {
                script.push_str(&format!(
                    "insert into suppression_exception values ({position}, {number}, {});\n",
                    texts(exception)
                ));
            }
        }
        for (check, names) in &content.prowler {
            for name in names {
                script.push_str(&format!("insert into check_alias values ({}, {});\n", quoted(check), quoted(name)));
            }
        }
        script.push_str("commit;");
        connection.execute_batch(&script)?;
        Ok(())
    }

    /// Whether more of resources than their ARNs has to be known.
    pub(crate) fn needs_labels(&self) -> bool {
        let reaches = |suppression: &Suppression| {
            suppression.reach.needs_labels() || suppression.exceptions.iter().any(Reach::needs_labels)
        };
        self.given.iter().any(reaches)
    }
}

/// DuckDB would complain of a pattern in the middle of the run, and not say whose it is.
fn must_be_regular(connection: &Connection, suppression: &Suppression) -> Result<(), Error> {
    let reaches = std::iter::once(&suppression.reach).chain(&suppression.exceptions);
    for pattern in reaches.flat_map(Reach::lists).flatten().filter(|pattern| is_regex(pattern)) {
        let expression = &pattern[1..pattern.len() - 1];
        let tried = connection.query_row("select regexp_matches('', ?)", [expression], |row| row.get::<_, bool>(0));
        if let Err(source) = tried {
            let (place, pattern) = (suppression.source.clone(), pattern.clone());
            return Err(Error::Pattern { place, pattern, source: Box::new(source.into()) });
        }
    }
    Ok(())
}

fn optional(text: Option<&str>) -> String {
    text.map_or("null".to_owned(), quoted)
}

fn array(texts: &[String]) -> String {
    let items: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]::varchar[]", items.join(", "))
}

/// The lists of a reach, in the order of the tables' columns.
fn texts(reach: &Reach) -> String {
    reach.lists().map(array).join(", ")
}

/// Reads a file of suppressions.
///
/// # Errors
/// Where it cannot be read, or is not of its form.
pub fn read(path: &Path) -> Result<Vec<Suppression>> {
    let text = fs_err::read_to_string(path)?;
    parse(&text, path)
}

fn parse(text: &str, path: &Path) -> Result<Vec<Suppression>> {
    let file: File =
        toml::from_str(text).with_context(|| format!("`{}` is not a file of suppressions", path.display()))?;
    file.suppression
        .into_iter()
        .map(|entry| {
            let line = text[..entry.span().start].matches('\n').count() + 1;
            let source = format!("{}:{line}", path.display());
            suppression(entry.into_inner(), source)
        })
        .collect()
}

fn suppression(entry: Entry, source: String) -> Result<Suppression> {
    if entry.justification.trim().is_empty() {
        bail!(Hinted::new(
            format!("`{source}`: the suppression has an empty `justification`"),
            "say why the findings are accepted"
        ));
    }
    let reach = Reach {
        checks: list(entry.check),
        accounts: list(entry.account),
        regions: list(entry.region),
        resources: list(entry.resource),
        tags: list(entry.tags),
    };
    let findings = list(entry.finding);
    if reach.is_empty() && findings.is_empty() {
        bail!(Hinted::new(
            format!("`{source}`: the suppression names nothing, and would fit every finding"),
            "name at least one of `check`, `account`, `region`, `resource`, `tags` and `finding`"
        ));
    }
    let mut exceptions = Vec::new();
    for exception in entry.except {
        let exception = Reach {
            checks: list(exception.check),
            accounts: list(exception.account),
            regions: list(exception.region),
            resources: list(exception.resource),
            tags: list(exception.tags),
        };
        if exception.is_empty() {
            bail!(Hinted::new(
                format!("`{source}`: an exception names nothing, and would except every finding"),
                "name at least one of `check`, `account`, `region`, `resource` and `tags`"
            ));
        }
        exceptions.push(exception);
    }
    let expires = match entry.expires {
        None => None,
        Some(Day::Date(date)) => Some(day(&date.to_string(), &source)?),
        Some(Day::Text(text)) => Some(day(&text, &source)?),
    };
    let justification = entry.justification.trim().to_owned();
    Ok(Suppression { source, reach, findings, exceptions, justification, owner: entry.owner, expires })
}

fn day(text: &str, source: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| {
        Hinted::new(
            format!("`{source}`: `{text}` is no day on which a suppression can expire"),
            "write it as `expires = 2026-12-31`",
        )
        .into()
    })
}

/// Whether a mutelist says why; what it does not say has to be asked for before it becomes an entry of ours.
pub fn has_description(suppression: &Suppression) -> bool {
    suppression.justification != mutelist::NO_DESCRIPTION
}

/// Reads a mutelist of Prowler's.
///
/// # Errors
/// Where it cannot be read, or is not of its form.
pub fn mutelist(path: &Path) -> Result<Vec<Suppression>> {
    mutelist::parse(&fs_err::read_to_string(path)?, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let error = parse(text, Path::new("mine.toml")).unwrap_err();
        format!("{error:#}; hint: {}", crate::hint_of(&error).unwrap_or_default())
    }

    #[test]
    fn an_entry_is_read_with_its_place() {
        let text = "# Ours.\n\n[[suppression]]\ncheck = \"s3_*\"\naccount = [\"111111111111\", \"222222222222\"]\n\
                    tags = [\"env=dev\"]\njustification = \" Public by intent. \"\nowner = \"web\"\nexpires = 2026-12-31\n\
                    except = [{ resource = \"arn:aws:s3:::secret*\" }]\n\n\
                    [[suppression]]\nfinding = \"0123456789abcdef\"\njustification = \"No.\"\nexpires = \"2027-01-01\"\n";
        let read = parse(text, Path::new("mine.toml")).unwrap();
        assert_eq!(read[0].source, "mine.toml:3");
        assert_eq!(read[0].reach.checks, ["s3_*"]);
        assert_eq!(read[0].reach.accounts.len(), 2);
        assert_eq!(read[0].justification, "Public by intent.");
        assert_eq!(read[0].expires, NaiveDate::from_ymd_opt(2026, 12, 31));
        assert_eq!(read[0].exceptions[0].resources, ["arn:aws:s3:::secret*"]);
        assert_eq!(read[1].source, "mine.toml:12");
        assert_eq!(read[1].expires, NaiveDate::from_ymd_opt(2027, 1, 1));
    }

    #[test]
    fn what_is_not_of_the_form_is_an_error_that_names_the_place() {
        for (text, message) in [
            ("[[suppression]]\ncheck = \"x\"", "missing field `justification`"),
            ("[[suppression]]\ncheck = \"x\"\njustification = \"  \"", "`mine.toml:1`: the suppression has an empty"),
            ("[[suppression]]\njustification = \"y\"", "would fit every finding"),
            ("[[suppression]]\nchek = \"x\"\njustification = \"y\"", "unknown field `chek`"),
            ("[[suppression]]\ncheck = \"x\"\njustification = \"y\"\nexpires = \"soon\"", "`soon` is no day"),
            ("[[suppression]]\ncheck = \"x\"\njustification = \"y\"\nexpires = 07:32:00", "is no day"),
            ("[[suppression]]\ncheck = \"x\"\njustification = \"y\"\nexcept = [{}]", "would except every finding"),
            ("[[supression]]\ncheck = \"x\"", "unknown field `supression`"),
        ] {
            let told = told(text);
            assert!(told.contains(message), "{text}: {told}");
        }
    }
}
