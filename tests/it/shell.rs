//! The shell, through a pseudo-terminal.

use std::process::{Command, Stdio};

use rexpect::session::{PtySession, spawn_command};

use crate::support::{World, binary, samples};

const UP: &str = "\x1b[A";

/// The shell on a terminal of 24 lines, ready for the first statement.
fn shell(world: &World, pager: &str) -> PtySession {
    let mut command = Command::new("sh");
    let base = world.command();
    command.current_dir(base.get_current_dir().unwrap());
    for (name, value) in base.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
        .env("TERM", "xterm")
        .env("ICECORE_STORE", samples())
        .env("ICECORE_HISTORY", world.path("state/history"))
        .env("ICECORE_PAGER", pager)
        .env("EDITOR", "sed -i s/41/42/")
        .arg("-c")
        .arg(format!("stty rows 24 cols 110; exec '{}' shell", binary().display()));
    let mut session = spawn_command(command, Some(60_000)).unwrap();
    session.exp_string("908 resources in 3 accounts").unwrap();
    ready(&mut session);
    session
}

#[track_caller]
fn ready(session: &mut PtySession) {
    session.exp_string("icecore> ").unwrap();
}

/// Sends keys as they are: a newline would be one key, Enter is another.
fn keys(session: &mut PtySession, keys: &str) {
    session.send(keys).unwrap();
    session.flush().unwrap();
}

/// Types a statement and gives everything that is shown before the next prompt.
#[track_caller]
fn ask(session: &mut PtySession, text: &str) -> String {
    keys(session, &format!("{text}\r"));
    // The line itself is drawn anew with every key; its last drawing ends with a newline.
    session.exp_regex("\x1b\\[\\?2004l").unwrap();
    session.exp_string("icecore> ").unwrap()
}

#[track_caller]
fn leave(mut session: PtySession) {
    keys(&mut session, ".quit\r");
    session.exp_eof().unwrap();
}

#[test]
fn statements_span_lines_and_errors_point_at_the_place() {
    let world = World::new();
    let mut session = shell(&world, "");
    keys(&mut session, "select 40 +\r");
    let shown = ask(&mut session, "2 as answer;");
    assert!(shown.contains("answer") && shown.contains("42") && shown.contains("1 row"), "{shown}");
    let shown = ask(&mut session, "select nam from aws_s3_bucket;");
    assert!(shown.contains('^') && shown.contains("\"name\""), "{shown}");
    let shown = ask(&mut session, "select * from aws_s3_buckets;");
    assert!(shown.contains("did you mean `aws_s3_bucket`?"), "{shown}");
    let shown = ask(&mut session, "from range(100);");
    assert!(shown.contains("100 rows, 40 shown"), "{shown}");
    let shown = ask(&mut session, ".nothing");
    assert!(shown.contains("`.help` lists them"), "{shown}");
    let shown = ask(&mut session, "copy (select 1) to 'stolen';");
    assert!(shown.contains("`COPY` is not allowed") && !world.path("stolen").exists(), "{shown}");
    leave(session);
}

#[test]
fn tab_completes_what_the_snapshot_and_the_content_name() {
    let world = World::new();
    let mut session = shell(&world, "");
    // A table, a column through another name, a column by itself, an account.
    let text =
        "from aws_s3_buck\t as b select b.versioning_en\t as v, object_own\t where account_id = '11111\t' limit 1;";
    let shown = ask(&mut session, text);
    assert!(shown.contains("v ") && shown.contains("object_ownership") && shown.contains("1 row"), "{shown}");
    // A function, a keyword, a check in a literal.
    let shown =
        ask(&mut session, "selec\t regexp_extract_a\t('a1b2', '[0-9]') as digits, 's3_bucket_policy_pub\t' as id;");
    assert!(shown.contains("[1, 2]") && shown.contains("s3_bucket_policy_public"), "{shown}");
    // A command and what it is about.
    let shown = ask(&mut session, ".expl\t kms_key_rotation_dis\t");
    assert!(shown.contains("Remediation"), "{shown}");
    leave(session);
}

#[test]
fn history_outlives_the_shell_and_can_be_searched() {
    let world = World::new();
    let mut session = shell(&world, "");
    keys(&mut session, "select 'the first' ||\r");
    ask(&mut session, "' of all';");
    ask(&mut session, "select 'second';");
    leave(session);
    let mut session = shell(&world, "");
    // The command to leave, the second, the first: whole, though it has two lines.
    let shown = ask(&mut session, &UP.repeat(3));
    assert!(shown.contains("the first of all"), "{shown}");
    // Ctrl-R searches.
    let shown = ask(&mut session, "\x12secon");
    assert!(shown.contains("second"), "{shown}");
    leave(session);
    assert!(fs_err::read_to_string(world.path("state/history")).unwrap().contains("second"));
}

