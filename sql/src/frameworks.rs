//! Frameworks: lists of controls that somebody else wrote, and the checks that give evidence for each.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Check, Error};

/// How the framework's authors want a control to be assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ControlType {
    /// By a program.
    Automated,
    /// By a person. Checks may give evidence all the same.
    Manual,
}

impl ControlType {
    /// The lower-case name, as in framework files and output.
    pub fn as_str(self) -> &'static str {
        match self {
            ControlType::Automated => "automated",
            ControlType::Manual => "manual",
        }
    }
}

/// One demand of a framework.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Its number in the framework, as the framework writes it.
    pub id: String,
    /// Its topic.
    pub title: String,
    /// How it is to be assessed.
    #[serde(rename = "type")]
    pub kind: ControlType,
    /// The checks that give evidence, by id; none where it is not covered.
    pub checks: Vec<String>,
}

/// A framework: its controls in its own order.
#[derive(Debug, Clone)]
pub struct Framework {
    /// The file's name.
    pub id: String,
    /// Its name and version.
    pub title: String,
    /// Which of its controls are here, in sentences.
    pub description: String,
    /// Its controls.
    pub controls: Vec<Control>,
    /// The file, relative to the content folder.
    pub path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: String,
    description: String,
    control: Vec<Control>,
}

impl Framework {
    /// Reads a framework's file, whose controls may name these checks.
    pub(crate) fn read(id: &str, path: &str, text: &str, checks: &BTreeMap<String, Check>) -> Result<Self, Error> {
        let wrong = |reason: String| Error::Header { path: path.to_owned(), reason };
        let file: File = toml::from_str(text).map_err(|error| wrong(error.to_string().trim_end().to_owned()))?;
        let mut ids = BTreeSet::new();
        for control in &file.control {
            if !ids.insert(&control.id) {
                return Err(wrong(format!("the control `{}` stands there twice", control.id)));
            }
            let mut named = BTreeSet::new();
            for check in &control.checks {
                if !checks.contains_key(check) {
                    return Err(wrong(format!("the control `{}` names `{check}`, which is no check", control.id)));
                }
                if !named.insert(check) {
                    return Err(wrong(format!("the control `{}` names `{check}` twice", control.id)));
                }
            }
        }
        Ok(Framework {
            id: id.to_owned(),
            title: file.title,
            description: file.description,
            controls: file.control,
            path: path.to_owned(),
        })
    }

    /// The ids of all checks of its controls.
    pub fn checks(&self) -> BTreeSet<&str> {
        self.controls.iter().flat_map(|control| &control.checks).map(String::as_str).collect()
    }

    /// The control of that number.
    pub fn control(&self, id: &str) -> Option<&Control> {
        self.controls.iter().find(|control| control.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Framework, Error> {
        Framework::read("mine", "frameworks/mine.toml", text, &crate::Content::builtin().unwrap().checks)
    }

    #[test]
    fn a_control_names_checks_that_exist_and_each_once() {
        let control = |id: &str, checks: &str| {
            format!("[[control]]\nid = {id:?}\ntitle = \"t\"\ntype = \"manual\"\nchecks = [{checks}]\n")
        };
        let head = "title = \"Mine\"\ndescription = \"Ours.\"\n";
        let good = format!("{head}{}{}", control("1.1", "\"s3_bucket_policy_public\""), control("1.2", ""));
        let framework = read(&good).unwrap();
        assert_eq!(framework.checks(), BTreeSet::from(["s3_bucket_policy_public"]));
        assert_eq!(framework.control("1.2").unwrap().kind, ControlType::Manual);

        for (wrong, told) in [
            (control("1.1", "\"s3_bucket_policy_publik\""), "`s3_bucket_policy_publik`, which is no check"),
            (control("1.1", "\"s3_bucket_policy_public\", \"s3_bucket_policy_public\""), "twice"),
            (format!("{}{}", control("1.1", ""), control("1.1", "")), "`1.1` stands there twice"),
            (control("1.1", "").replace("manual", "by hand"), "unknown variant"),
        ] {
            let error = read(&format!("{head}{wrong}")).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
