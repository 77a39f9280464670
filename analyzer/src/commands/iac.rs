//! `icecore diff --iac`.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use duckdb::Connection;
use icecore_snapshot::{Kind, Snapshot, Store};
use serde_json::{Value, json};

use super::check::Styles;
use super::diff::{Arguments, PLACE, lines_of, marked, text, write_lines};
use super::{
    EXIT_FINDINGS, EXIT_INCOMPLETE, EXIT_OK, bar, content, counted, folded, grouped, import as import_command,
    must_exist, with_engine,
};
use crate::Hinted;
use crate::engine::{Engine, Error, interrupt, quoted};
use crate::iac::{self, Scope};
use crate::import::{self, Bar, ImportOptions};
use crate::output::{Mode, Parameters, RowStyle, Sink, terminal_width, write_query};
use crate::reports;

/// The order in which changes are told: what somebody has to look at comes first.
const ORDER: &str = "list_position(['missing', 'differs', 'incomparable', 'unmanaged', 'managed'], change)";

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let mode = Mode::choose(arguments.format, arguments.output.as_deref(), Mode::Table)?;
    let snapshot = match arguments.snapshots.as_slice() {
        [] => arguments.store.open("latest")?,
        [address] => arguments.store.open(address)?,
        _ => bail!(Hinted::new("With `--iac`, one snapshot is compared with the state", "leave one snapshot out")),
    };
    must_exist(&[&snapshot], &arguments.account, &arguments.region)?;
    let folder = tempfile::Builder::new().prefix("icecore-").tempdir()?;
    let states = states(arguments, &snapshot, folder.path())?;
    let scope = Scope {
        types: arguments.types.clone(),
        accounts: arguments.account.clone(),
        regions: arguments.region.clone(),
        tags: arguments.tag.iter().map(|(key, value)| format!("{key}={value}")).collect(),
        defaults: arguments.defaults,
    };
    let query = arguments.query.as_ref().map(|sql| sql.trim().trim_end_matches(';').trim_end());
    with_engine(&snapshot, &content(&[])?, &arguments.engine.options()?, |engine| {
        let progress = bar(0, "{spinner} {msg}");
        progress.set_message("comparing with the state");
        progress.tick();
        let analysis = query.map(|sql| engine.admit(sql)).transpose()?;
        iac::run(engine, &states, analysis.as_ref(), &scope)?;
        if let Some(sql) = query {
            engine.make_macros(sql)?;
        }
        engine.lock()?;
        progress.finish_and_clear();
        show(&Report { arguments, engine, states: &states }, query, mode)
    })
}

/// The states that are meant. Files are imported into a folder of this run.
fn states(arguments: &Arguments, snapshot: &Snapshot, folder: &Path) -> Result<Vec<Snapshot>> {
    let is_snapshot = |path: &Path| path.join("manifest.json").is_file();
    let mut states = Vec::new();
    let mut paths = Vec::new();
    for address in &arguments.iac {
        let path = Path::new(address);
        // What has the id of a snapshot of the store is that, and not a file of the same name.
        if path.exists() && !is_snapshot(path) && !is_snapshot(&arguments.store.store.join(address)) {
            paths.push(PathBuf::from(path));
            continue;
        }
        let state = Store::new(&arguments.store.store).resolve_any(address)?;
        if state.manifest().kind != Kind::IacState {
            bail!(Hinted::new(
                format!("The snapshot `{}` is no state", state.id()),
                "`--iac` takes a state file, a folder of them, or a state that `icecore import` has read"
            ));
        }
        if let Some(problem) = state.verify()?.first() {
            bail!(Hinted::new(
                format!("The state `{}` is not as it was imported: {problem}", state.id()),
                "import it again"
            ));
        }
        states.push(state);
    }
    if !paths.is_empty() {
        let account = match snapshot.manifest().accounts.as_slice() {
            [account] => Some(account.account_id.clone()),
            _ => None,
        };
        let options = ImportOptions { account, ..ImportOptions::new(paths.clone()) };
        let store = Store::new(folder);
        let report = import::run(&options, &store, &Bar::new(), &interrupt::stopped())?;
        import_command::tell(&report, &mut std::io::stderr().lock())?;
        for written in &report.snapshots {
            let read = Snapshot::open(&written.path)?;
            if read.manifest().kind != Kind::IacState {
                let path = paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join("`, `");
                bail!(Hinted::new(
                    format!("`{path}` holds more than Terraform state"),
                    "name the state files, and import the rest with `icecore import`"
                ));
            }
            states.push(read);
        }
    }
    Ok(states)
}

