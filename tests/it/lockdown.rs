//! SQL from outside can read tables, and do nothing else: every kind of statement and every function that DuckDB has is tried, alone
//! and combined.

use std::path::Path;
use std::rc::Rc;

use icecore::dialect::{Admitted, Dialect};
use icecore::engine::{Analysis, Cache, Engine, Options};
use icecore::output::{Mode, Parameters, RowStyle, write_query};
use icecore_snapshot::Store;
use icecore_sql::Content;

use crate::support::{World, contents, samples};

/// What a file holds that nothing may read.
const SECRET: &str = "never-to-be-seen-4711";

/// Statements of every kind in DuckDB's grammar, and of some that only PostgreSQL has. `T` is a file that must not come into being, `S`
/// one that must not be read, `C` a file of the cache, `D` a folder.
const STATEMENTS: &[&str] = &[
    "copy (select 1) to 'T'",
    "copy aws_s3_bucket to 'T' (format parquet)",
    "copy aws_s3_bucket from 'S'",
    "copy from database memory to other",
    "attach 'T'",
    "attach 'C' as stolen",
    "attach 'C' as stolen (read_write)",
    "detach memory",
    "export database 'T'",
    "import database 'D'",
    "install httpfs",
    "force install spatial from community",
    "load 'T'",
    "load json",
    "update extensions",
    "set enable_external_access = true",
    "set lock_configuration = false",
    "set memory_limit = '1TB'",
    "set threads = 1",
    "set allowed_configs = ['memory_limit']",
    "set variable max_key_age_days = 1",
    "reset lock_configuration",
    "reset variable max_key_age_days",
    "pragma enable_external_access",
    "pragma database_list",
    "pragma enable_logging",
    "pragma import_database('D')",
    "pragma copy_database('memory', 'other')",
    "create table stolen as select 1",
    "create or replace table snapshot as select 1",
    "create temp table stolen as from read_text('S')",
    "create view stolen as from read_csv('S')",
    "create macro verdict(alarm) as 'ok'",
    "create or replace temp macro snapshot_time() as now()",
    "create schema stolen",
    "create type stolen as enum ('a')",
    "create sequence stolen",
    "create index stolen on snapshot (id)",
    "create secret (type s3, key_id 'a', secret 'b')",
    "create persistent secret p (type s3, key_id 'a', secret 'b')",
    "create trigger stolen after insert on snapshot for each row execute function f()",
    "drop table snapshot",
    "drop schema main cascade",
    "alter table snapshot add column x int",
    "alter table snapshot rename to other",
    "comment on table snapshot is 'x'",
    "insert into snapshot values ('x')",
    "insert into unread select table_name, account_id, region from coverage returning *",
    "update snapshot set id = 'x'",
    "delete from snapshot",
    "truncate snapshot",
    "merge into snapshot using account on true when matched then delete",
    "begin transaction",
    "commit",
    "rollback",
    "checkpoint",
    "force checkpoint",
    "vacuum",
    "analyze",
    "call pragma_version()",
    "call enable_logging(storage := 'file', storage_path := 'T')",
    "call dbgen(sf = 0)",
    "use memory",
    "prepare p as copy (select 1) to 'T'",
    "execute p",
    "deallocate p",
    "explain copy (select 1) to 'T'",
    "explain analyze copy (select 1) to 'T'",
    "with x as (select 1) insert into snapshot select 'x'",
    "with x as (insert into snapshot values ('x') returning *) from x",
    "select * into stolen from snapshot",
    "select * from (copy (select 1) to 'T')",
    "pivot snapshot on id using count(*)",
    "do $$ begin end $$",
    "listen x",
    "grant all on snapshot to public",
    "lock table snapshot",
    ".read S",
    "\\copy snapshot to 'T'",
    "from 'S'",
    "from \"S\"",
    "select * from 'S'",
    "select * from read_csv('S')",
    "select * from read_text('S')",
    "select * from read_blob('S')",
    "select * from read_json('S')",
    "select * from read_parquet('C')",
    "select * from parquet_metadata('C')",
    "select * from sniff_csv('S')",
    "select * from glob('D/*')",
    "select * from query('from read_text(''S'')')",
    "select * from query_table('S')",
    "select (select content from read_text('S'))",
    "select * from duckdb_secrets()",
    "select * from which_secret('S', 's3')",
    "summarize 'S'",
    "describe from read_text('S')",
    "show all tables",
    "table 'S'",
    "values (getenv('HOME'))",
    "select 1",
    "select name from aws_s3_bucket",
];

