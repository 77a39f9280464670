//! `icecore timeline`: all changes of one resource.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{Result, bail};
use clap::Args;
use duckdb::Connection;
use icecore_snapshot::{Place, Snapshot};
use icecore_sql::{Check, Content};
use serde_json::Value;

use super::{EXIT_OK, EngineArguments, SnapshotArguments, content, folded, history, with_engine};
use crate::Hinted;
use crate::checks::Filter;
use crate::engine::{Error, Options, connect, holds, quoted, resource_rows};
use crate::history::Wanted;
use crate::output::{Format, Parameters, RowStyle, Sink, plain, terminal_width, write_query};
use crate::reports::rows;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The resource, by its ARN
    #[arg(value_name = "ARN")]
    resource: String,
    #[command(flatten)]
    store: SnapshotArguments,
    /// Leave out what checks say of it, which takes a first evaluation of every snapshot
    #[arg(long)]
    no_checks: bool,
    /// Folder with checks of your own, run with the built-in ones (repeatable)
    #[arg(long = "checks", value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Form of the output [default: table, or what the suffix of `--output` says]
    #[arg(long)]
    format: Option<Format>,
    /// Write to a file rather than to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    engine: EngineArguments,
}

/// The changes, in the order in which they are told.
const CHANGES: &str = "
    select snapshot.id as snapshot, snapshot.captured_at, event.kind, event.what, event.before, event.after
    from timeline_event as event
    join timeline_snapshot as snapshot using (position)
    order by
        event.position,
        list_position(['appeared', 'not_read', 'gone', 'evidence', 'tag', 'alarm', 'unknown', 'resolved'], event.kind),
        event.what, event.before, event.after";

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let format = Format::choose(arguments.format, arguments.output.as_deref(), Format::Table)?;
    let content = content(&arguments.folders)?;
    let snapshots = history::snapshots(&arguments.store.store, None, None)?;
    let private = tempfile::Builder::new().prefix("icecore-").tempdir()?;
    let options = arguments.engine.options()?.cached_in(private.path());
    let connection = connect(&options, private.path())?;
    connection
        .execute_batch(
            "create table timeline_snapshot (position bigint, id varchar, captured_at timestamp);
             create table timeline_row (
                 position bigint, resource_type varchar, account_id varchar, region varchar, tags map(varchar, varchar),
                 evidence json
             );
             create table timeline_event (position bigint, kind varchar, what varchar, before varchar, after varchar);",
        )
        .map_err(Error::from)?;
    gather(&connection, &snapshots, &arguments.resource)?;
    let change = content.history.get("timeline_change").ok_or_else(|| Error::lacking("history/timeline_change.sql"))?;
    connection
        .execute_batch(&format!(
            "insert into timeline_event select position, kind, what, before, after from (\n{change}\n) as change"
        ))
        .map_err(Error::from)?;
    tell_presence(&connection, &snapshots, &content, &options)?;
    if !arguments.no_checks {
        tell_verdicts(&connection, snapshots.clone(), &content, &options, &arguments.resource)?;
    }
    let mut sink = Sink::open(arguments.output.as_deref())?;
    match format {
        Format::Table => table(&connection, &arguments.resource, &snapshots, &mut sink)?,
        _ => {
            let style = RowStyle::of(format.into());
            write_query(&connection, CHANGES, &Parameters::new(), &style, &mut sink)?;
        }
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// Copies the resource's rows of all snapshots. Its types are those under which the newest snapshot that holds it files it.
fn gather(connection: &Connection, snapshots: &[Snapshot], resource: &str) -> Result<()> {
    let mut types = BTreeSet::new();
    for snapshot in snapshots.iter().rev() {
        let all = resource_rows(snapshot, |_| true);
        let sql = format!("select distinct resource_type from (\n{all}\n) where arn = ?");
        let mut statement = connection.prepare(&sql).map_err(Error::from)?;
        let found = statement.query_map([resource], |row| row.get::<_, String>(0)).map_err(Error::from)?;
        types = found.collect::<Result<_, _>>().map_err(Error::from)?;
        if !types.is_empty() {
            break;
        }
    }
    if types.is_empty() {
        bail!(Hinted::new(
            format!("No snapshot holds the resource `{resource}`"),
            "resources are named by their ARNs: `icecore query \"select arn from resource\"`"
        ));
    }
    // What archives hold of it is read once for all of their snapshots.
    let mut archived: BTreeMap<PathBuf, Vec<(i64, u32)>> = BTreeMap::new();
    for (position, snapshot) in (1_i64..).zip(snapshots) {
        let manifest = snapshot.manifest();
        connection
            .execute(
                "insert into timeline_snapshot values (?, ?, ?::timestamp)",
                duckdb::params![
                    position,
                    snapshot.id(),
                    manifest.captured_at.format("%Y-%m-%d %H:%M:%S%.6f").to_string()
                ],
            )
            .map_err(Error::from)?;
        for each in &types {
            match snapshot.resource_place(each) {
                Some(Place::Archive { versions, member, .. }) => {
                    archived.entry(versions).or_default().push((position, member));
                }
                Some(Place::File(file)) => {
                    let sql = format!(
                        "insert into timeline_row
                         select {position}, resource_type, account_id, region, tags, evidence
                         from read_parquet({})
                         where arn = ?",
                        quoted(&file.to_string_lossy())
                    );
                    connection.execute(&sql, [resource]).map_err(Error::from)?;
                }
                None => {}
            }
        }
    }
    for (versions, members) in archived {
        let members: Vec<String> = members.iter().map(|(position, member)| format!("({position}, {member})")).collect();
        let sql = format!(
            "insert into timeline_row
             select member.position, resource_type, account_id, region, tags, evidence
             from (select * from read_parquet({}) where arn = ?) as row
             join (values {}) as member (position, number) on {}",
            quoted(&versions.to_string_lossy()),
            members.join(", "),
            holds("member.number")
        );
        connection.execute(&sql, [resource]).map_err(Error::from)?;
    }
    Ok(())
}

/// Where and as what the resource is filed.
struct Filed {
    types: BTreeSet<String>,
    account: String,
    region: String,
}

/// Tells where the resource appears and where it is gone, or where that was not read.
fn tell_presence(
    connection: &Connection,
    snapshots: &[Snapshot],
    content: &Rc<Content>,
    options: &Options,
) -> Result<()> {
    let told = rows(connection, "select distinct position, resource_type, account_id, region from timeline_row")?;
    let present: BTreeSet<i64> = told.iter().filter_map(|row| row["position"].as_i64()).collect();
    let texts =
        |name: &str| told.iter().filter_map(|row| row[name].as_str()).map(str::to_owned).collect::<BTreeSet<_>>();
    let one = |name: &str| texts(name).into_iter().next().unwrap_or_default();
    let place = Filed { types: texts("resource_type"), account: one("account_id"), region: one("region") };
    let event = |position: i64, kind: &str, what: &str| -> Result<()> {
        let sql = "insert into timeline_event values (?, ?, ?, null, null)";
        connection.execute(sql, duckdb::params![position, kind, what]).map_err(Error::from)?;
        Ok(())
    };
    let types = place.types.iter().cloned().collect::<Vec<_>>().join(", ");
    let mut was_there = false;
    let mut last_look: Option<&Snapshot> = None;
    for (position, snapshot) in (1_i64..).zip(snapshots) {
        let is_there = present.contains(&position);
        if is_there && !was_there {
            // Whether it is new is known only where the look before could have seen it.
            let what = match last_look {
                None => format!("{types}; no snapshot before looked there"),
                Some(before) => match was_read(before, content, options, &place)? {
                    true => types.clone(),
                    false => format!("{types}; the snapshot before could not tell"),
                },
            };
            event(position, "appeared", &what)?;
        }
        let looks = snapshot
            .manifest()
            .accounts
            .iter()
            .any(|account| account.account_id == place.account && account.regions.contains(&place.region));
        if !is_there && was_there && looks {
            if !was_read(snapshot, content, options, &place)? {
                event(position, "not_read", &types)?;
                last_look = Some(snapshot);
                continue;
            }
            event(position, "gone", &types)?;
        }
        if is_there || looks {
            was_there = is_there;
            last_look = Some(snapshot);
        }
    }
    Ok(())
}

/// Whether a snapshot would show a resource of these types there, if there were one.
fn was_read(snapshot: &Snapshot, content: &Rc<Content>, options: &Options, place: &Filed) -> Result<bool> {
    let of_type = |name: &String| {
        let origin = content.tables.get(name).and_then(|table| table.origin.as_ref());
        origin.is_some_and(|origin| place.types.contains(&origin.resource_type))
    };
    let tables: Vec<String> = content.tables.keys().filter(|name| of_type(name)).map(|name| quoted(name)).collect();
    if tables.is_empty() {
        return Ok(false);
    }
    with_engine(snapshot, content, options, |engine| {
        engine.prepare_coverage()?;
        let sql = format!(
            "select coalesce(bool_and(is_read), false) from coverage
             where table_name in ({}) and account_id = ? and region in (?, 'global')",
            tables.join(", ")
        );
        let connection = engine.connection();
        let read = connection.query_row(&sql, [&place.account, &place.region], |row| row.get(0));
        Ok(read.map_err(Error::from)?)
    })
}

/// Tells when checks began and ceased to warn of it.
fn tell_verdicts(
    connection: &Connection,
    snapshots: Vec<Snapshot>,
    content: &Rc<Content>,
    options: &Options,
    resource: &str,
) -> Result<()> {
    let checks: Vec<&Check> = Filter::default().select(content);
    let (past, _) = history::open(snapshots, content, &checks, options)?;
    // A name is meant, and no pattern.
    let literal = resource.replace('[', "[[]").replace('*', "[*]").replace('?', "[?]");
    past.compute(content, &checks, &Wanted { resources: vec![literal], ..Wanted::default() })?;
    let sql = "
        select first_position as position, 'alarm' as kind, check_id, null as before,
            case when began_before then 'it was there when the place was first looked at' end as after
        from history_episode join history_item using (finding_id)
        union all
        select resolved_position, 'resolved', check_id, null, null
        from history_episode join history_item using (finding_id)
        where resolved_position is not null
        union all
        select state.position, 'unknown', item.check_id, null, null
        from history_state as state
        join history_item as item using (finding_id)
        join history_state as before on before.finding_id = state.finding_id and before.turn = state.turn - 1
        where state.status = 'unknown' and before.status = 'alarm'";
    for row in rows(past.connection(), sql)? {
        let values = duckdb::params![
            row["position"].as_i64(),
            row["kind"].as_str(),
            row["check_id"].as_str(),
            row["after"].as_str()
        ];
        connection.execute("insert into timeline_event values (?, ?, ?, null, ?)", values).map_err(Error::from)?;
    }
    Ok(())
}

fn table(connection: &Connection, resource: &str, snapshots: &[Snapshot], out: &mut Sink) -> Result<()> {
    let width = if out.is_terminal() { terminal_width() } else { 160 };
    let told = rows(connection, CHANGES)?;
    let number = super::counted(snapshots.len() as u64, "snapshot", "snapshots");
    writeln!(out, "{} in {number}", plain(resource))?;
    let mut shown = "";
    for row in &told {
        let text = |name: &str| row[name].as_str().unwrap_or_default();
        if text("snapshot") != shown {
            shown = text("snapshot");
            writeln!(out, "\n{}  {shown}", text("captured_at").get(..16).unwrap_or_default())?;
        }
        let what = plain(text("what")).into_owned();
        let sentence = match text("kind") {
            "evidence" | "tag" => {
                let value = |name: &str| match &row[name] {
                    Value::String(text) => short(&plain(text)),
                    _ => "(none)".to_owned(),
                };
                let name = if text("kind") == "tag" { format!("tag {what}") } else { what };
                format!("{name}: {} -> {}", value("before"), value("after"))
            }
            "alarm" => match &row["after"] {
                Value::String(note) => format!("alarm {what} ({note})"),
                _ => format!("alarm {what}"),
            },
            "unknown" => format!("unknown {what}: whether it still holds cannot be told"),
            "not_read" => format!("not read: whether there still is such a {what} cannot be told"),
            kind => format!("{kind} {what}"),
        };
        write!(out, "{}", folded(&sentence, 4, width))?;
    }
    Ok(())
}

/// A value that fits into a line.
fn short(text: &str) -> String {
    const LONGEST: usize = 120;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain("...".chars()).collect()
}
