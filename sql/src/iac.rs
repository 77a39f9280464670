//! Infrastructure as code: what Terraform's types of resources are in AWS, and how their attributes become the columns of tables.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::{Content, Error, split};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MappingHeader {
    description: String,
    table: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    parts: BTreeMap<String, String>,
    default: Option<String>,
    #[serde(default)]
    actual: BTreeMap<String, String>,
}

/// How a Terraform type's attributes become columns of the table of the same resources.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// The Terraform type: the file's name.
    pub name: String,
    /// What is compared, in a sentence.
    pub description: String,
    /// The table with the snapshot's side.
    pub table: String,
    /// Further Terraform types of the same resources, with the same attributes.
    pub also: Vec<String>,
    /// Terraform types that are parts of this one, and the attribute of each that names the whole by id, ARN or name (one, or a list).
    pub parts: BTreeMap<String, String>,
    /// A condition on the table's rows: AWS made the resource by itself.
    pub default: Option<String>,
    /// What is compared and is no column of the table: its name, and the expression over the table's columns.
    pub actual: BTreeMap<String, String>,
    /// The `select` that gives `state_id` and the columns.
    pub sql: String,
    /// The file, relative to the content folder.
    pub path: String,
}

impl Mapping {
    /// The Terraform types that it tells of, parts left out.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.also.iter().map(String::as_str))
    }
}

/// A type of resources that is found by ARN or id alone.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentifiedType {
    /// What Terraform calls it, the usual name first.
    pub types: Vec<String>,
    /// What the resource is called in a snapshot, by its id or its ARN, where that is another than Terraform's id: an expression over an instance.
    pub id: Option<String>,
    /// A condition on the rows of its table: AWS made the resource by itself.
    pub default: Option<String>,
}

/// What is known of Terraform's types.
#[derive(Debug, Clone, Default)]
pub struct Iac {
    /// The types whose attributes are compared, by name.
    pub mappings: BTreeMap<String, Mapping>,
    /// The others, by the type of the resource in CloudFormation's spelling.
    pub identified: BTreeMap<String, IdentifiedType>,
}

impl Iac {
    pub(crate) fn add_types(&mut self, path: &str, text: &str) -> Result<(), Error> {
        self.identified =
            toml::from_str(text).map_err(|error| Error::Header { path: path.to_owned(), reason: error.to_string() })?;
        Ok(())
    }

    pub(crate) fn add_mapping(&mut self, name: &str, path: &str, text: &str) -> Result<(), Error> {
        let (header, sql) = split::<MappingHeader>(path, text)?;
        let sql = sql.ok_or_else(|| Error::NoStatement { path: path.to_owned() })?;
        let mapping = Mapping {
            name: name.to_owned(),
            description: header.description,
            table: header.table,
            also: header.also,
            parts: header.parts,
            default: header.default,
            actual: header.actual,
            sql,
            path: path.to_owned(),
        };
        self.mappings.insert(name.to_owned(), mapping);
        Ok(())
    }
}

/// Looks whether the types fit the tables, once all content is there.
pub(crate) fn settle(content: &Content) -> Result<(), Error> {
    let wrong = |path: &str, reason: String| Error::Header { path: path.to_owned(), reason };
    let mut known = BTreeSet::new();
    let mut mapped = BTreeSet::new();
    for mapping in content.iac.mappings.values() {
        let origin = content.tables.get(&mapping.table).and_then(|table| table.origin.as_ref());
        let Some(origin) = origin else {
            return Err(wrong(&mapping.path, format!("there is no staged table `{}`", mapping.table)));
        };
        mapped.insert(origin.resource_type.as_str());
        if let Some(twice) = mapping.types().find(|name| !known.insert((*name).to_owned())) {
            return Err(wrong(&mapping.path, format!("`{twice}` is told of twice")));
        }
    }
    for (resource_type, identified) in &content.iac.identified {
        const PATH: &str = "iac/types.toml";
        if mapped.contains(resource_type.as_str()) {
            return Err(wrong(PATH, format!("`{resource_type}` has a mapping")));
        }
        if identified.types.is_empty() {
            return Err(wrong(PATH, format!("`{resource_type}` has no types")));
        }
        if let Some(twice) = identified.types.iter().find(|name| !known.insert((*name).clone())) {
            return Err(wrong(PATH, format!("`{twice}` is told of twice")));
        }
        let is_staged = content
            .tables
            .values()
            .any(|table| table.origin.as_ref().is_some_and(|origin| origin.resource_type == *resource_type));
        if identified.default.is_some() && !is_staged {
            return Err(wrong(PATH, format!("`{resource_type}` has a `default`, and no table that it could be about")));
        }
    }
    Ok(())
}
