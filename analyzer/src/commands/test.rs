//! `icecore test`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use clap::Args;
use icecore_sql::{Content, FixtureOf, Wanted};

use super::{EXIT_FINDINGS, EXIT_OK, bar, counted};
use crate::Hinted;
use crate::checks::matches;
use crate::engine::interrupt;
use crate::fixtures::{self, Bench, Report};
use crate::output::Sink;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Folder with checks, drift rules and their fixtures, or with a whole content folder (one that has a `parameters.toml`)
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Only fixtures of these checks, rules and tables, with `*` and `?`
    patterns: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let whole = arguments.folder.join("parameters.toml").is_file();
    let content = load(&arguments.folder, whole)?;
    let meant =
        |name: &str| arguments.patterns.is_empty() || arguments.patterns.iter().any(|pattern| matches(pattern, name));

    let mut reports = untested(&content, &arguments.folder, whole, meant);
    let chosen: Vec<&icecore_sql::Fixture> = content
        .fixtures
        .iter()
        .filter(|fixture| whole || Path::new(&fixture.path).starts_with(&arguments.folder))
        .filter(|fixture| meant(name_of(&fixture.of)))
        .collect();
    if chosen.is_empty() && reports.is_empty() {
        let message = format!("`{}` holds no fixture that is meant", arguments.folder.display());
        return Err(Hinted::new(message, "a fixture is a file `<name>.test.sql` beside its check or drift rule").into());
    }
    let run = chosen.len();
    reports.extend(run_all(&content, &chosen)?);
    if whole {
        reports.extend(fixtures::compare_sources(&content, meant)?);
    }
    reports.retain(|report| !report.differences.is_empty());
    reports.sort_by(|left, right| left.path.cmp(&right.path));

    let mut sink = Sink::open(None)?;
    for report in &reports {
        writeln!(sink, "{}", report.path)?;
        for difference in &report.differences {
            writeln!(sink, "    {difference}")?;
        }
    }
    writeln!(
        sink,
        "{} run, {}",
        counted(run as u64, "fixture", "fixtures"),
        if reports.is_empty() {
            "all as expected".to_owned()
        } else {
            counted(reports.len() as u64, "file differs", "files differ")
        }
    )?;
    sink.finish()?;
    Ok(if reports.is_empty() { EXIT_OK } else { EXIT_FINDINGS })
}

/// A content folder in place of the built-in content, or a folder of checks beside it.
fn load(folder: &Path, whole: bool) -> Result<Content> {
    if whole {
        return Ok(Content::from_folder(folder).map_err(crate::engine::Error::from)?);
    }
    let mut content = Content::builtin()?;
    content.add_folder(folder, Wanted::Either).map_err(crate::engine::Error::from)?;
    Ok(content)
}

fn name_of(of: &FixtureOf) -> &str {
    match of {
        FixtureOf::Check(id) | FixtureOf::Rule(id) | FixtureOf::Mapping(id) => id,
        FixtureOf::Table(table) | FixtureOf::Staging(_, table) => table,
    }
}

/// Checks, drift rules and stagings that nothing tests.
fn untested(content: &Content, folder: &Path, whole: bool, meant: impl Fn(&str) -> bool) -> Vec<Report> {
    let tested = |of: &FixtureOf| content.fixtures.iter().any(|fixture| fixture.of == *of);
    let checks = content
        .checks
        .values()
        .filter(|check| whole || Path::new(&check.path).starts_with(folder))
        .map(|check| (FixtureOf::Check(check.id.clone()), &check.path));
    let rules = content
        .rules
        .values()
        .filter(|rule| whole || Path::new(&rule.path).starts_with(folder))
        .map(|rule| (FixtureOf::Rule(rule.id.clone()), &rule.path));
    let stagings = content
        .stagings
        .values()
        .filter(|_| whole)
        .map(|staging| (FixtureOf::Staging(staging.source.clone(), staging.table.clone()), &staging.path));
    let mappings = content
        .iac
        .mappings
        .values()
        .filter(|_| whole)
        .map(|mapping| (FixtureOf::Mapping(mapping.name.clone()), &mapping.path));
    checks
        .chain(mappings)
        .chain(rules)
        .chain(stagings)
        .filter(|(of, _)| meant(name_of(of)) && !tested(of))
        .map(|(_, path)| Report { path: path.clone(), differences: vec!["it has no fixture".to_owned()] })
        .collect()
}

/// Runs fixtures on as many threads as there are cores: each has a database of its own.
fn run_all(content: &Content, fixtures: &[&icecore_sql::Fixture]) -> Result<Vec<Report>> {
    let bench = Bench::new(content)?;
    let progress = bar(fixtures.len() as u64, "{bar:30} {pos}/{len} fixtures");
    let next = AtomicUsize::new(0);
    let reports = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(fixture) = fixtures.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if interrupt::is_stopped() {
                        return;
                    }
                    let report = bench.run(fixture).unwrap_or_else(|error| Report {
                        path: fixture.path.clone(),
                        differences: vec![with_causes(&error)],
                    });
                    reports.lock().unwrap_or_else(PoisonError::into_inner).push(report);
                    progress.inc(1);
                }
            });
        }
    });
    progress.finish_and_clear();
    if interrupt::is_stopped() {
        return Err(crate::engine::Error::Interrupted.into());
    }
    Ok(reports.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn with_causes(error: &crate::engine::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        let told = next.to_string();
        if !text.contains(&told) {
            text.push_str(": ");
            text.push_str(&told);
        }
        cause = next.source();
    }
    text
}
