//! The sample snapshot: that it is what the generator writes, and that it shows what it is there to show.

use std::path::{Path, PathBuf};

use duckdb::Connection;
use icecore::checks::{Filter, Session, Status};
use icecore::engine::{Engine, Options};
use icecore::suppressions::Suppressions;
use icecore_snapshot::{Snapshot, Store};
use icecore_sql::Content;

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots/samples")
}

fn sample() -> Snapshot {
    Store::new(samples()).resolve("latest").unwrap()
}

#[test]
fn the_committed_sample_is_what_the_generator_writes() {
    let folder = tempfile::tempdir().unwrap();
    let written = icecore_tests::sample::write(folder.path()).unwrap().snapshot;
    let sums = |snapshot: &Snapshot| fs_err::read_to_string(snapshot.path().join("SHA256SUMS")).unwrap();
    let committed = sample();
    assert_eq!(written.id(), committed.id());
    assert_eq!(
        sums(&written),
        sums(&committed),
        "write the sample anew: remove `snapshots/samples`, then run \
         `cargo run -p icecore-tests --bin icecore-generate -- --store snapshots/samples`"
    );
}

#[test]
fn the_committed_sample_is_unaltered() {
    let problems = sample().verify().unwrap();
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn every_error_in_evidence_is_a_call_too() {
    let path = sample().path().to_string_lossy().into_owned();
    let connection = Connection::open_in_memory().unwrap();
    let (errors, calls): (u64, u64) = connection
        .query_row(
            &format!(
                r#"
                with answer as (
                    select
                        coalesce(arn, resource_id) as resource, account_id, region,
                        unnest(map_entries(from_json(evidence::json, '"MAP(VARCHAR, JSON)"'))) as entry
                    from read_parquet('{path}/resources/*.parquet')
                ),
                error as (
                    select
                        resource, account_id, region, split_part(split_part(entry.key, ':', -1), '.', 1) as operation,
                        entry.value ->> '$."$error".code' as error_code
                    from answer
                    where (entry.value ->> '$."$error".code') is not null
                )
                select count(*), count(call.outcome)
                from error
                left join read_parquet('{path}/api_calls.parquet') as call
                    using (resource, account_id, region, operation, error_code)
                "#
            ),
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert!(errors > 10, "the sample holds {errors} errors only");
    assert_eq!(errors, calls);
}

#[test]
fn every_check_finds_something_wrong_and_something_right_in_the_sample() {
    let content = Content::builtin().unwrap();
    let mut engine = Engine::open(sample(), std::rc::Rc::new(content.clone()), Options::default()).unwrap();
    let session = Session::prepare(&mut engine, &Filter::default(), &Suppressions::default()).unwrap();
    engine.lock().unwrap();
    let run = session.run(&engine, |_| {}).unwrap();
    let mut missing = Vec::new();
    for outcome in &run.outcomes {
        for status in [Status::Alarm, Status::Ok] {
            if outcome.counts.get(&status).is_none_or(|count| *count == 0) {
                missing.push(format!("{} has no `{}`", outcome.check.id, status.as_str()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(run.count(Status::Unknown, None) > 0, "nothing is unknown");
    assert_eq!(run.count(Status::Error, None), 0);
}
