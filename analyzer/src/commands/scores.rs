//! What `icecore check` shows of frameworks and of the scorecard.

use std::io::Write;

use anyhow::Result;
use duckdb::Connection;
use icecore_sql::Content;
use serde_json::Value;

use super::{counted, folded};
use crate::Hinted;
use crate::engine::quoted;
use crate::output::Layout;
use crate::reports::rows;
use crate::settings::suggestion;

/// The query of the scorecard.
pub(super) const SCORECARD: &str = "select * from scorecard";

/// The query of the controls of some frameworks.
pub(super) fn controls(frameworks: &[String]) -> String {
    format!(
        "select * exclude (position) from control_result where framework in ({}) order by framework, position",
        list(frameworks)
    )
}

/// The query of some frameworks' totals.
pub(super) fn totals(frameworks: &[String]) -> String {
    format!("select * from framework_result where framework in ({}) order by framework", list(frameworks))
}

fn list(names: &[String]) -> String {
    names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ")
}

/// Frameworks that are asked for must exist.
pub(super) fn must_exist(content: &Content, frameworks: &[String]) -> Result<()> {
    match frameworks.iter().find(|name| !content.frameworks.contains_key(*name)) {
        None => Ok(()),
        Some(wrong) => Err(Hinted::new(
            format!("There is no framework `{wrong}`"),
            suggestion(wrong, content.frameworks.keys().map(String::as_str), "the frameworks are"),
        )
        .into()),
    }
}

/// The frameworks' controls and scores, for reading.
pub(super) fn framework_tables(
    connection: &Connection,
    frameworks: &[String],
    width: usize,
    out: &mut dyn Write,
) -> Result<()> {
    let controls = rows(connection, &controls(frameworks))?;
    for total in rows(connection, &totals(frameworks))? {
        let name = text(&total, "framework");
        writeln!(out, "{} ({name})\n", text(&total, "title"))?;
        let mut layout = Layout::new(width);
        layout.row(["control", "status", "alarms", "unknown", "checks", "title"]);
        for control in controls.iter().filter(|control| text(control, "framework") == name) {
            let status = text(control, "status").replace('_', " ");
            layout.row([
                text(control, "control"),
                status.as_str(),
                count(control, "alarm").as_str(),
                count(control, "unknown").as_str(),
                count(control, "checks").as_str(),
                text(control, "title"),
            ]);
        }
        writeln!(out, "{}", layout.render())?;
        summary(&total, width, out)?;
    }
    Ok(())
}

/// The score of a framework in sentences: over what, and what it leaves out.
fn summary(total: &Value, width: usize, out: &mut dyn Write) -> Result<()> {
    let number = |name: &str| total[name].as_u64().unwrap_or(0);
    let judged = number("passed") + number("failed") + number("unknown");
    let mut tell = |sentence: &str| write!(out, "{}", folded(sentence, 0, width));
    match total["score"].as_f64() {
        Some(score) => tell(&format!(
            "Score {score:.1} %: {} of the {} that checks could judge passed; {} failed, {} unknown{}.",
            number("passed"),
            counted(judged, "control", "controls"),
            number("failed"),
            number("unknown"),
            if number("unknown") > 0 { ", which does not count as passed" } else { "" },
        ))?,
        None => tell("No score: there was no control that checks could judge.")?,
    }
    let outside = [
        ("muted", "muted, because what would fail them is suppressed"),
        ("manual", "for a person alone"),
        ("not_covered", "without checks"),
        ("not_applicable", "with nothing in the snapshot to judge"),
    ];
    let outside: Vec<String> = outside
        .iter()
        .filter(|(name, _)| number(name) > 0)
        .map(|(name, meaning)| format!("{} {meaning}", number(name)))
        .collect();
    if !outside.is_empty() {
        tell(&format!("Outside of the score: {}.", outside.join(", ")))?;
    }
    if number("passed_manual") > 0 {
        tell(&format!(
            "Of those that passed, the framework wants {} assessed by a person, too: that checks found nothing is evidence, and no proof.",
            number("passed_manual"),
        ))?;
    }
    tell(&format!(
        "`--findings` shows what the checks found; `icecore explain {}/CONTROL` tells of a control.",
        text(total, "framework")
    ))?;
    Ok(writeln!(out)?)
}

/// The scorecard, for reading.
pub(super) fn scorecard_table(connection: &Connection, width: usize, out: &mut dyn Write) -> Result<()> {
    let points = |row: &Value, name: &str| row[name].as_f64().map_or("-".to_owned(), |points| format!("{points:.1}"));
    let mut layout = Layout::new(width);
    layout.row(["area", "score", "reached", "possible", "lost", "unknown", "suppressed", "checks", "weight", "about"]);
    for row in rows(connection, SCORECARD)? {
        let score = row["score"].as_f64().map_or("-".to_owned(), |score| format!("{score:.1} %"));
        layout.row([
            text(&row, "area"),
            score.as_str(),
            points(&row, "reached").as_str(),
            points(&row, "possible").as_str(),
            points(&row, "lost").as_str(),
            points(&row, "unknown").as_str(),
            points(&row, "suppressed").as_str(),
            count(&row, "checks").as_str(),
            count(&row, "weight").as_str(),
            text(&row, "title"),
        ]);
    }
    writeln!(out, "{}", layout.render())?;
    let meaning = "A check gives the share of its points in which nothing was wrong. What is unknown or suppressed is not reached. Cost and hygiene do not count.";
    write!(out, "{}", folded(meaning, 0, width))?;
    Ok(())
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_default()
}

/// A number as `1,234`, and nothing for zero: what matters stands out.
fn count(row: &Value, name: &str) -> String {
    match row[name].as_u64() {
        None | Some(0) => "-".to_owned(),
        Some(number) => super::grouped(number),
    }
}
