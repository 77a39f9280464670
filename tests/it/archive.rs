//! `icecore snapshots compact` and `restore`, and everything that reads snapshots of an archive.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use icecore_snapshot::Store;
use serde_json::Value;

use crate::series::{Bucket, Day};
use crate::support::{Ran, World, contents};

/// Days of buckets, most of which stay as they are; on the fifth day nobody could list them.
fn write(world: &World) -> Vec<String> {
    use Bucket::{Bare, Denied, Kept};
    let days: [&[(&str, Bucket)]; 7] = [
        &[("stays", Bare), ("returns", Bare), ("hidden", Bare), ("goes", Bare), ("fine", Kept)],
        &[("stays", Bare), ("returns", Kept), ("hidden", Denied), ("goes", Bare), ("fine", Kept), ("new", Bare)],
        &[("stays", Bare), ("returns", Kept), ("hidden", Denied), ("goes", Bare), ("fine", Kept), ("new", Bare)],
        &[("stays", Bare), ("returns", Bare), ("hidden", Bare), ("fine", Kept), ("new", Bare)],
        &[],
        &[("stays", Bare), ("returns", Bare), ("hidden", Bare), ("goes", Bare), ("fine", Kept)],
        &[("stays", Bare), ("returns", Bare), ("hidden", Denied), ("fine", Kept)],
    ];
    (1..)
        .zip(days)
        .map(|(day, buckets)| world.write_day(&Day { day, account: "111111111111", is_listed: day != 5, buckets }))
        .collect()
}

fn compact(world: &World, options: &[&str]) -> Ran {
    world.run(["snapshots", "compact"].iter().chain(options))
}

/// The name and the state of each snapshot.
fn listed(world: &World) -> Vec<(String, String)> {
    let ran = world.run(["snapshots", "list", "--format", "json"]).expect(0);
    let rows: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    rows.iter().map(|row| (text(row, "snapshot"), text(row, "state"))).collect()
}

