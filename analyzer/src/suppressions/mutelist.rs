//! Prowler's mutelists, as suppressions that mean the same.
//!
//! Prowler compares with Python's `re.search`, so that a plain word fits anywhere in a text, and takes a leading `*` for `.*`. Accounts are compared
//! as a whole. Regions and resources of an entry are each any of a list; tags are all of a list, each looked for in `key=value | key=value`; check,
//! region, resource and tags must all fit. So must all parts of `Exceptions` that are given; where they do, and the check fits, Prowler
//! looks at no later entry of that account either. It compares resources with their ids.

use std::path::Path;

use anyhow::{Result, anyhow};
use saphyr::{LoadableYamlNode, Scalar, Yaml};

use super::{Reach, Suppression};
use crate::Hinted;

/// The keys under which Prowler and its predecessors expect the list.
const ROOTS: [&str; 3] = ["Mutelist", "Mute List", "Allowlist"];

/// Reads a mutelist; `path` is told as the source.
pub(super) fn parse(text: &str, path: &Path) -> Result<Vec<Suppression>> {
    let shown = path.display();
    let wrong = |place: &str, reason: &str| {
        anyhow!(Hinted::new(
            format!("`{shown}`: {place}{}{reason}", if place.is_empty() { "" } else { " " }),
            "a mutelist has `Mutelist: Accounts: <account>: Checks: <check>:`, and under it `Regions` and `Resources`"
        ))
    };
    let documents = Yaml::load_from_str(text).map_err(|error| {
        let told = error.to_string();
        if told.contains("duplicated key") {
            anyhow!(Hinted::new(
                format!("`{shown}`: {told}"),
                "Prowler would take the last of them and ignore the others: write them as one"
            ))
        } else {
            anyhow!("`{shown}` is not YAML: {told}")
        }
    })?;
    let accounts = documents
        .first()
        .and_then(|document| ROOTS.iter().find_map(|root| document.as_mapping_get(root)))
        .and_then(|list| list.as_mapping_get("Accounts"))
        .and_then(Yaml::as_mapping)
        .ok_or_else(|| wrong("", "it has no `Mutelist` with `Accounts`"))?;
    let mut suppressions = Vec::new();
    for (account, checks) in accounts {
        let account = word(account).ok_or_else(|| wrong("", "an account is no text"))?;
        let checks = checks
            .as_mapping_get("Checks")
            .and_then(Yaml::as_mapping)
            .ok_or_else(|| wrong(&format!("account `{account}`"), "has no `Checks`"))?;
        // What an entry excepts, all later ones of the account do.
        let mut exceptions: Vec<Reach> = Vec::new();
        for (check, entry) in checks {
            let check =
                word(check).ok_or_else(|| wrong(&format!("account `{account}`"), "has a check that is no text"))?;
            let place = format!("account `{account}`, check `{check}`:");
            if let Some(key) = unknown(entry, &["Regions", "Resources", "Tags", "Exceptions", "Description"]) {
                return Err(wrong(&place, &format!("there is no key `{key}`")));
            }
            let list = |of: &Yaml<'_>, key: &str| match of.as_mapping_get(key) {
                None => Ok(None),
                Some(value) if value.is_null() => Ok(None),
                Some(value) => {
                    texts(value).map(Some).ok_or_else(|| wrong(&place, &format!("`{key}` is no list of texts")))
                }
            };
            let needed = |key: &str| list(entry, key)?.ok_or_else(|| wrong(&place, &format!("`{key}` is missing")));
            let patterns = |texts: Vec<String>| -> Vec<String> { texts.iter().map(|text| pattern(text)).collect() };
            let reach = Reach {
                checks: vec![pattern(&check)],
                accounts: vec![account.clone()],
                regions: patterns(needed("Regions")?),
                resources: patterns(needed("Resources")?),
                tags: patterns(list(entry, "Tags")?.unwrap_or_default()),
            };
            if let Some(excepted) = entry.as_mapping_get("Exceptions") {
                if let Some(key) = unknown(excepted, &["Accounts", "Regions", "Resources", "Tags"]) {
                    return Err(wrong(&place, &format!("`Exceptions` has no key `{key}`")));
                }
                let given = |key: &str| Ok::<_, anyhow::Error>(patterns(list(excepted, key)?.unwrap_or_default()));
                let exception = Reach {
                    checks: Vec::new(),
                    accounts: given("Accounts")?,
                    regions: given("Regions")?,
                    resources: given("Resources")?,
                    tags: given("Tags")?,
                };
                if !exception.is_empty() {
                    exceptions.push(Reach { checks: reach.checks.clone(), ..exception });
                }
            }
            // An empty list fits nothing there, and everything here.
            if reach.regions.is_empty() || reach.resources.is_empty() {
                continue;
            }
            let description = entry.as_mapping_get("Description").and_then(word);
            suppressions.push(Suppression {
                source: format!("{shown} ({account}/{check})"),
                reach,
                findings: Vec::new(),
                exceptions: exceptions.clone(),
                justification: description
                    .filter(|text| !text.trim().is_empty())
                    .unwrap_or_else(|| NO_DESCRIPTION.to_owned()),
                owner: None,
                expires: None,
            });
        }
    }
    Ok(suppressions)
}

