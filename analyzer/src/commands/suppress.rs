//! `icecore suppress`.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, bail};
use chrono::{NaiveDate, Utc};
use clap::Args;
use duckdb::{Connection, OptionalExt};

use super::{EXIT_OK, EngineArguments, SnapshotArguments, content, with_engine};
use crate::Hinted;
use crate::checks::{Filter, Session};
use crate::engine::Error;
use crate::suppressions::edit::{Change, Edit};
use crate::suppressions::{FILE, Reach, Suppression, Suppressions};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The finding's id, as `icecore check --format csv` and JSON show it (`finding_id`)
    #[arg(value_name = "ID")]
    finding: String,
    /// Why it is accepted
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The last day on which that holds, as 2026-12-31 [default: it does not end]
    #[arg(long, value_name = "DATE")]
    expires: Option<NaiveDate>,
    /// Who answers for it
    #[arg(long)]
    owner: Option<String>,
    /// Remove the finding's suppression rather than add one
    #[arg(long, conflicts_with_all = ["expires", "owner"])]
    remove: bool,
    /// File that it is written to
    #[arg(long, value_name = "FILE", default_value = FILE)]
    suppressions: PathBuf,
    /// Snapshot that has the finding: a path, an id, `latest`, `latest~2`, or a date
    #[arg(long, default_value = "latest")]
    snapshot: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Folder with checks of your own (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
    #[command(flatten)]
    engine: EngineArguments,
}

/// What the entry names besides the id, so that a reader of the file knows what it is about.
struct Found {
    check: String,
    status: String,
    resource: Option<String>,
    account: Option<String>,
    region: Option<String>,
    justification: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let reason = arguments.reason.trim();
    if reason.is_empty() {
        bail!(Hinted::new("`--reason` is empty", "say why the finding is accepted"));
    }
    if arguments.remove {
        return remove(arguments, reason);
    }
    let today = Utc::now().date_naive();
    if let Some(day) = arguments.expires.filter(|day| *day < today) {
        bail!(Hinted::new(format!("`--expires {day}` has passed"), "name a day to come"));
    }
    let mut edit = Edit::open(&arguments.suppressions)?;
    let given = match arguments.suppressions.is_file() {
        true => Suppressions::read(Some(&arguments.suppressions), &[], today)?,
        false => Suppressions { given: Vec::new(), today },
    };
    let snapshot = arguments.store.open(&arguments.snapshot)?;
    let content = content(&arguments.folders)?;
    let found = with_engine(&snapshot, &content, &arguments.engine.options()?, |engine| {
        let session = Session::prepare(engine, &Filter::default(), &given)?;
        engine.lock()?;
        session.run(engine, |_| {})?;
        Ok(find(engine.connection(), &arguments.finding)?)
    })?;
    let Some(found) = found else {
        bail!(Hinted::new(
            format!("No finding of snapshot `{}` has the id `{}`", snapshot.id(), arguments.finding),
            "`icecore check --format csv` shows ids in the column `finding_id`; `--snapshot` names another snapshot"
        ));
    };
    if let Some(justification) = &found.justification {
        bail!(Hinted::new(
            format!("The finding is suppressed already: {justification}"),
            format!("edit `{}`, or remove that first with `--remove`", arguments.suppressions.display())
        ));
    }
    if !matches!(found.status.as_str(), "alarm" | "info" | "unknown") {
        bail!(Hinted::new(
            format!("The finding is `{}`, which needs no suppression", found.status),
            "only `alarm`, `info` and `unknown` can be suppressed"
        ));
    }
    let one = |text: &Option<String>| text.iter().cloned().collect();
    edit.add(&Suppression {
        source: String::new(),
        reach: Reach {
            checks: vec![found.check.clone()],
            accounts: one(&found.account),
            regions: one(&found.region),
            resources: one(&found.resource),
            tags: Vec::new(),
        },
        findings: vec![arguments.finding.clone()],
        exceptions: Vec::new(),
        justification: reason.to_owned(),
        owner: arguments.owner.clone(),
        expires: arguments.expires,
    })?;
    let change = Change {
        finding_id: Some(&arguments.finding),
        check: Some(&found.check),
        account: found.account.as_deref(),
        region: found.region.as_deref(),
        resource: found.resource.as_deref(),
        owner: arguments.owner.as_deref(),
        expires: arguments.expires,
        ..Change::new("suppress", reason)
    };
    edit.save(&[change], Utc::now())?;
    let resource = found.resource.unwrap_or_default();
    writeln!(
        anstream::stderr(),
        "`{}` now suppresses {} of {resource}",
        arguments.suppressions.display(),
        found.check
    )?;
    Ok(EXIT_OK)
}

fn remove(arguments: &Arguments, reason: &str) -> Result<u8> {
    let mut edit = Edit::open(&arguments.suppressions)?;
    if edit.remove(&arguments.finding) == 0 {
        bail!(Hinted::new(
            format!(
                "No entry of `{}` is for the finding `{}` alone",
                arguments.suppressions.display(),
                arguments.finding
            ),
            "edit the file where an entry fits several findings"
        ));
    }
    let change = Change { finding_id: Some(&arguments.finding), ..Change::new("remove", reason) };
    edit.save(&[change], Utc::now())?;
    writeln!(anstream::stderr(), "`{}` does not suppress it any more", arguments.suppressions.display())?;
    Ok(EXIT_OK)
}

/// The finding with an id. Rows of a check that tells them not apart share one.
fn find(connection: &Connection, id: &str) -> Result<Option<Found>, Error> {
    let mut statement = connection.prepare(
        "select check_id, status, resource, account_id, region, justification from finding where finding_id = ? limit 1",
    )?;
    let found = statement.query_row([id], |row| {
        Ok(Found {
            check: row.get(0)?,
            status: row.get(1)?,
            resource: row.get(2)?,
            account: row.get(3)?,
            region: row.get(4)?,
            justification: row.get(5)?,
        })
    });
    Ok(found.optional()?)
}
