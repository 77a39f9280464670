//! `icecore.toml`: what a user sets once rather than with each command.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use icecore_sql::Parameter;
use serde::Deserialize;

use crate::Hinted;
use crate::engine::parameter_text;

/// The file that is read from the working folder where no other is named.
pub const FILE: &str = "icecore.toml";

/// What the file may hold. Each key is also in [`KEYS`].
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Values of parameters, by name, in the type of the default.
    #[serde(default)]
    parameters: toml::Table,
}

/// The keys of the file, for suggestions.
const KEYS: [&str; 1] = ["parameters"];

/// Where a parameter's value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// `--set`.
    Option,
    /// A file.
    File(PathBuf),
}

/// A value that the user gave to a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The value, as `--set` takes it.
    pub value: String,
    /// Where it was given.
    pub origin: Origin,
}

/// The parameters that the user set: in the file that is named, else in the working folder's if there is one, and by options
/// (`NAME=VALUE`), which win.
///
/// # Errors
/// Where the file cannot be read or is not of its form, and where it or an option sets a parameter that does not exist, or to a
/// value of another type.
pub fn parameters(
    known: &BTreeMap<String, Parameter>,
    file: Option<&Path>,
    options: &[String],
) -> Result<BTreeMap<String, Setting>> {
    let mut settings = BTreeMap::new();
    let default = Path::new(FILE);
    if let Some(path) = file.or_else(|| default.is_file().then_some(default)) {
        for (name, value) in read(path)?.parameters {
            let parameter = parameter(known, &name, &format!(", which `{}` sets", path.display()))?;
            let value = parameter_text(&value, &parameter.default).ok_or_else(|| {
                Hinted::new(
                    format!("`{}`: `{value}` is not a value for `{name}`", path.display()),
                    format!("write it in the type of the default: `{name} = {}`", parameter.default),
                )
            })?;
            settings.insert(name, Setting { value, origin: Origin::File(path.to_owned()) });
        }
    }
    for given in options {
        let (name, value) = given
            .split_once('=')
            .ok_or_else(|| Hinted::new(format!("`--set {given}` names no value"), "write `--set NAME=VALUE`"))?;
        let (name, value) = (name.trim(), value.trim());
        parameter(known, name, "")?;
        settings.insert(name.to_owned(), Setting { value: value.to_owned(), origin: Origin::Option });
    }
    Ok(settings)
}

fn not_of_its_form(path: &Path) -> String {
    format!("`{}` is not a file of settings", path.display())
}

fn read(path: &Path) -> Result<File> {
    let text = fs_err::read_to_string(path)?;
    let table: toml::Table = toml::from_str(&text).with_context(|| not_of_its_form(path))?;
    if let Some(key) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
        bail!(Hinted::new(
            format!("`{}` sets `{key}`, which is no setting", path.display()),
            suggestion(key, KEYS, "the settings are"),
        ));
    }
    table.try_into().with_context(|| not_of_its_form(path))
}

fn parameter<'a>(known: &'a BTreeMap<String, Parameter>, name: &str, place: &str) -> Result<&'a Parameter> {
    known.get(name).ok_or_else(|| {
        let hint = suggestion(name, known.keys().map(String::as_str), "the parameters are");
        Hinted::new(format!("There is no parameter `{name}`{place}"), hint).into()
    })
}

/// The name that was probably meant, and all that there are.
pub(crate) fn suggestion<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>, list: &str) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let nearest = names
        .iter()
        .map(|name| (strsim::jaro_winkler(wrong, name), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| format!("did you mean `{name}`? "))
        .unwrap_or_default();
    format!("{nearest}{list} `{}`", names.join("`, `"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str, options: &[&str]) -> Result<BTreeMap<String, Setting>> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("my.toml");
        fs_err::write(&file, text).unwrap();
        let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
        parameters(&icecore_sql::Content::builtin_parameters().unwrap(), Some(&file), &options)
    }

    fn told(error: &anyhow::Error) -> String {
        format!("{error:#}; hint: {}", crate::hint_of(error).unwrap_or_default())
    }

    #[test]
    fn an_option_wins_over_the_file() {
        let text = "[parameters]\nmax_key_age_days = 60\nowner_tag_keys = \"Owner\"\nidle_cpu_percent = 3\n";
        let settings = settings(text, &["max_key_age_days = 30"]).unwrap();
        let value = |name: &str| settings[name].value.as_str();
        assert_eq!(
            [value("max_key_age_days"), value("owner_tag_keys"), value("idle_cpu_percent")],
            ["30", "Owner", "3"]
        );
        assert_eq!(settings["max_key_age_days"].origin, Origin::Option);
        assert!(matches!(&settings["owner_tag_keys"].origin, Origin::File(file) if file.ends_with("my.toml")));
    }

    #[test]
    fn what_nobody_knows_is_an_error_with_a_suggestion() {
        for (text, options, message, hint) in [
            ("[parameter]\n", [].as_slice(), "which is no setting", "did you mean `parameters`?"),
            ("[parameters]\nmax_key_age_day = 3", &[], "`max_key_age_day`", "did you mean `max_key_age_days`?"),
            ("[parameters]\nmax_key_age_days = \"3\"", &[], "is not a value for", "`max_key_age_days = 90`"),
            ("parameters = 3", &[], "is not a file of settings", ""),
            ("[parameters", &[], "is not a file of settings", ""),
            ("", &["max_kee_age_days=3"], "There is no parameter", "did you mean `max_key_age_days`?"),
            ("", &["max_key_age_days"], "names no value", "--set NAME=VALUE"),
        ] {
            let error = told(&settings(text, options).unwrap_err());
            assert!(error.contains(message) && error.contains(hint), "{error}");
        }
    }
}