/// The justification of an entry that gives none.
pub(super) const NO_DESCRIPTION: &str = "Muted by a mutelist, without a description.";

/// The first key of a mapping that is none of these.
fn unknown(mapping: &Yaml<'_>, known: &[&str]) -> Option<String> {
    mapping.as_mapping()?.keys().map(|key| word(key).unwrap_or_default()).find(|key| !known.contains(&key.as_str()))
}

/// A scalar as a text: accounts are often written as numbers.
fn word(value: &Yaml<'_>) -> Option<String> {
    match value {
        Yaml::Value(Scalar::String(text)) => Some(text.to_string()),
        Yaml::Value(Scalar::Integer(number)) => Some(number.to_string()),
        Yaml::Value(Scalar::Boolean(flag)) => Some(flag.to_string()),
        _ => None,
    }
}

fn texts(value: &Yaml<'_>) -> Option<Vec<String>> {
    value.as_sequence()?.iter().map(word).collect()
}

/// A pattern of Prowler's as one of ours.
fn pattern(text: &str) -> String {
    match text.strip_prefix('*') {
        Some("") => "*".to_owned(),
        Some(rest) => format!("/.*{rest}/"),
        None => format!("/{text}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let error = parse(text, Path::new("mute.yaml")).unwrap_err();
        format!("{error:#}; hint: {}", crate::hint_of(&error).unwrap_or_default())
    }

    #[test]
    fn words_are_looked_for_and_a_star_at_the_begin_is_a_wildcard() {
        assert_eq!(["*", "*-logs", "ci-logs", ".+-logs$"].map(pattern), ["*", "/.*-logs/", "/ci-logs/", "/.+-logs$/"]);
    }

    #[test]
    fn an_exception_also_holds_for_what_follows_in_its_account() {
        let text = r#"
Mutelist:
  Accounts:
    "111111111111":
      Checks:
        "s3_*":
          Regions: ["*"]
          Resources: ["*"]
          Exceptions:
            Resources: ["secret"]
        "*":
          Regions: ["eu-west-1"]
          Resources: ["x"]
          Tags: ["env=dev", "team=a|team=b"]
          Description: Of no weight
    "*":
      Checks:
        "ec2_*":
          Regions: ["*"]
          Resources: ["*"]
          Tags:
"#;
        let read = parse(text, Path::new("mute.yaml")).unwrap();
        assert_eq!(read.len(), 3);
        assert_eq!(read[0].exceptions, read[1].exceptions);
        assert_eq!(read[1].exceptions[0].checks, ["/s3_*/"]);
        assert_eq!(read[1].exceptions[0].resources, ["/secret/"]);
        assert_eq!(read[1].reach.tags, ["/env=dev/", "/team=a|team=b/"]);
        assert_eq!(read[1].justification, "Of no weight");
        assert_eq!(read[1].reach.accounts, ["111111111111"]);
        assert_eq!(read[2].exceptions, []);
        assert_eq!(read[2].reach.accounts, ["*"]);
        assert_eq!(read[2].justification, NO_DESCRIPTION);
    }

    #[test]
    fn what_is_no_mutelist_is_refused_with_its_place() {
        let entry = |lines: &str| format!("Mutelist:\n  Accounts:\n    \"*\":\n      Checks:\n        x:\n{lines}");
        for (text, message) in [
            ("a: b".to_owned(), "it has no `Mutelist` with `Accounts`"),
            ("a: [".to_owned(), "is not YAML"),
            (entry("          Regions: ['*']\n"), "account `*`, check `x`: `Resources` is missing"),
            (entry("          Regions: '*'\n          Resources: ['*']\n"), "`Regions` is no list of texts"),
            (entry("          Region: ['*']\n"), "there is no key `Region`"),
            (
                entry("          Regions: ['*']\n          Regions: ['*']\n"),
                "Prowler would take the last of them and ignore the others",
            ),
        ] {
            let told = told(&text);
            assert!(told.contains(message), "{told}");
        }
    }
}