#[test]
fn what_is_longer_than_the_terminal_goes_to_the_pager() {
    let world = World::new();
    let mut session = shell(&world, "sed s/^/paged:/");
    let shown = ask(&mut session, "from range(5);");
    assert!(!shown.contains("paged:") && shown.contains("5 rows"), "{shown}");
    let shown = ask(&mut session, "from range(30);");
    assert!(shown.contains("paged:29") && shown.contains("paged:30 rows"), "{shown}");
    leave(session);
    // One that the user leaves at once.
    let mut session = shell(&world, "true");
    ask(&mut session, ".mode csv");
    ask(&mut session, "from range(1000000);");
    let shown = ask(&mut session, "select 7 as seven;");
    assert!(shown.contains("seven"), "{shown}");
    leave(session);
}

#[test]
fn ctrl_c_ends_the_query_and_not_the_shell() {
    let world = World::new();
    let mut session = shell(&world, "");
    keys(&mut session, "select 'gone'\x03");
    ready(&mut session);
    keys(&mut session, "select count(*) from range(1000000000000) as t(a) where hash(a) = 7;\r");
    session.exp_regex("\x1b\\[\\?2004l").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_500));
    session.send_control('c').unwrap();
    session.exp_regex("error: .*nterrupted").unwrap();
    ready(&mut session);
    let shown = ask(&mut session, "select 6 * 7 as answer;");
    assert!(shown.contains("42"), "{shown}");
    leave(session);
}

#[test]
fn the_shells_own_commands_do_what_help_says() {
    let world = World::new();
    let file = world.write("many.sql", ".mode csv\nselect 1 as a;\n-- done\nselect 2 as b;\n");
    let mut session = shell(&world, "");
    assert!(ask(&mut session, ".help").contains(".maxrows N"));
    assert!(ask(&mut session, ".tables s3_acc").contains("aws_s3_account_settings"));
    assert!(ask(&mut session, ".schema aws_s3_bucket").contains("versioning_enabled BOOLEAN"));
    let shown = ask(&mut session, ".inspect aws_s3_bucket");
    assert!(shown.contains("s3:GetBucketVersioning") && shown.contains("rows in the snapshot"), "{shown}");
    assert!(ask(&mut session, ".snapshots").contains("complete"));
    assert!(ask(&mut session, ".checks s3_bucket_policy_pub*").contains("s3_bucket_policy_public"));
    assert!(ask(&mut session, ".explain s3_bucket_policy_public").contains("Remediation"));
    assert!(ask(&mut session, ".use latest").contains("908 resources"));
    let shown = ask(&mut session, ".before latest");
    assert!(shown.contains("(before)"), "{shown}");
    let sql = "select (select count(*) from before.aws_s3_bucket) = count(*) as same from after.aws_s3_bucket;";
    assert!(ask(&mut session, sql).contains("true"));
    assert!(ask(&mut session, "select count(*) as changes from drift_resource;").contains("0"));
    assert!(ask(&mut session, "copy (select 1) to 'stolen';").contains("`COPY` is not allowed"));
    assert!(ask(&mut session, ".after latest").contains("(after)"));
    assert!(ask(&mut session, ".before").contains("Statements are about"));
    ask(&mut session, ".maxrows 3");
    assert!(ask(&mut session, "from range(5);").contains("5 rows, 3 shown"));
    ask(&mut session, ".timing on");
    assert!(ask(&mut session, "select 1;").contains(" s\r\n"));
    let shown = ask(&mut session, &format!(".read {}", file.display()));
    assert!(shown.contains("a\r\n1\r\n") && shown.contains("b\r\n2\r\n"), "{shown}");
    let target = world.path("rows.json");
    ask(&mut session, &format!(".output {}", target.display()));
    ask(&mut session, "select 5 as five;");
    assert_eq!(fs_err::read_to_string(&target).unwrap(), "[\n{\"five\":5}\n]\n");
    assert!(ask(&mut session, "select 6 as six;").contains("six"));
    ask(&mut session, "select 41 as edited;");
    // The editor's text stands on the next line, to be run or changed.
    keys(&mut session, ".edit\r");
    session.exp_string("42").unwrap();
    let shown = ask(&mut session, "");
    assert!(shown.contains("edited\r\n42"), "{shown}");
    leave(session);
}

#[test]
fn without_a_terminal_it_runs_what_it_is_given() {
    let world = World::new();
    let run = |text: &str| {
        let mut child = world
            .command()
            .env("ICECORE_STORE", samples())
            .arg("shell")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let output = run(".mode csv\nselect 1 as a; select count(*) as n\nfrom account");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "a\n1\nn\n3\n");
    let output = run("select nothing;\n.mode csv\nselect 2;");
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]));
}
