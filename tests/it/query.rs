//! `icecore query`, and what SQL must not do.

use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::{Ran, World, contents, samples};

#[test]
fn a_pipe_gets_csv_and_formats_can_be_asked_for() {
    let world = World::new();
    let sql = "select 1 as number, 'a,b' as text, null as nothing, [1, 2] as list, {'x': 1} as record";
    let ran = world.sample(["query", sql]).expect(0);
    assert_eq!(ran.stdout, "number,text,nothing,list,record\n1,\"a,b\",,\"[1, 2]\",{'x': 1}\n");
    let ran = world.sample(["query", sql, "--mode", "jsonl"]).expect(0);
    assert_eq!(ran.stdout, "{\"number\":1,\"text\":\"a,b\",\"nothing\":null,\"list\":[1,2],\"record\":{\"x\":1}}\n");
    let ran = world.sample(["query", sql, "--mode", "json"]).expect(0);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&ran.stdout).unwrap()[0]["list"][1], 2);
    let ran = world.sample(["query", sql, "--mode", "table"]).expect(0);
    assert!(ran.stdout.starts_with("number   text"), "{}", ran.stdout);
    let ran = world.sample(["query", "select 1 as x where false", "--mode", "json"]).expect(0);
    assert_eq!(ran.stdout, "[]\n");
    world.sample(["query", "explain select name from aws_s3_bucket"]).expect(0);
    world.sample(["query", "describe aws_s3_bucket"]).expect(0);
    world.sample(["query", "from aws_s3_bucket;"]).expect(0);
}

#[test]
fn csv_is_safe_for_spreadsheets() {
    let world = World::new();
    let sql = "select '=1+1' as a, '-5' as b, '@x' as c, -5 as d, chr(27) || '[31m' as e";
    let ran = world.sample(["query", sql]).expect(0);
    assert_eq!(ran.stdout, "a,b,c,d,e\n'=1+1,-5,'@x,-5,'\u{1b}[31m\n");
    let ran = world.sample(["query", sql, "--raw"]).expect(0);
    assert_eq!(ran.stdout, "a,b,c,d,e\n=1+1,-5,@x,-5,\u{1b}[31m\n");
}

#[test]
fn every_mode_has_its_form() {
    let world = World::new();
    let sql =
        "select 1 as number, 'a|b<c' as text, null as nothing union all select 2, 'x' || chr(9) || 'y', 'z' order by 1";
    let of = |mode: &str| world.sample(["query", sql, "--mode", mode]).expect(0).stdout;
    assert_eq!(of("tsv"), "number\ttext\tnothing\n1\ta|b<c\t\n2\t\"x\ty\"\tz\n");
    assert_eq!(
        of("line"),
        " number = 1\n   text = a|b<c\nnothing =\n\n number = 2\n   text = x\u{fffd}y\nnothing = z\n"
    );
    assert_eq!(
        of("markdown"),
        "| number | text | nothing |\n| --- | --- | --- |\n| 1 | a\\|b&lt;c |  |\n| 2 | x\u{fffd}y | z |\n"
    );
    assert!(of("html").contains("<tr><td>1</td><td>a|b&lt;c</td><td></td></tr>"), "{}", of("html"));
    for (suffix, begin) in [
        ("txt", "number  "),
        ("csv", "number,"),
        ("tsv", "number\t"),
        ("json", "[\n{"),
        ("jsonl", "{"),
        ("md", "| "),
        ("html", "<meta"),
        ("parquet", "PAR1"),
    ] {
        let file = world.path(&format!("rows.{suffix}"));
        world.sample(["query", sql, "--output", file.to_str().unwrap()]).expect(0);
        assert!(fs_err::read(&file).unwrap().starts_with(begin.as_bytes()), "{suffix}");
    }
    let ran = world.sample(["query", sql, "--output", "rows.doc"]).expect(2);
    assert!(ran.stderr.contains(".parquet"), "{}", ran.stderr);
}

