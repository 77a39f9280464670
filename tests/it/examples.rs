//! The queries that `icecore explain` shows for each table.

use std::rc::Rc;

use icecore::engine::{Analysis, Engine, Options};
use icecore_snapshot::Store;
use icecore_sql::Content;

use crate::support::{World, samples};

#[test]
fn every_example_runs_on_the_sample() {
    let content = Rc::new(Content::builtin().unwrap());
    let snapshot = Store::new(samples()).resolve("latest").unwrap();
    let mut engine = Engine::open(snapshot, Rc::clone(&content), Options::default()).unwrap();
    // Tables of results are filled by a run of checks.
    let tables: Vec<_> = content.tables.values().filter(|table| table.service != "icecore").collect();
    let names = tables.iter().map(|table| table.name.clone()).collect();
    engine.prepare([&Analysis { tables: names, ..Analysis::default() }]).unwrap();
    engine.lock().unwrap();
    let mut number = 0;
    for table in tables {
        for example in icecore::examples::examples(table) {
            engine.admit(&example.sql).unwrap_or_else(|error| panic!("{}: {error}", example.sql));
            let ran = engine.connection().prepare(&example.sql).and_then(|mut statement| statement.execute([]));
            ran.unwrap_or_else(|error| panic!("{}: {error}", example.sql));
            number += 1;
        }
    }
    assert!(number > content.tables.len(), "{number}");
}

#[test]
fn explain_counts_rows_and_shows_queries() {
    let world = World::new();
    let shown = world.sample(["explain", "aws_s3_bucket"]).expect(0).stdout;
    assert!(shown.contains("rows in the snapshot") && shown.contains("from aws_s3_bucket\n"), "{shown}");
    // Without a snapshot it explains all the same.
    let shown = world.run(["explain", "aws_s3_bucket"]).expect(0).stdout;
    assert!(!shown.contains("rows in the snapshot") && shown.contains("from aws_s3_bucket\n"), "{shown}");
}

#[test]
fn tables_are_counted() {
    let world = World::new();
    let shown = world.sample(["tables", "aws_s3", "--counts", "--format", "csv"]).expect(0).stdout;
    let number = |name: &str| {
        let line =
            shown.lines().find(|line| line.starts_with(&format!("{name},"))).unwrap_or_else(|| panic!("{shown}"));
        line.split(',').nth(1).unwrap().parse::<u64>().unwrap()
    };
    let counted = world.sample(["query", "select count(*) from aws_s3_bucket"]).expect(0).stdout;
    assert_eq!(counted, format!("count_star()\n{}\n", number("aws_s3_bucket")));
    let ran = world.sample(["tables", "nothing_like_this", "--counts"]).expect(2);
    assert!(ran.stderr.contains("No table's name holds"), "{}", ran.stderr);
}