/// Everything answers from an archive as it did from folders: each in a world with a cache of its own, so that nothing is known already.
#[test]
fn archived_snapshots_answer_as_folders_do() {
    let (folders, archive) = (World::with_cache(), World::with_cache());
    let ids = write(&folders);
    assert_eq!(write(&archive), ids);
    compact(&archive, &["--remove"]).expect(0);
    assert_eq!(contents(&archive.path("store")).len(), 6 + ids.len(), "{:?}", archive.files("store"));

    let checks = ["--check", "s3_bucket_versioning_*", "--check", "s3_bucket_policy_*", "--check", "iam_root_*"];
    let checks = [&checks[..], &["--check", "iam_user_password_unused_45_days"]].concat();
    let mut commands: Vec<Vec<String>> = Vec::new();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    commands.push(words(&[&["history", "--format", "json"][..], &checks].concat()));
    for bucket in ["returns", "hidden", "goes"] {
        let arn = format!("arn:aws:s3:::{bucket}");
        commands.push(words(&["timeline", &arn, "--format", "jsonl", "--no-checks"]));
    }
    for (before, after) in [(1, 2), (0, 5), (2, 4), (6, 0)] {
        commands.push(words(&["diff", &ids[before], &ids[after], "--no-rules", "--format", "json"]));
    }
    commands.push(words(&["diff", &ids[0], &ids[1], "--rule", "s3_*", "--volatile", "--format", "json"]));
    commands.push(words(&[&["check", &ids[1], "--format", "csv"][..], &checks].concat()));
    for id in [&ids[1], &ids[4], &ids[6]] {
        commands.push(words(&["query", "from resource", "--snapshot", id, "--format", "jsonl"]));
        commands.push(words(&["query", "from api_call", "--snapshot", id, "--format", "jsonl"]));
    }
    commands.push(words(&["query", "from history.aws_s3_bucket order by all", "--format", "jsonl"]));
    for command in &commands {
        let (expected, found) = (folders.run(command), archive.run(command));
        assert!(matches!(expected.status, Some(0 | 1)), "{command:?}: {}", expected.stderr);
        assert_eq!(found.status, expected.status, "{command:?}: {}", found.stderr);
        assert_eq!(found.stdout, expected.stdout, "{command:?}");
    }
    for id in &ids[..2] {
        let show = |world: &World| {
            let ran = world.run(["snapshots", "show", id]).expect(0);
            ran.stdout
                .lines()
                .enumerate()
                .filter(|(line, _)| *line != 1)
                .map(|(_, line)| line.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(show(&archive), show(&folders));
    }
}

/// What is the same on two days is judged once, but for what depends on the time.
#[test]
fn a_history_evaluates_what_changed() {
    let world = World::with_cache();
    write(&world);
    compact(&world, &["--remove"]).expect(0);
    let history = |check: &str| {
        let ran = world.run(["history", "--check", check]).expect(0);
        ran.stdout.lines().next().unwrap().rsplit_once('(').unwrap().1.to_owned()
    };
    // The third day is as the second, and the sixth as the first.
    assert_eq!(history("s3_bucket_versioning_disabled"), "2 known from earlier runs)");
    assert_eq!(history("s3_bucket_versioning_disabled"), "7 known from earlier runs)");
    // Of groups there is nothing on any day. Only on the fifth something else was listed, or could not be.
    assert_eq!(history("iam_group_administrator_access"), "5 known from earlier runs)");
    assert_eq!(history("iam_user_password_unused_45_days"), "0 known from earlier runs)", "every day counts");
}

#[test]
fn snapshots_are_compacted_and_restored() {
    let world = World::new();
    let ids = write(&world);
    let before = contents(&world.path("store"));
    let ran = compact(&world, &["--keep", "1"]).expect(0);
    assert!(ran.stdout.contains("archive-20260301T060000Z-20260306T060000Z"), "{}", ran.stdout);
    assert!(ran.stderr.contains("6 snapshots added") && ran.stderr.contains("hint: `--remove`"), "{}", ran.stderr);
    let archive = ran.stdout.trim().to_owned();
    let is_whole =
        |folder: &Path| before.iter().all(|(path, bytes)| fs_err::read(folder.join(path)).unwrap() == *bytes);
    assert!(is_whole(&world.path("store")), "nothing is removed unless that is wanted");
    assert!(listed(&world).iter().all(|(_, state)| state == "complete"));

    let ran = compact(&world, &["--remove"]).expect(0);
    assert!(ran.stderr.contains("1 snapshot added") && ran.stderr.contains("removed 7 folders"), "{}", ran.stderr);
    assert!(!Path::new(&archive).exists(), "it was written anew");
    let archive = ran.stdout.trim().to_owned();
    let name = Path::new(&archive).file_name().unwrap().to_str().unwrap().to_owned();
    let states: Vec<(String, String)> = ids.iter().map(|id| (id.clone(), format!("complete, in {name}"))).collect();
    assert_eq!(listed(&world), states);
    let ran = world.run(["snapshots", "verify", &name]).expect(0);
    assert!(ran.stdout.contains("13 files are unaltered"), "{}", ran.stdout);
    let ran = world.run(["check", &name]).expect(2);
    assert!(
        ran.stderr.contains("is an archive of snapshots") && ran.stderr.contains("hint: name one of its snapshots"),
        "{}",
        ran.stderr
    );

    for id in &ids {
        world.run(["snapshots", "verify", id]).expect(0);
        world.run(["snapshots", "restore", id, "--to", "other"]).expect(0);
    }
    assert!(is_whole(&world.path("other")));
    let ran = world.run(["snapshots", "restore", &ids[0], "--to", "other"]).expect(2);
    assert!(ran.stderr.contains("is there already"), "{}", ran.stderr);
    let ran = compact(&world, &[]).expect(0);
    assert!(ran.stderr.contains("no snapshot was added"), "{}", ran.stderr);

    let file = Path::new(&archive).join("resources/AWS.S3.Bucket.parquet");
    let mut bytes = fs_err::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs_err::write(&file, bytes).unwrap();
    assert!(world.run(["snapshots", "verify"]).expect(1).stdout.contains("was altered"));
    let ran = world.run(["check", "--no-cache", "--service", "s3"]).expect(2);
    assert!(ran.stderr.contains("is not the file that the snapshot was completed with"), "{}", ran.stderr);
    let ran = world.run(["snapshots", "restore", "latest"]).expect(2);
    assert!(ran.stderr.contains("was altered"), "{}", ran.stderr);
}

/// Snapshots large enough for a compaction to be caught at work.
fn write_large(store: &Path) -> Vec<String> {
    icecore_tests::write_days(store, 2_000, 20, 0..8).unwrap();
    let entries = Store::new(store).list().unwrap();
    entries.into_iter().map(|entry| entry.name).collect()
}

#[test]
fn a_killed_compaction_loses_nothing() {
    let world = World::new();
    let ids = write_large(&world.path("store"));
    let original = world.path("original");
    for (path, bytes) in contents(&world.path("store")) {
        world.write(&format!("original/{}", path.display()), bytes);
    }
    for delay in [10, 100, 300, 500, 700, 900, 1_200, 1_500, 1_900] {
        let mut child = world
            .command()
            .env("ICECORE_STORE", world.path("store"))
            .args(["snapshots", "compact", "--remove"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        child.kill().unwrap();
        child.wait().unwrap();
        let complete: Vec<String> = listed(&world)
            .into_iter()
            .filter(|(_, state)| state.starts_with("complete"))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(complete, ids);
        for id in ids.iter().step_by(3) {
            world.run(["snapshots", "verify", id]).expect(0);
        }
    }
    compact(&world, &["--remove"]).expect(0);
    let left: Vec<_> = fs_err::read_dir(world.path("store")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 1, "{left:?}");
    for id in &ids {
        world.run(["snapshots", "restore", id, "--to", "other"]).expect(0);
    }
    assert!(contents(&world.path("other")) == contents(&original), "every byte comes back");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_a_compaction_and_loses_nothing() {
    use std::io::Write;

    let world = World::new();
    let Some(_disk) = crate::support::SmallDisk::mount(&world.path("store"), "16m") else {
        println!("skipped: this user may not mount a file system");
        return;
    };
    let ids = write_large(&world.path("store"));
    let before = contents(&world.path("store"));
    let filler = world.path("store/filler");
    for left in [0, 60_000, 150_000, 250_000] {
        let mut file = fs_err::File::create(&filler).unwrap();
        let block = [0_u8; 4096];
        while file.write_all(&block).is_ok() {}
        let length = file.metadata().unwrap().len();
        file.set_len(length.saturating_sub(left)).unwrap();
        drop(file);
        let ran = compact(&world, &["--remove"]).expect(2);
        assert!(ran.stderr.contains("No space left"), "{}", ran.stderr);
        fs_err::remove_file(&filler).unwrap();
        assert!(contents(&world.path("store")) == before, "{:?}", world.files("store"));
    }
    compact(&world, &["--remove"]).expect(0);
    assert_eq!(listed(&world).into_iter().map(|(name, _)| name).collect::<Vec<_>>(), ids);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_compaction_and_loses_nothing() {
    let world = World::new();
    write_large(&world.path("store"));
    let before = contents(&world.path("store"));
    let mut command = world.command();
    command.env("ICECORE_STORE", world.path("store")).args(["snapshots", "compact"]);
    let ran = Ran::interrupted(&mut command, Duration::from_millis(150)).expect(2);
    assert!(ran.stderr.contains("Interrupted"), "{}", ran.stderr);
    assert!(contents(&world.path("store")) == before, "{:?}", world.files("store"));
}