#[test]
fn json_is_strict_and_parquet_is_typed() {
    let world = World::new();
    let sql =
        "select 'nan'::double as a, [1.5, '-inf'::double] as b, 'NaN' as c, sum(n)::hugeint as d from range(3) as t(n)";
    let ran = world.sample(["query", sql, "--mode", "json"]).expect(0);
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value, serde_json::json!([{"a": null, "b": [1.5, null], "c": "NaN", "d": 3}]));

    let file = world.path("buckets.parquet");
    let sql =
        "select name, versioning_enabled, creation_date, tags, policy, 7 as seven from aws_s3_bucket order by arn";
    world.sample(["query", sql, "--output", file.to_str().unwrap()]).expect(0);
    let connection = duckdb::Connection::open_in_memory().unwrap();
    let types: String = connection
        .query_row(
            "select string_agg(column_type, ' ') from (describe from read_parquet(?))",
            [file.to_str().unwrap()],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(types, "VARCHAR BOOLEAN TIMESTAMP VARCHAR VARCHAR INTEGER");
    let sql = "select interval 1 day as x, [interval 2 day] as y";
    world.sample(["query", sql, "--output", file.to_str().unwrap()]).expect(0);
    let texts: String =
        connection.query_row("select x || y from read_parquet(?)", [file.to_str().unwrap()], |row| row.get(0)).unwrap();
    assert_eq!(texts, "1 day[2 days]");
}

#[test]
fn statements_come_from_files_and_pipes_and_stop_at_the_first_error() {
    let world = World::new();
    let file =
        world.write("many.sql", "select 1 as a;\n-- ; not here\nselect ';' as b;\nselect nothing;\nselect 4 as d;");
    let ran = world.sample(["query", "-f", file.to_str().unwrap()]).expect(2);
    assert_eq!(ran.stdout, "a\n1\nb\n;\n");
    assert!(ran.stderr.contains("line 4 failed") && ran.stderr.contains("^^^^"), "{}", ran.stderr);

    let ran = world.sample(["query", "select 1; select 2 fro x"]).expect(2);
    assert_eq!(ran.stdout, "", "where one statement is wrong, none runs");

    let mut child = world
        .command()
        .env("ICECORE_STORE", samples())
        .arg("query")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"select 1 as a; select count(*) as n from account")
        .unwrap();
    assert_eq!(child.wait_with_output().unwrap().stdout, b"a\n1\nn\n3\n");
}