/// A comparison, ready to be written.
struct Report<'a> {
    arguments: &'a Arguments,
    engine: &'a Engine,
    states: &'a [Snapshot],
}

fn show(report: &Report<'_>, query: Option<&str>, mode: Mode) -> Result<u8> {
    let mut sink = Sink::open(report.arguments.output.as_deref())?;
    let style = RowStyle { terminal: sink.is_terminal(), ..RowStyle::of(mode) };
    let rows = |sql: &str, sink: &mut Sink| {
        report.engine.limited(|connection| {
            write_query(connection, sql, &Parameters::new(), &style, sink).map_err(Error::from_work)
        })
    };
    match (query, mode) {
        (Some(sql), _) => drop(rows(sql, &mut sink)?),
        (None, Mode::Table) => report.table(&mut sink)?,
        (None, Mode::Markdown) => report.markdown(&mut sink)?,
        (None, Mode::Json) => report.json(&mut sink)?,
        (None, _) => drop(rows(FLAT, &mut sink)?),
    }
    sink.finish()?;
    if query.is_some() { Ok(EXIT_OK) } else { report.exit_status() }
}

/// All of it as rows of one form.
const FLAT: &str = "
    select
        level, change, type, address, state, resource_type, resource, attribute, state_value, value, difference, reason, account_id,
        region
    from (
        select 'resource' as level, change, type, address, state, resource_type, resource, reason, account_id, region
        from iac_resource
        union all by name
        select
            'attribute' as level, change, type, address, state, resource_type, resource, attribute,
            state_value::varchar as state_value, value::varchar as value, array_to_string(difference, chr(10)) as difference,
            reason, account_id, region
        from iac_attribute semi join iac_resource using (state_id)
    )
    order by list_position(['resource', 'attribute'], level), resource_type, type, change, account_id, region, resource, address,
        attribute";

