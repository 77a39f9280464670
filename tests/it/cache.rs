//! The cache of typed tables.

use std::path::PathBuf;
use std::process::Stdio;

use crate::support::{World, samples};

const SQL: &str = "select count(*) as n from aws_s3_bucket where versioning_enabled";

fn cached(world: &World) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs_err::read_dir(world.path("cache"))
        .unwrap()
        .flat_map(|snapshot| fs_err::read_dir(snapshot.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

#[test]
fn only_the_tables_that_sql_names_are_built() {
    let world = World::new();
    world.sample(["query", SQL]).expect(0);
    let files = cached(&world);
    assert_eq!(files.len(), 1, "{files:?}");
    assert!(files[0].file_name().unwrap().to_str().unwrap().starts_with("aws_s3_bucket-"));
}

#[test]
fn without_a_cache_nothing_is_kept() {
    let world = World::new();
    world.sample(["query", SQL, "--no-cache"]).expect(0);
    assert!(!world.path("cache").exists());
}

#[test]
fn a_damaged_file_is_built_anew() {
    let world = World::new();
    let expected = world.sample(["query", SQL]).expect(0).stdout;
    let file = cached(&world).remove(0);
    let whole = fs_err::read(&file).unwrap();
    let mut flipped = whole.clone();
    flipped[12_288..].iter_mut().for_each(|byte| *byte ^= 0x55);
    let damages = [
        ("empty", Vec::new()),
        ("cut", whole[..whole.len() / 2].to_vec()),
        ("text", b"hello".to_vec()),
        ("flipped", flipped),
    ];
    for (damage, bytes) in damages {
        fs_err::write(&file, bytes).unwrap();
        let ran = world.sample(["query", SQL]).expect(0);
        assert_eq!(ran.stdout, expected, "{damage}");
        assert!(cached(&world).contains(&file), "{damage}");
    }
}

#[test]
fn processes_may_build_the_same_tables_at_once() {
    let world = World::new();
    let children: Vec<_> = (0..4)
        .map(|_| {
            let mut command = world.command();
            command.env("ICECORE_STORE", samples()).args(["check", "--check", "s3_*", "--format", "csv"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let outputs: Vec<_> = children.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
    for output in &outputs {
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.stdout, outputs[0].stdout);
    }
    assert!(cached(&world).iter().all(|file| file.extension().is_some_and(|end| end == "duckdb")));
}

#[test]
fn a_cache_that_cannot_be_written_is_an_error_with_a_remedy() {
    let world = World::new();
    world.write("cache", "a file, not a folder");
    let ran = world.sample(["query", SQL]).expect(2);
    assert!(ran.stderr.contains("cache") && ran.stderr.contains("--no-cache"), "{}", ran.stderr);
    world.sample(["query", SQL, "--no-cache"]).expect(0);
}