#[test]
fn parameters_are_values_and_never_sql() {
    let world = World::new();
    let sql = "select count(*) as n from aws_s3_bucket where account_id = $1 and name <> $Name";
    let ran = world.sample([
        "query",
        &sql.replace("$1", "$id"),
        "--param",
        "id=111111111111",
        "--param",
        "name=' or true --",
    ]);
    assert!(ran.expect(0).stdout.lines().nth(1).unwrap().parse::<u32>().unwrap() > 3);
    let ran =
        world.sample(["query", "select $1 as a, $2::int + 1 as b", "--param", "1=x", "--param", "2=41"]).expect(0);
    assert_eq!(ran.stdout, "a,b\nx,42\n");
    let ran = world.sample(["query", "select $1", "--param", "x=1"]).expect(2);
    assert!(ran.stderr.contains("`$1` has no value") && ran.stderr.contains("--param 1=VALUE"), "{}", ran.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_million_rows_stream_in_bounded_memory() {
    let world = World::new();
    // 200 MB of text; random, so that compression does not hide it.
    let sql = "select range as n, repeat(md5(range::varchar), 6) as text from range(1000000)";
    for mode in ["csv", "json", "markdown", "parquet"] {
        let mut child = world
            .command()
            .env("ICECORE_STORE", samples())
            .args(["query", sql, "--mode", mode, "--threads", "1"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let (mut part, mut bytes) = (vec![0; 1 << 20], 0);
        let mut peak = 0;
        loop {
            let length = stdout.read(&mut part).unwrap();
            // While there is something to read, the process is still there.
            if let Ok(status) = fs_err::read_to_string(format!("/proc/{}/status", child.id())) {
                let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
                peak = peak.max(line.map_or(0, |line| line.trim().trim_end_matches(" kB").parse::<u64>().unwrap()));
            }
            if length == 0 {
                break;
            }
            bytes += length;
        }
        assert_eq!(child.wait().unwrap().code(), Some(0));
        assert!(bytes > if mode == "parquet" { 20_000_000 } else { 190_000_000 }, "{mode}: {bytes}");
        assert!(peak > 10_000 && peak < 180_000, "{mode}: {peak} kB");
    }
}

#[test]
fn evidence_calls_and_findings_are_tables_too() {
    let world = World::new();
    let count =
        |sql: &str| -> u64 { world.sample(["query", sql]).expect(0).stdout.lines().nth(1).unwrap().parse().unwrap() };
    assert!(count("select count(*) from resource") > 400);
    assert!(count("select count(*) from api_call where outcome = 'denied'") > 3);
    assert!(count("select count(*) from finding where status = 'alarm'") > 100);
    assert!(count("select count(*) from \"check\"") >= 40);
    assert!(count("select count(*) from coverage where not is_read") > 5);
    assert_eq!(count("select count(*) from account"), 3);
    assert!(count("select count(*) from resource where (evidence->'ConfigurationItem') is not null") > 20);
}

/// Checks whose alarms mean that somebody unknown gets in.
const PUBLIC_CHECKS: [&str; 13] = [
    "ecr_repository_policy_public",
    "iam_role_oidc_trust_unrestricted",
    "iam_role_trust_any_principal",
    "kms_key_policy_public",
    "lambda_function_policy_public",
    "lambda_function_url_public",
    "s3_bucket_acl_public_read",
    "s3_bucket_acl_public_write",
    "s3_bucket_policy_public",
    "s3_bucket_policy_public_write",
    "secretsmanager_secret_policy_public",
    "sns_topic_policy_public",
    "sqs_queue_policy_public",
];

#[test]
fn exposure_and_the_checks_on_policies_agree() {
    let world = World::new();
    let checks = PUBLIC_CHECKS.map(|id| format!("'{id}'")).join(", ");
    // The URL of an alias is an alarm of its function; the policy is the alias's own.
    let alarmed = format!(
        "select coalesce(dimensions ->> '$.target_arn', resource) from finding \
         where status = 'alarm' and check_id in ({checks})"
    );
    let count =
        |sql: &str| -> u64 { world.sample(["query", sql]).expect(0).stdout.lines().nth(1).unwrap().parse().unwrap() };
    assert!(count(&format!("select count(*) from resource_exposure where arn in ({alarmed})")) > 5);
    let ran = world.sample([
        "query",
        &format!(
            "select arn, exposure, because from resource_exposure where exposure <> 'public' and arn in ({alarmed})"
        ),
    ]);
    assert_eq!(ran.expect(0).stdout, "arn,exposure,because\n");
    let types = "'AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::ECR::Repository', \
                 'AWS::SecretsManager::Secret', 'AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::IAM::Role'";
    let ran = world.sample([
        "query",
        &format!(
            "select arn, because from resource_exposure \
             where exposure = 'public' and resource_type in ({types}) and arn not in ({alarmed})"
        ),
    ]);
    assert_eq!(ran.expect(0).stdout, "arn,because\n");
}

#[test]
fn errors_point_at_the_place_and_suggest_names() {
    let world = World::new();
    let ran = world.sample(["query", "select * fro aws_s3_bucket"]).expect(2);
    assert!(ran.stderr.contains('^'), "{}", ran.stderr);
    let ran = world.sample(["query", "select * from aws_s3_buckets"]).expect(2);
    assert!(ran.stderr.contains("did you mean `aws_s3_bucket`?"), "{}", ran.stderr);
    let ran = world.sample(["query", "select nam from aws_s3_bucket"]).expect(2);
    assert!(ran.stderr.contains("\"name\""), "{}", ran.stderr);
    let ran = world.sample(["query", ""]).expect(2);
    assert!(ran.stderr.contains("no SQL"), "{}", ran.stderr);
}

/// Statements and functions that would write, read files, or change how the database is set.
fn forbidden(world: &World) -> Vec<String> {
    let target = world.path("stolen").display().to_string();
    let cache = world.path("cache").display().to_string();
    let secret = world.write("secret.csv", "a\n1\n").display().to_string();
    vec![
        format!("copy (select 1) to '{target}'"),
        format!("copy (select 1) to '{cache}/x.csv'"),
        format!("copy aws_s3_bucket to '{target}' (format parquet)"),
        format!("copy aws_s3_bucket from '{secret}'"),
        format!("attach '{target}'"),
        "detach memory".to_owned(),
        "install httpfs".to_owned(),
        "load httpfs".to_owned(),
        "set enable_external_access = true".to_owned(),
        "set memory_limit = '1TB'".to_owned(),
        "set variable x = 1".to_owned(),
        "reset memory_limit".to_owned(),
        "pragma enable_profiling".to_owned(),
        format!("export database '{target}'"),
        format!("import database '{target}'"),
        "create table x as select 1".to_owned(),
        "create or replace view aws_s3_bucket as select 1".to_owned(),
        "create temp table x as select 1".to_owned(),
        "insert into finding values (1)".to_owned(),
        "delete from finding".to_owned(),
        "update finding set status = 'ok'".to_owned(),
        "drop table finding".to_owned(),
        "alter table finding add column x integer".to_owned(),
        "truncate finding".to_owned(),
        "vacuum".to_owned(),
        "checkpoint".to_owned(),
        "call enable_logging()".to_owned(),
        "begin".to_owned(),
        "use memory".to_owned(),
        "create secret x (type s3)".to_owned(),
        "comment on table finding is 'x'".to_owned(),
        format!("select * from read_text('{secret}')"),
        format!("select * from read_csv('{secret}')"),
        format!("select * from read_blob('{secret}')"),
        format!("select * from '{secret}'"),
        format!("select * from \"{secret}\""),
        "select * from glob('/*')".to_owned(),
        "select * from read_text('/tmp/*')".to_owned(),
        format!("select * from sniff_csv('{secret}')"),
        format!("select * from (select 1), lateral (select * from read_text('{secret}'))"),
        format!("select (select content from read_text('{secret}'))"),
        format!("with x as (select * from read_text('{secret}')) select * from x"),
        format!("select * from query('select * from read_text(''{secret}'')')"),
        format!("select * from query_table('{secret}')"),
        format!("select 1; copy (select 1) to '{target}'"),
        format!("explain analyze copy (select 1) to '{target}'"),
        format!("select * from enable_logging(storage := 'file', storage_path := '{target}')"),
        "select * from duckdb_secrets()".to_owned(),
    ]
}

#[test]
fn sql_cannot_write_or_read_anything_but_tables() {
    let world = World::with_cache();
    let before = contents(&samples());
    world.sample(["query", "select count(*) from aws_s3_bucket"]).expect(0);
    let forbidden = forbidden(&world);
    let cache = contents(&world.path("cache"));
    for sql in &forbidden {
        let ran = world.sample(["query", sql]).expect(2);
        assert!(ran.stderr.starts_with("error: ") && ran.stdout.is_empty(), "{sql}: {}{}", ran.stdout, ran.stderr);
    }
    assert!(!world.path("stolen").exists());
    assert!(cache == contents(&world.path("cache")), "the cache is as it was");
    assert!(before == contents(&samples()), "the snapshot is as it was");
}

#[test]
fn a_check_from_outside_can_do_no_more() {
    let world = World::new();
    let header =
        "/*\ntitle = \"t\"\nseverity = \"low\"\ncategory = \"cost\"\ndescription = \"d\"\nremediation = \"r\"\n*/\n";
    for (number, sql) in forbidden(&world).iter().enumerate() {
        let folder = format!("evil{number}");
        world.write(&format!("{folder}/evil.sql"), format!("{header}{sql}"));
        let ran = world.sample(["check", "--checks", &folder, "--check", "evil"]).expect(2);
        assert!(ran.stderr.starts_with("error: "), "{sql}: {}", ran.stderr);
    }
    assert!(!world.path("stolen").exists());
    // What closes the engine's own parentheses does not get out of them either.
    world.write("out/evil.sql", format!("{header}select 1) as verdict; copy (select 1) to 'stolen'; select (1"));
    world.sample(["check", "--checks", "out", "--check", "evil"]).expect(2);
    assert!(!world.path("stolen").exists());
}

#[test]
fn a_query_ends_at_its_time_limit() {
    let sql = "select count(*) from range(1000000) as a, range(1000000) as b where a.range * b.range % 7 = 3";
    let started = Instant::now();
    let ran = World::new().sample(["query", sql, "--timeout", "1"]).expect(2);
    assert!(ran.stderr.contains("ended after 1 s") && ran.stderr.contains("--timeout"), "{}", ran.stderr);
    assert!(started.elapsed() < Duration::from_secs(60));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_query_and_the_program() {
    let world = World::new();
    let sql = "select count(*) from range(1000000) as a, range(1000000) as b where a.range * b.range % 7 = 3";
    let mut command = world.command();
    command.env("ICECORE_STORE", samples()).args(["query", sql]);
    let ran = Ran::interrupted(&mut command, Duration::from_millis(1500)).expect(2);
    assert!(ran.stderr.contains("Interrupted"), "{}", ran.stderr);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let world = World::new();
    let mut child = world
        .command()
        .env("ICECORE_STORE", samples())
        .args(["query", "select repeat('x', 1000) from range(1000000)"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut few = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut few).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