const BEFORE: &[&str] = &[
    "",
    " ",
    "/* select 1 */ ",
    "-- a\n",
    "explain ",
    "explain analyze ",
    "(",
    "select 1; ",
    ";",
    "\u{a0}",
    "with a as (select 1) ",
];
const AFTER: &[&str] = &["", ";", "; select 1", " -- b", ")", " union all select 'x'", ";;", " /*", "\0"];

/// A generator that always gives the same numbers.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn one_of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }
}

/// An engine on the sample, locked as every command locks it.
fn locked(world: &World) -> Engine {
    let content = Rc::new(Content::builtin().unwrap());
    let snapshot = Store::new(samples()).resolve("latest").unwrap();
    let options = Options { cache: Cache::Folder(world.path("cache")), ..Options::default() };
    let mut engine = Engine::open(snapshot, content, options).unwrap();
    let tables = ["aws_s3_bucket", "coverage"].map(str::to_owned).into();
    engine.prepare([&Analysis { tables, ..Analysis::default() }]).unwrap();
    engine.lock().unwrap();
    engine
}

/// Runs what may run, and gives what it showed.
fn tried(engine: &Engine, sql: &str, dialect: Option<Dialect>) -> Option<String> {
    let mut admitted = Admitted::read(engine.connection(), sql, dialect).ok()?;
    admitted.decide(engine).unwrap();
    let mut shown = Vec::new();
    let style = RowStyle::of(Mode::Csv);
    // That it fails is as good as that it is refused.
    let _ = write_query(engine.connection(), &admitted.sql, &Parameters::new(), &style, &mut shown);
    Some(String::from_utf8_lossy(&shown).into_owned())
}

/// How the database is set, and what it holds.
fn state(engine: &Engine) -> String {
    let ask = |sql: &str| -> String {
        let mut shown = Vec::new();
        write_query(engine.connection(), sql, &Parameters::new(), &RowStyle::of(Mode::Csv), &mut shown).unwrap();
        String::from_utf8(shown).unwrap()
    };
    [
        "select name, value from duckdb_settings() order by name",
        "select database_name, readonly from duckdb_databases() order by all",
        "select schema_name, table_name, sql from duckdb_tables() order by all",
        "select schema_name, view_name, sql from duckdb_views() where not internal order by all",
        "select function_name, macro_definition from duckdb_functions() where not internal order by all",
        "select * from snapshot",
        "select count(*) from unread",
        "select getvariable('max_key_age_days')",
    ]
    .map(ask)
    .concat()
}

struct Trap {
    world: World,
    engine: Engine,
    secret: String,
    target: String,
    state: String,
    cache: Vec<(std::path::PathBuf, Vec<u8>)>,
}

impl Trap {
    fn set() -> Trap {
        let world = World::with_cache();
        let secret = world.write("secret/secret.csv", format!("a\n{SECRET}\n")).display().to_string();
        let engine = locked(&world);
        let state = state(&engine);
        let cache = contents(&world.path("cache"));
        let target = world.path("stolen").display().to_string();
        Trap { engine, secret, target, state, cache, world }
    }

    fn fill(&self, text: &str) -> String {
        let file =
            &self.cache.iter().find(|(file, _)| file.extension().is_some_and(|suffix| suffix == "duckdb")).unwrap().0;
        let file = self.world.path("cache").join(file).display().to_string();
        let folder = Path::new(&self.secret).parent().unwrap().display().to_string();
        ["'T'", "\"T\"", "'S'", "\"S\"", "''S''", "'C'", "'D'", "'D/*'"].iter().fold(text.to_owned(), |text, place| {
            let path = match place.trim_matches(['\'', '"']) {
                "T" => self.target.clone(),
                "S" => self.secret.clone(),
                "C" => file.clone(),
                "D" => folder.clone(),
                _ => format!("{folder}/*"),
            };
            let quote: String = place.chars().take_while(|letter| matches!(letter, '\'' | '"')).collect();
            text.replace(place, &format!("{quote}{path}{quote}"))
        })
    }

    #[track_caller]
    fn try_one(&self, sql: &str, dialect: Option<Dialect>) -> bool {
        let Some(shown) = tried(&self.engine, sql, dialect) else { return false };
        assert!(!shown.contains(SECRET), "{sql}: {shown}");
        assert!(!Path::new(&self.target).exists(), "{sql}");
        true
    }

