//! Folders of users' checks: files of SQL, and mods of Powerpipe's (`.pp`) and Steampipe's (`.sp`).

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use icecore_sql::{Category, Check, Content, Scope, Severity, Wanted};

use crate::engine::Error;
use crate::postgres::rewrite;
use crate::powerpipe::{Control, File, check_sql, load};

/// Adds the checks of a folder; what a mod holds and cannot be used is told on standard error.
pub(super) fn add_checks(content: &mut Content, folder: &Path) -> Result<()> {
    let (mods, has_sql) = files(folder)?;
    if has_sql || mods.is_empty() {
        content.add_folder(folder, Wanted::Checks).map_err(Error::from)?;
    }
    let mut texts = Vec::new();
    for path in &mods {
        let text = fs_err::read_to_string(path)
            .map_err(|source| Error::from(icecore_sql::Error::Read { path: path.clone(), source }))?;
        texts.push((path.display().to_string(), text));
    }
    let module = load(&texts.iter().map(|(path, text)| File { path, text }).collect::<Vec<_>>());
    let mut out = anstream::stderr().lock();
    for skipped in &module.skipped {
        writeln!(out, "warning: {skipped}")?;
    }
    for control in module.controls {
        match check(content, &control) {
            Ok(check) => drop(content.checks.insert(check.id.clone(), check)),
            Err(why) => writeln!(out, "warning: `{}` ({}) was left out: {why}", control.id, control.place)?,
        }
    }
    Ok(())
}

/// The files of mods in a folder and below, sorted, and whether there are files of SQL.
fn files(folder: &Path) -> Result<(Vec<PathBuf>, bool)> {
    let mut mods = BTreeSet::new();
    let mut has_sql = false;
    // A folder that cannot be read is told by what reads it for SQL.
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        match entry.path().extension().and_then(|suffix| suffix.to_str()) {
            Some("pp" | "sp" | "ppvars" | "spvars") => drop(mods.insert(entry.into_path())),
            Some("sql") => has_sql = true,
            _ => {}
        }
    }
    Ok((mods.into_iter().collect(), has_sql))
}

/// A control as a check.
fn check(content: &Content, control: &Control) -> Result<Check> {
    let sql = check_sql(&rewrite(&control.sql)?)?;
    // A mod's names are its own: one that is taken gets a prefix.
    let id = if content.checks.contains_key(&control.id) { format!("mod_{}", control.id) } else { control.id.clone() };
    if let Some(other) = content.checks.get(&id) {
        anyhow::bail!("there is a check `{id}` already, in `{}`", other.path);
    }
    let told = |text: &str| if text.is_empty() { control.title.clone() } else { text.to_owned() };
    Ok(Check {
        id,
        service: control.service().unwrap_or_else(|| "custom".to_owned()),
        title: control.title.clone(),
        // Mods need not say how bad an alarm is.
        severity: control
            .severity
            .as_deref()
            .and_then(|text| text.to_lowercase().parse().ok())
            .unwrap_or(Severity::Medium),
        category: Category::Hygiene,
        scope: Scope::Resource,
        description: told(&control.description),
        remediation: "The mod's own documentation tells what to do.".to_owned(),
        command: None,
        references: Vec::new(),
        optional: BTreeSet::new(),
        nullable: BTreeSet::new(),
        union: BTreeSet::new(),
        deprecated: None,
        sql,
        path: control.place.to_string(),
        is_users: true,
        is_imported: true,
    })
}
