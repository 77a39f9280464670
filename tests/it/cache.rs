//! The cache of typed tables and verdicts.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;

use crate::support::{Ran, World, samples};

const SQL: &str = "select count(*) as n from aws_s3_bucket where versioning_enabled";

/// The files of the cache whose names end like this.
fn cached(world: &World, end: &str) -> Vec<PathBuf> {
    let mut files = world.files("cache");
    files.retain(|file| file.to_string_lossy().ends_with(end));
    files
}

#[test]
fn only_the_tables_that_sql_names_are_built() {
    let world = World::with_cache();
    world.sample(["query", SQL]).expect(0);
    assert_eq!(cached(&world, ".duckdb").len(), 1);
    let index = cached(&world, ".json").into_iter().find(|file| file.to_string_lossy().contains("tables_")).unwrap();
    let index: BTreeMap<String, String> = serde_json::from_slice(&fs_err::read(index).unwrap()).unwrap();
    assert_eq!(index.into_keys().collect::<Vec<_>>(), ["aws_s3_bucket"]);
    // What is there already is not built again.
    world.sample(["query", "select 1 from aws_s3_bucket join aws_kms_key using (arn)"]).expect(0);
    world.sample(["query", "select 1 from aws_kms_key"]).expect(0);
    assert_eq!(cached(&world, ".duckdb").len(), 2);
}

/// How many checks an earlier run had evaluated, as `--timing` tells.
fn known(ran: &Ran) -> usize {
    let line = ran.stderr.lines().last().unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
fn a_check_whose_sql_and_evidence_are_the_same_is_not_evaluated_again() {
    let world = World::with_cache();
    let check = |more: &[&str]| {
        world.sample([&["check", "--check", "iam_*", "--format", "json", "--timing"], more].concat()).expect(0)
    };
    let first = check(&[]);
    assert_eq!(known(&first), 0);
    let again = check(&[]);
    assert!(known(&again) > 20 && !again.stderr.contains(" ms "), "{}", again.stderr);
    assert_eq!(again.stdout, first.stdout);

    // Some of them, and some findings of them.
    let some = world.sample(["check", "--check", "iam_user_*", "--timing"]).expect(0);
    assert!(known(&some) > 5, "{}", some.stderr);
    let account = check(&["--account", "222222222222"]);
    assert_eq!(known(&account), known(&again));
    let bare = check(&["--account", "222222222222", "--no-cache"]);
    assert_eq!(account.stdout, bare.stdout);

    // Another parameter may mean other verdicts.
    let stricter = check(&["--set", "max_key_age_days=1"]);
    assert_eq!(known(&stricter), 0);
    assert_ne!(stricter.stdout, first.stdout);
    assert_eq!(check(&[]).stdout, first.stdout);
}

#[test]
fn a_check_of_ones_own_is_evaluated_again_once_it_says_something_else() {
    let world = World::with_cache();
    let header = "/*\ntitle = \"t\"\nseverity = \"low\"\ncategory = \"hygiene\"\ndescription = \"d.\"\nremediation = \"r.\"\n*/\n";
    let check = |status: &str| {
        let sql =
            "select arn as resource, STATUS as status, 'A reason.' as reason, account_id, region from aws_s3_bucket";
        world.write("own/mine.sql", format!("{header}{}", sql.replace("STATUS", status)));
        let own = world.path("own").display().to_string();
        world.sample(["check", "--checks", &own, "--check", "mine", "--format", "csv", "--timing"]).expect(0)
    };
    let alarms = check("'alarm'");
    assert_eq!(known(&alarms), 0);
    assert_eq!(known(&check("'alarm'")), 1);
    let infos = check("'info'");
    assert_eq!(known(&infos), 0);
    assert_ne!(infos.stdout, alarms.stdout);
}

#[test]
fn what_is_concluded_is_not_known_once_something_else_decides_the_check() {
    let world = World::with_cache();
    let check = |more: &str| {
        let header = format!(
            "title = \"t\"\nseverity = \"low\"\ncategory = \"hygiene\"\ndescription = \"d.\"\nremediation = \"r.\"\n{more}"
        );
        let sql =
            "select arn as resource, 'alarm' as status, 'A reason.' as reason, account_id, region from aws_kms_key";
        world.write("own/mine.sql", format!("/*\n{header}*/\n{sql}"));
        let own = world.path("own").display().to_string();
        world.sample(["check", "--checks", &own, "--check", "mine", "--format", "csv", "--timing"]).expect(0)
    };
    let gaps = |ran: &Ran| ran.stdout.lines().filter(|line| line.contains(",unknown,")).count();
    let doubtful = check("");
    assert!(gaps(&doubtful) > 0, "{}", doubtful.stdout);
    let certain = check("nullable = [\"aws_kms_key\"]\n");
    assert_eq!((known(&certain), gaps(&certain)), (0, 0));
    let again = check("");
    assert_eq!((known(&again), again.stdout), (1, doubtful.stdout));
}

#[test]
fn damaged_verdicts_are_evaluated_anew() {
    let world = World::with_cache();
    let check = || world.sample(["check", "--check", "s3_*", "--format", "csv", "--timing"]).expect(0);
    let first = check();
    let file = cached(&world, ".parquet").remove(0);
    let whole = fs_err::read(&file).unwrap();
    for bytes in [Vec::new(), whole[..whole.len() / 2].to_vec(), b"hello".to_vec()] {
        fs_err::write(&file, bytes).unwrap();
        let again = check();
        assert_eq!(known(&again), 0);
        assert_eq!(again.stdout, first.stdout);
        assert!(known(&check()) > 5);
    }
}

#[test]
fn without_a_cache_nothing_is_kept() {
    let world = World::with_cache();
    world.sample(["query", SQL, "--no-cache"]).expect(0);
    assert!(!world.path("cache").exists());
}

#[test]
fn a_damaged_file_is_built_anew() {
    let world = World::with_cache();
    let expected = world.sample(["query", SQL]).expect(0).stdout;
    let file = cached(&world, ".duckdb").remove(0);
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
        assert!(cached(&world, ".duckdb").contains(&file), "{damage}");
    }
}

#[test]
fn processes_may_build_the_same_tables_at_once() {
    let world = World::with_cache();
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
    assert_eq!(cached(&world, ".unfinished"), Vec::<PathBuf>::new());
    assert_eq!(cached(&world, ".wal"), Vec::<PathBuf>::new());
}

#[test]
fn a_cache_that_cannot_be_written_is_an_error_with_a_remedy() {
    let world = World::with_cache();
    world.write("cache", "a file, not a folder");
    let ran = world.sample(["query", SQL]).expect(2);
    assert!(ran.stderr.contains("cache") && ran.stderr.contains("--no-cache"), "{}", ran.stderr);
    world.sample(["query", SQL, "--no-cache"]).expect(0);
}