    #[track_caller]
    fn nothing_happened(&self) {
        assert!(state(&self.engine) == self.state, "the database is as it was");
        assert!(contents(&self.world.path("cache")) == self.cache, "the cache is as it was");
        assert!(!Path::new(&self.target).exists());
        let folder: Vec<_> =
            fs_err::read_dir(self.world.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(folder.len(), 2, "{folder:?}");
    }
}

#[test]
fn statements_of_every_kind_alone_and_combined() {
    let trap = Trap::set();
    let sample = contents(&samples());
    let mut ran = 0;
    for statement in STATEMENTS {
        for dialect in [None, Some(Dialect::Duckdb), Some(Dialect::Postgres)] {
            ran += usize::from(trap.try_one(&trap.fill(statement), dialect));
        }
    }
    assert!(ran >= 6, "what is allowed runs");
    trap.nothing_happened();
    let mut dice = Dice(0x1ce_c07e);
    for _ in 0..4_000 {
        let mut text = dice.one_of(STATEMENTS).to_owned();
        // Within another one, sometimes.
        if dice.below(3) == 0 {
            let inner = dice.one_of(STATEMENTS);
            text = match dice.below(4) {
                0 => format!("select * from ({text}) as x, ({inner}) as y"),
                1 => format!("with x as materialized ({text}) {inner}"),
                2 => format!("{text} union all by name {inner}"),
                _ => format!("select list_transform([1], lambda x: ({text}))"),
            };
        }
        let text = format!("{}{text}{}", dice.one_of(BEFORE), dice.one_of(AFTER));
        trap.try_one(&trap.fill(&text), None);
    }
    trap.nothing_happened();
    assert!(contents(&samples()) == sample, "the snapshot is as it was");
}

#[test]
fn every_function_that_there_is() {
    let trap = Trap::set();
    let mut functions = trap
        .engine
        .connection()
        .prepare(
            "select distinct function_name, function_type, len(parameters) as arity from duckdb_functions()
             where regexp_full_match(function_name, '[a-z_0-9]+') and function_name not in ('repeat_row', 'sleep_ms')
             order by all",
        )
        .unwrap();
    let rows =
        functions.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?)));
    let all: Vec<(String, String, u32)> = rows.unwrap().map(Result::unwrap).collect();
    assert!(all.len() > 500, "{}", all.len());
    for (name, kind, arity) in all {
        for path in [&trap.secret, &trap.target] {
            let arguments = vec![format!("'{path}'"); arity as usize].join(", ");
            let statements = match kind.as_str() {
                "table" | "table_macro" => vec![
                    format!("select * from {name}({arguments}) limit 10"),
                    format!("select * from {name}('{path}') limit 10"),
                    format!("select (select max(x) from {name}({arguments}) as t(x))"),
                ],
                "pragma" => {
                    vec![format!("pragma {name}({arguments})"), format!("select * from pragma_{name}({arguments})")]
                }
                _ => vec![format!("select {name}({arguments})"), format!("select {name}({arguments}) over ()")],
            };
            for statement in statements {
                trap.try_one(&statement, Some(Dialect::Duckdb));
            }
        }
    }
    trap.nothing_happened();
}

#[test]
fn no_command_lets_more_through() {
    let world = World::new();
    let secret = world.write("secret.csv", format!("a\n{SECRET}\n")).display().to_string();
    let target = world.path("stolen").display().to_string();
    let sample = contents(&samples());
    let header =
        "/*\ntitle = \"t\"\nseverity = \"low\"\ncategory = \"hygiene\"\ndescription = \"d\"\nremediation = \"r\"\n*/\n";
    for sql in [
        format!("copy (select 1) to '{target}'"),
        format!("select * from read_text('{secret}')"),
        format!("from '{secret}'"),
    ] {
        let mut ways: Vec<Vec<String>> = vec![vec!["query".into(), sql.clone()]];
        let file = world.write("x.sql", &sql).display().to_string();
        ways.push(vec!["query".into(), "-f".into(), file]);
        world.write("checks/mine/mine_check.sql", format!("{header}{sql}"));
        ways.push(vec!["check".into(), "--checks".into(), "checks".into(), "--check".into(), "mine_check".into()]);
        world.write(
            "checks/mine/mine_check.test.sql",
            format!("{sql};\ninsert into expected (resource, status) values ('a', 'ok');"),
        );
        ways.push(vec!["test".into(), "checks".into()]);
        world.write(
            "rules/mine/mine_rule.sql",
            format!("/*\ntitle = \"t\"\nseverity = \"low\"\nalert = \"digest\"\ndescription = \"d\"\n*/\n{sql}"),
        );
        ways.push(vec!["test".into(), "rules".into()]);
        for way in ways {
            let ran = world.sample(&way);
            assert_ne!(ran.status, Some(0), "{way:?}: {}", ran.stdout);
            assert!(!format!("{}{}", ran.stdout, ran.stderr).contains(SECRET), "{way:?}");
            assert!(!Path::new(&target).exists(), "{way:?}");
        }
    }
    assert!(contents(&samples()) == sample, "the snapshot is as it was");
}
