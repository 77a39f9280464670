//! Suppressions: of the working folder, of Prowler's mutelists, and how they are changed.

use serde_json::Value;

use crate::support::{Ran, World};

/// A check with several findings in the sample.
const CHECK: &str = "s3_bucket_policy_public";

/// The findings of a check, as JSON lines.
fn findings(world: &World, arguments: &[&str]) -> Vec<Value> {
    let arguments = ["check", "--format", "jsonl", "--check", CHECK].iter().chain(arguments);
    lines(&world.sample(arguments).expect(0))
}

fn lines(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(findings: &[Value], suppressed: bool) -> Vec<&str> {
    let mut ids: Vec<&str> = findings
        .iter()
        .filter(|finding| finding["suppressed"] == suppressed)
        .map(|finding| finding["finding_id"].as_str().unwrap())
        .collect();
    ids.sort_unstable();
    ids
}

#[test]
fn a_finding_is_suppressed_by_its_id_and_stays_in_every_output() {
    let world = World::new();
    let before = findings(&world, &[]);
    let first = before.iter().find(|finding| finding["status"] == "alarm").unwrap();
    let id = first["finding_id"].as_str().unwrap();
    world.write("suppressions.toml", "# Agreed with the auditors.\n");
    let arguments = ["suppress", id, "--reason", "A press kit.", "--owner", "web", "--expires", "2999-12-31"];
    let ran = world.sample(arguments).expect(0);
    assert!(ran.stdout.is_empty() && ran.stderr.contains(CHECK), "{}", ran.stderr);

    let text = fs_err::read_to_string(world.path("suppressions.toml")).unwrap();
    assert!(text.starts_with("# Agreed with the auditors.\n"), "{text}");
    assert!(text.contains(&format!("finding = \"{id}\"")) && text.contains("expires = 2999-12-31"), "{text}");
    let log = fs_err::read_to_string(world.path("suppressions.log")).unwrap();
    let line: Value = serde_json::from_str(log.trim_end()).unwrap();
    assert_eq!(line["action"], "suppress");
    assert_eq!(line["finding_id"], id);
    assert_eq!(line["reason"], "A press kit.");
    assert_eq!(line["resource"], first["resource"]);

    let after = findings(&world, &[]);
    assert_eq!(after.len(), before.len(), "it stays");
    assert_eq!(ids(&after, true), [id]);
    let marked = after.iter().find(|finding| finding["finding_id"] == id).unwrap();
    assert_eq!(marked["justification"], "A press kit.");
    assert_eq!(marked["status"], "alarm");
    let csv = world.sample(["check", "--check", CHECK, "--format", "csv"]).expect(0).stdout;
    assert_eq!(csv.lines().filter(|line| line.ends_with(&format!("{id},true,A press kit."))).count(), 1, "{csv}");
    let table = world.sample(["check", "--check", CHECK]).expect(0).stdout;
    assert!(table.contains("Suppressed: A press kit.") && table.contains("1 suppressed"), "{table}");

    let counts = |arguments: &[&str]| {
        let arguments = ["check", "--check", CHECK, "--format", "json"].iter().chain(arguments);
        let json: Value = serde_json::from_str(&world.sample(arguments).expect(0).stdout).unwrap();
        (json["checks"][0]["counts"]["alarm"].as_u64().unwrap(), json["checks"][0]["suppressed"].as_u64().unwrap())
    };
    let (alarms, suppressed) = counts(&["--no-suppressions"]);
    assert_eq!(suppressed, 0);
    assert_eq!(counts(&[]), (alarms - 1, 1));

    let ran = world.sample(["suppress", id, "--reason", "Again."]).expect(2);
    assert!(ran.stderr.contains("suppressed already: A press kit."), "{}", ran.stderr);
    let ran = world.sample(["suppress", "0000000000000000", "--reason", "x"]).expect(2);
    assert!(ran.stderr.contains("has the id `0000000000000000`") && ran.stderr.contains("hint: "), "{}", ran.stderr);
    let ran = world.sample(["suppress", id, "--reason", " "]).expect(2);
    assert!(ran.stderr.contains("`--reason` is empty"), "{}", ran.stderr);
    world.sample(["suppress", id, "--remove", "--reason", "Private now."]).expect(0);
    assert_eq!(fs_err::read_to_string(world.path("suppressions.toml")).unwrap(), "# Agreed with the auditors.\n");
    assert_eq!(ids(&findings(&world, &[]), true), Vec::<&str>::new());
    assert_eq!(fs_err::read_to_string(world.path("suppressions.log")).unwrap().lines().count(), 2);
}

#[test]
fn fail_on_looks_at_what_is_not_suppressed() {
    let world = World::new();
    let check = |arguments: &[&str]| {
        let arguments = ["check", "--check", CHECK, "--fail-on", "critical"].iter().chain(arguments);
        world.sample(arguments).status
    };
    assert_eq!(check(&[]), Some(1));
    world.write("suppressions.toml", format!("[[suppression]]\ncheck = \"{CHECK}\"\njustification = \"Ours.\"\n"));
    assert_eq!(check(&[]), Some(0));
    assert_eq!(check(&["--require-complete"]), Some(0), "also what is unknown is suppressed");
    assert_eq!(check(&["--no-suppressions"]), Some(1));
    world.write("none.toml", "");
    assert_eq!(check(&["--suppressions", "none.toml"]), Some(1));
}

#[test]
fn expired_unused_and_overlapping_suppressions_are_told() {
    let world = World::new();
    world.write(
        "suppressions.toml",
        format!(
            "[[suppression]]\ncheck = \"{CHECK}\"\njustification = \"Old.\"\nexpires = 2026-06-30\n\n\
             [[suppression]]\ncheck = \"{CHECK}\"\naccount = \"222222222222\"\njustification = \"First.\"\n\n\
             [[suppression]]\nregion = \"eu-*\"\ncheck = \"{CHECK}\"\nstatus_typo = 1\njustification = \"Second.\"\n\n\
             [[suppression]]\ncheck = \"no_such_check\"\njustification = \"Third.\"\n"
        ),
    );
    let ran = world.sample(["check"]).expect(2);
    assert!(ran.stderr.contains("suppressions.toml") && ran.stderr.contains("status_typo"), "{}", ran.stderr);
    let text = fs_err::read_to_string(world.path("suppressions.toml")).unwrap();
    world.write("suppressions.toml", text.replace("status_typo = 1\n", ""));

    let on = |day: &str| world.sample(["check", "--today", day, "--format", "json"]).expect(0);
    let late = on("2026-07-01");
    assert!(late.stderr.contains("`suppressions.toml:1` expired after 2026-06-30"), "{}", late.stderr);
    assert!(late.stderr.contains("count again"), "{}", late.stderr);
    assert!(
        late.stderr.contains("`suppressions.toml:6` and `suppressions.toml:11` fit some of the same"),
        "{}",
        late.stderr
    );
    assert!(late.stderr.contains("`suppressions.toml:16` fits no finding"), "{}", late.stderr);
    let json: Value = serde_json::from_str(&late.stdout).unwrap();
    let states: Vec<&str> =
        json["suppressions"].as_array().unwrap().iter().map(|each| each["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["expired", "active", "active", "unused"]);
    assert_eq!(json["suppressions"][1]["overlapping"], serde_json::json!([3]));

    // The last day is a day on which it holds, and the first of several that fit counts.
    let early = on("2026-06-30");
    assert!(!early.stderr.contains("expired"), "{}", early.stderr);
    let json: Value = serde_json::from_str(&early.stdout).unwrap();
    let justifications: Vec<&Value> = json["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["suppressed"] == true)
        .map(|finding| &finding["justification"])
        .collect();
    assert!(justifications.len() > 3 && justifications.iter().all(|text| *text == "Old."), "{justifications:?}");

    let filtered = world.sample(["check", "--today", "2026-07-01", "--check", CHECK]).expect(0);
    assert!(!filtered.stderr.contains("fits no finding"), "who filters does not see all: {}", filtered.stderr);
    let list = world.sample(["suppressions", "list", "--today", "2026-07-01"]).expect(0).stdout;
    assert!(list.contains("expired") && list.contains("unused"), "{list}");
    let sql = "select position from suppression where state = 'active' order by 1";
    assert_eq!(world.sample(["query", sql, "--today", "2026-07-01"]).expect(0).stdout, "position\n2\n3\n");
}

#[test]
fn tags_have_to_fit_all_and_unknown_tags_fit_none() {
    let world = World::new();
    let suppressed = |tags: &str| {
        let entry = format!("[[suppression]]\ncheck = \"s3_*\"\ntags = {tags}\njustification = \"x\"\n");
        world.write("suppressions.toml", entry);
        let arguments = ["check", "--format", "jsonl", "--service", "s3"];
        let mut found: Vec<String> = lines(&world.sample(arguments).expect(0))
            .iter()
            .filter(|finding| finding["suppressed"] == true)
            .map(|finding| finding["resource"].as_str().unwrap().to_owned())
            .collect();
        found.sort();
        found.dedup();
        found
    };
    let tagged = |condition: &str| {
        let sql = format!("select arn from aws_s3_bucket where {condition} order by arn");
        let text = world.sample(["query", &sql]).expect(0).stdout;
        text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    let both = suppressed("[\"stage=prod\", \"team=*\"]");
    assert!(both.len() > 3);
    assert!(both.iter().all(|arn| tagged("tags ->> 'stage' = 'prod' and tags ->> 'team' is not null").contains(arn)));
    assert_eq!(suppressed("\"no_such_key=*\""), Vec::<String>::new());
    assert_eq!(suppressed("[\"stage=prod\", \"no_such_key=*\"]"), Vec::<String>::new());
    let either = suppressed("\"/stage=prod|stage=dev/\"");
    assert!(either.len() > both.len() && either.iter().all(|arn| tagged("tags is not null").contains(arn)));
}

#[test]
fn muted_controls_do_not_pass_and_suppressed_points_are_not_reached() {
    let world = World::new();
    let check = "iam_root_mfa_disabled";
    let read = |arguments: &[&str]| -> Value {
        let arguments = ["check", "--format", "json"].iter().chain(arguments);
        serde_json::from_str(&world.sample(arguments).expect(0).stdout).unwrap()
    };
    let scorecard = ["--scorecard", "--check", check];
    let before = read(&scorecard);
    let cis = ["--framework", "cis_aws_3.0", "--check", check];
    let control = |json: &Value| {
        let controls = json["controls"].as_array().unwrap();
        controls.iter().find(|each| each["control"] == "1.5").unwrap()["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(control(&read(&cis)), "failed");
    world.write("suppressions.toml", format!("[[suppression]]\ncheck = \"{check}\"\njustification = \"x\"\n"));
    let after = read(&cis);
    assert_eq!(control(&after), "muted");
    assert_eq!(after["frameworks"][0]["muted"], 1);
    let after = read(&scorecard);
    let identity = |json: &Value| {
        let lines = json["scorecard"].as_array().unwrap();
        lines.iter().find(|line| line["area"] == "identity").unwrap().clone()
    };
    let (before, after) = (identity(&before), identity(&after));
    assert_eq!(before["score"], after["score"], "an accepted risk is still one");
    assert_eq!(after["lost"], 0.0);
    assert!(after["suppressed"].as_f64().unwrap() > 0.0);
    assert_eq!(before["suppressed"], 0.0);
}

#[test]
fn a_mutelist_of_prowlers_means_what_it_means_there() {
    let world = World::new();
    let muted = |text: &str, check: &str| {
        world.write("mute.yaml", text);
        let ran = world.sample(["check", "--check", check, "--format", "jsonl", "--mutelist", "mute.yaml"]).expect(0);
        let mut found: Vec<String> = lines(&ran)
            .iter()
            .filter(|finding| finding["suppressed"] == true)
            .map(|finding| finding["resource"].as_str().unwrap().trim_start_matches("arn:aws:s3:::").to_owned())
            .collect();
        found.sort();
        found
    };
    let list = |account: &str, check: &str, rest: &str| {
        format!("Mutelist:\n  Accounts:\n    \"{account}\":\n      Checks:\n        \"{check}\":\n{rest}")
    };
    let everywhere = "          Regions: [\"*\"]\n          Resources: [\"*\"]\n";
    let all = muted(&list("*", CHECK, everywhere), CHECK);
    assert!(all.len() >= 4, "{all:?}");
    // Prowler's name of the check, and a word of it, fit as well.
    assert_eq!(muted(&list("*", "s3_bucket_public_access", everywhere), CHECK), all);
    assert_eq!(muted(&list("*", "policy_public", everywhere), CHECK), all);
    assert_eq!(muted(&list("*", "ec2_.*", everywhere), CHECK), Vec::<String>::new());
    // A word is looked for in the id of the resource, and not in the rest of its ARN.
    let named =
        |word: &str| list("*", CHECK, &format!("          Regions: [\"*\"]\n          Resources: [\"{word}\"]\n"));
    let drops = muted(&named("dropbox"), CHECK);
    assert_eq!(drops, ["tidewren-dev-dropbox"]);
    assert_eq!(muted(&named("*dropbox$"), CHECK), drops);
    assert_eq!(muted(&named("^dropbox"), CHECK), Vec::<String>::new());
    assert_eq!(muted(&named("arn"), CHECK), Vec::<String>::new());
    assert_eq!(muted(&named("^arn:aws:s3:::tidewren-dev-dropbox$"), CHECK), drops);
    // Accounts are compared as a whole; all of region, resource and tags have to fit.
    assert_eq!(muted(&list("2222", CHECK, everywhere), CHECK), Vec::<String>::new());
    let some = muted(&list("222222222222", CHECK, everywhere), CHECK);
    assert!(!some.is_empty() && some.len() < all.len(), "{some:?}");
    let nowhere = "          Regions: [\"ap-south-2\"]\n          Resources: [\"*\"]\n";
    assert_eq!(muted(&list("*", CHECK, nowhere), CHECK), Vec::<String>::new());
    // All parts of an exception have to fit, and it also ends what follows in the same account.
    let except = |parts: &str| format!("{everywhere}          Exceptions:\n{parts}");
    let without: Vec<String> = all.iter().filter(|name| !drops.contains(name)).cloned().collect();
    let resources = "            Resources: [\"dropbox\"]\n";
    assert_eq!(muted(&list("*", CHECK, &except(resources)), CHECK), without);
    let elsewhere = format!("{resources}            Regions: [\"ap-south-2\"]\n");
    assert_eq!(muted(&list("*", CHECK, &except(&elsewhere)), CHECK), all);
    let later = format!("{}        \"s3_*\":\n{everywhere}", list("*", CHECK, &except(resources)));
    assert_eq!(muted(&later, CHECK), without);
    let earlier = format!("{}        \"{CHECK}\":\n{}", list("*", "s3_*", everywhere), except(resources));
    assert_eq!(muted(&earlier, CHECK), all);

    let ran = world.sample(["check", "--check", CHECK, "--mutelist", "missing.yaml"]).expect(2);
    assert!(ran.stderr.contains("missing.yaml"), "{}", ran.stderr);
    world.write("mute.yaml", named("(?!x)"));
    let ran = world.sample(["check", "--check", CHECK, "--mutelist", "mute.yaml"]).expect(2);
    assert!(ran.stderr.contains("`/(?!x)/` is not a regular expression"), "{}", ran.stderr);
    assert!(ran.stderr.contains("no look-around"), "{}", ran.stderr);
}

#[test]
fn an_imported_mutelist_suppresses_the_same() {
    let world = World::new();
    world.write(
        "mute.yaml",
        "Mutelist:\n  Accounts:\n    \"*\":\n      Checks:\n        \"s3_*\":\n          Regions: [\"eu-*\"]\n          \
         Resources: [\"*\"]\n          Tags: [\"stage=prod|stage=dev\"]\n          Exceptions:\n            \
         Resources: [\"dropbox\"]\n        \"ec2_*\":\n          Regions: [\"*\"]\n          Resources: [\"i-\"]\n          \
         Description: Short-lived\n",
    );
    let read = |arguments: &[&str]| {
        let arguments = ["check", "--format", "jsonl"].iter().chain(arguments);
        let found = lines(&world.sample(arguments).expect(0));
        ids(&found, true).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let direct = read(&["--mutelist", "mute.yaml"]);
    assert!(direct.len() > 10, "{direct:?}");
    let ran = world.sample(["suppressions", "import", "mute.yaml"]).expect(2);
    assert!(ran.stderr.contains("(*/s3_*)` does not say why") && ran.stderr.contains("--reason"), "{}", ran.stderr);
    assert!(!world.path("suppressions.toml").exists() && !world.path("suppressions.log").exists());
    world.sample(["suppressions", "import", "mute.yaml", "--reason", "As agreed.", "--owner", "platform"]).expect(0);
    assert_eq!(read(&[]), direct);
    let text = fs_err::read_to_string(world.path("suppressions.toml")).unwrap();
    assert!(text.contains("As agreed.") && text.contains("Short-lived"), "{text}");
    assert_eq!(fs_err::read_to_string(world.path("suppressions.log")).unwrap().lines().count(), 2);
}