impl Report<'_> {
    fn connection(&self) -> &Connection {
        self.engine.connection()
    }

    fn rows(&self, sql: &str) -> Result<Vec<Value>> {
        Ok(reports::rows(self.connection(), sql)?)
    }

    fn count(&self, sql: &str) -> Result<u64> {
        Ok(reports::count(self.connection(), sql)?)
    }

    fn exit_status(&self) -> Result<u8> {
        let failing: Vec<String> = self.arguments.fail_on_drift.iter().map(|change| quoted(change)).collect();
        if !failing.is_empty()
            && self.count(&format!("from iac_resource where change in ({})", failing.join(", ")))? > 0
        {
            return Ok(EXIT_FINDINGS);
        }
        if self.arguments.require_complete
            && self.count("from iac_resource where change = 'incomparable'")?
                + self
                    .count("from iac_attribute semi join iac_resource using (state_id) where change = 'incomparable'")?
                > 0
        {
            return Ok(EXIT_INCOMPLETE);
        }
        Ok(EXIT_OK)
    }

    /// The line about all resources of some type, or of all.
    fn share(row: &Value) -> String {
        let number = |name: &str| row[name].as_u64().unwrap_or(0);
        let share = match row["percent"].as_f64() {
            Some(percent) => format!(
                "{} of {} managed ({percent:.1} %)",
                grouped(number("managed")),
                counted(number("resources"), "resource", "resources")
            ),
            None => "none is there".to_owned(),
        };
        let told: Vec<String> = [("differing", "differ"), ("missing", "missing"), ("incomparable", "not comparable")]
            .iter()
            .filter(|(name, _)| number(name) > 0)
            .map(|(name, word)| {
                let word = if *name == "differing" && number(name) == 1 { "differs" } else { word };
                format!("{} {word}", grouped(number(name)))
            })
            .collect();
        if told.is_empty() { share } else { format!("{share}; {}", told.join(", ")) }
    }

    fn summary(&self) -> Result<(String, String)> {
        let instances = self.count("from iac_state")?;
        let snapshot = self.engine.snapshot();
        let first = format!(
            "{} of Terraform in {} ({} UTC)",
            counted(instances, "instance", "instances"),
            snapshot.id(),
            snapshot.manifest().captured_at.format("%Y-%m-%d %H:%M")
        );
        let rows = self.rows("from iac_coverage where resource_type is null")?;
        let second = rows.first().map_or_else(
            || "Coverage: nothing is in the scope".to_owned(),
            |row| format!("Coverage: {}", Self::share(row)),
        );
        Ok((first, second))
    }

    /// What the numbers leave out, a sentence each.
    fn notes(&self) -> Result<Vec<String>> {
        let mut notes = Vec::new();
        let places = self.rows(
            "select iac_place.account_id, bool_or(account_has_state) as account_has_state,
                 list(distinct iac_place.region order by iac_place.region) filter (where n > 0) as regions, sum(n)::bigint as n
             from iac_place
             left join (
                 select account_id, region, count(*) as n
                 from iac_held semi join iac_type using (resource_type)
                 where not exists (select 1 from iac_filter where what in ('type', 'tag'))
                 group by all
             ) as counted using (account_id, region)
             where not in_scope
                 and (not exists (select 1 from iac_filter where what = 'account')
                     or iac_place.account_id in (select value from iac_filter where what = 'account'))
                 and not exists (select 1 from iac_filter where what = 'region')
             group by iac_place.account_id
             having sum(n) > 0
             order by all",
        )?;
        for place in places {
            let resources = counted(place["n"].as_u64().unwrap_or(0), "resource", "resources");
            let account = text(&place, "account_id");
            if place["account_has_state"] == true {
                let regions: Vec<&str> =
                    place["regions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                notes.push(format!(
                    "The state has nothing in {} of account {account}: {resources} there do not count (`--region` has them count)",
                    regions.join(", ")
                ));
            } else {
                notes.push(format!(
                    "The state has nothing in account {account}: its {resources} do not count (`--account` has them count)"
                ));
            }
        }
        let left_out = self.count(
            "from iac_default semi join (from iac_place where in_scope) as place using (account_id, region)
             anti join iac_match using (resource_type, account_id, region, resource)",
        )?;
        if left_out > 0 && !self.arguments.defaults {
            notes.push(format!(
                "{} that AWS makes by itself {} left out (`--defaults` has them count)",
                counted(left_out, "resource", "resources"),
                if left_out == 1 { "is" } else { "are" }
            ));
        }
        Ok(notes)
    }

    /// The resources that are not simply managed, with their attributes inside; of each type and change at most so many, the last one with the number of those
    /// left out.
    fn nested(&self, limit: u64, all: bool) -> String {
        let kept = if limit == 0 { "true".to_owned() } else { format!("number <= {limit}") };
        let more = if limit == 0 {
            "0".to_owned()
        } else {
            format!("case when number = {limit} then total - {limit} else 0 end")
        };
        let condition = if all { "true" } else { "change <> 'managed' or reason is not null" };
        format!(
            "with numbered as (
                 select
                     *, coalesce(resource_type, type) as heading,
                     row_number() over (partition by heading, change order by {PLACE}, address) as number,
                     count(*) over (partition by heading, change) as total
                 from iac_resource
                 where {condition}
             ),
             inside as (
                 select
                     state_id,
                     list({{
                         'attribute': attribute, 'change': change, 'state_value': state_value, 'value': value,
                         'difference': difference, 'reason': reason
                     }} order by attribute) as told
                 from iac_attribute
                 group by state_id
             )
             select
                 heading, change, type, address, state, {PLACE}, title, tags, reason, coalesce(inside.told, []) as attributes,
                 {more} as more
             from numbered left join inside using (state_id)
             where {kept}
             order by heading, {ORDER}, account_id, region, resource, address"
        )
    }

    fn shares(&self) -> Result<Vec<(String, String)>> {
        let rows = self.rows("from iac_coverage where resource_type is not null order by resource_type")?;
        Ok(rows.iter().map(|row| (text(row, "resource_type"), Self::share(row))).collect())
    }

    fn table(&self, out: &mut Sink) -> Result<()> {
        let width = if out.is_terminal() { terminal_width() } else { 160 };
        let styles = Styles { on: out.is_terminal() };
        let (first, second) = self.summary()?;
        writeln!(out, "{first}\n{second}")?;
        let shares = self.shares()?;
        let mut group = String::new();
        for row in &self.rows(&self.nested(self.arguments.limit, false))? {
            let heading = text(row, "heading");
            if heading != group {
                let share = shares.iter().find(|(name, _)| *name == heading).map_or("", |(_, share)| share);
                writeln!(out, "\n{}  {share}", styles.bold(&heading))?;
                group = heading;
            }
            writeln!(out, "    {} {}", styles.change(&text(row, "change")), line(row))?;
            for told in inside(row) {
                write!(out, "{}", folded(&told, 17, width))?;
            }
            let more = row["more"].as_u64().unwrap_or(0);
            if more > 0 {
                writeln!(out, "    ... {} more {}", grouped(more), text(row, "change"))?;
            }
        }
        let notes = self.notes()?;
        if !notes.is_empty() {
            writeln!(out)?;
        }
        for note in notes {
            writeln!(out, "{note}.")?;
        }
        Ok(())
    }

    fn markdown(&self, out: &mut Sink) -> Result<()> {
        let (first, second) = self.summary()?;
        writeln!(out, "## {}\n\n{}\n", marked(&first), marked(&second))?;
        let shares = self.shares()?;
        let mut group = String::new();
        for row in &self.rows(&self.nested(self.arguments.limit, false))? {
            let heading = text(row, "heading");
            if heading != group {
                if !group.is_empty() {
                    writeln!(out, "</details>\n")?;
                }
                let share = shares.iter().find(|(name, _)| *name == heading).map_or("", |(_, share)| share);
                writeln!(out, "<details><summary>{} {}</summary>\n", marked(&heading), marked(share))?;
                group = heading;
            }
            writeln!(out, "- **{}** {}", text(row, "change"), marked(&line(row)))?;
            write_lines(&inside(row), out)?;
            let more = row["more"].as_u64().unwrap_or(0);
            if more > 0 {
                writeln!(out, "- ... {} more {}", grouped(more), text(row, "change"))?;
            }
        }
        if !group.is_empty() {
            writeln!(out, "</details>\n")?;
        }
        for note in self.notes()? {
            writeln!(out, "{}.", marked(&note))?;
        }
        Ok(())
    }

    /// One document.
    fn json(&self, out: &mut Sink) -> Result<()> {
        let snapshot = self.engine.snapshot();
        let states: Vec<Value> = self
            .states
            .iter()
            .flat_map(|state| &state.manifest().inputs)
            .map(|input| json!({"name": input.name, "sha256": input.sha256}))
            .collect();
        let document = json!({
            "tool": concat!("icecore ", env!("CARGO_PKG_VERSION")),
            "states": states,
            "snapshot": {
                "id": snapshot.id(),
                "digest": snapshot.digest(),
                "captured_at": snapshot.manifest().captured_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            },
            "coverage": self.rows("from iac_coverage order by resource_type nulls first")?,
            "places": self.rows("from iac_place order by all")?,
            "resources": self.rows(&format!("select * exclude (heading, more) from ({})", self.nested(0, true)))?,
        });
        serde_json::to_writer_pretty(&mut *out, &document)?;
        out.write_all(b"\n")?;
        Ok(())
    }
}

/// A resource in a line: what Terraform calls it, and what AWS does.
fn line(row: &Value) -> String {
    let names = [text(row, "address"), text(row, "resource")];
    let names: Vec<&str> = names.iter().map(String::as_str).filter(|name| *name != "-").collect();
    format!("{}  {} {}", names.join("  "), text(row, "account_id"), text(row, "region"))
}

/// The lines below a resource: what differs, and why it cannot be told.
fn inside(row: &Value) -> Vec<String> {
    let attributes = row["attributes"].as_array().into_iter().flatten();
    let mut lines: Vec<String> = attributes.flat_map(lines_of).collect();
    // The attributes tell themselves what could not be compared.
    if !row["reason"].is_null() && lines.is_empty() {
        lines.push(text(row, "reason"));
    }
    lines
}
