//! String to string: what each construct becomes.

use super::*;

/// A query, and what it becomes. Whether that gives the right rows is tested end to end (`tests/it/postgres.rs`).
const REWRITTEN: &[(&str, &str)] = &[
    (
        "select a -> 'b' ->> 'c' = 'd' from t",
        r#"SELECT json_extract_string(json_extract(a, 'b'), 'c') = 'd' AS "?column?" FROM t"#,
    ),
    (
        "select a -> 0, a -> 'k.x', a ->> '$error', a -> -1 from t",
        r#"SELECT json_extract(a, 0) AS "?column?", json_extract(a, 'k.x') AS "?column?", json_extract_string(a, '$."$error"') AS "?column?", json_extract(a, -1) AS "?column?" FROM t"#,
    ),
    ("select a ->> lower(b) from t", r#"SELECT jsonb_object_field_text(a, lower(b)) AS "?column?" FROM t"#),
    (
        "select a #> '{b,0,c}', a #>> array['b', c], a #>> '{}' from t",
        r#"SELECT json_extract(jsonb_step(json_extract(a, 'b'), '0'), 'c') AS "?column?", jsonb_value_text(jsonb_step(json_extract(a, 'b'), CAST(c AS TEXT))) AS "?column?", jsonb_value_text(a) AS "?column?" FROM t"#,
    ),
    (
        "select a ? 'b', a ?| array['b', 'c'], a ?& '{b,c}' from t",
        r#"SELECT jsonb_exists(a, 'b') AS "?column?", jsonb_exists_any(a, ARRAY['b', 'c']) AS "?column?", jsonb_exists_all(a, ['b', 'c']) AS "?column?" FROM t"#,
    ),
    (
        r#"select a @> '{"b": 1}', '["b"]'::jsonb <@ a from t"#,
        r#"SELECT jsonb_contains(a, '{"b": 1}') AS "?column?", jsonb_contains(a, CAST('["b"]' AS JSON)) AS "?column?" FROM t"#,
    ),
    (
        "select a @> array['b'], a && '{b,c}'::text[] from t",
        r#"SELECT (a @> ARRAY['b']) AS "?column?", (a && CAST(['b', 'c'] AS TEXT[])) AS "?column?" FROM t"#,
    ),
    (
        "select a - 'b', a - 1, now() + '1 day' from t",
        r#"SELECT jsonb_delete(a, 'b') AS "?column?", a - 1 AS "?column?", (snapshot_time() + CAST('1 day' AS INTERVAL)) AS "?column?" FROM t"#,
    ),
    (
        r#"select a -> 'b' || '{"c": 1}', 'x' || (a -> 'b') from t"#,
        r#"SELECT jsonb_concat(json_extract(a, 'b'), '{"c": 1}') AS "?column?", 'x' || postgres_text((json_extract(a, 'b'))) AS "?column?" FROM t"#,
    ),
    (
        r#"select a -> 'b' = '"c"', a -> 'b' <> 'null', a -> 'b' > '5', a -> 'b' in ('1', '2') from t"#,
        r#"SELECT jsonb_equal(json_extract(a, 'b'), '"c"') AS "?column?", (NOT jsonb_equal(json_extract(a, 'b'), 'null')) AS "?column?", TRY_CAST(json_extract(a, 'b') AS DOUBLE) > 5 AS "?column?", (jsonb_equal(json_extract(a, 'b'), '1') OR jsonb_equal(json_extract(a, 'b'), '2')) AS "?column?" FROM t"#,
    ),
    (
        "select e, e ->> 'b' from t, jsonb_array_elements(a) as e order by e ->> 'b' desc",
        r#"SELECT e."value" AS "e", json_extract_string(e."value", 'b') AS "?column?" FROM t, LATERAL (SELECT unnest(jsonb_elements(a)) AS "value") AS "e" ORDER BY json_extract_string(e."value", 'b') DESC NULLS FIRST"#,
    ),
    (
        "select e.value, f.v, f.n from t cross join lateral jsonb_array_elements_text(a) as e left join jsonb_array_elements(b) with ordinality as f(v, n) on f.n = 1",
        r#"SELECT e.value, f.v, f.n FROM t CROSS JOIN LATERAL (SELECT unnest(jsonb_elements_text(a)) AS "value") AS "e" LEFT JOIN LATERAL (SELECT unnest(jsonb_elements(b)) AS "v", unnest(range(1, (len(jsonb_elements(b)) + 1))) AS "n") AS "f" ON f.n = 1"#,
    ),
    (
        "select k.key, k.value from t, jsonb_each(a) with ordinality as k",
        r#"SELECT k.key, k.value FROM t, LATERAL (SELECT member.key AS "key", member.value AS "value", "ordinality" AS "ordinality" FROM (SELECT unnest(jsonb_members(a)) AS member, unnest(range(1, (len(jsonb_members(a)) + 1))) AS "ordinality") AS "members") AS "k""#,
    ),
    (
        "select x.b from t, jsonb_to_recordset(a) as x(b int, c jsonb)",
        r#"SELECT x.b FROM t, LATERAL (SELECT CAST(jsonb_object_field_text(item, 'b') AS INT) AS b, jsonb_object_field(item, 'c') AS c FROM (SELECT unnest(jsonb_elements(a)) AS item) AS "items") AS "x""#,
    ),
    (
        "select p from t, string_to_array(a, ',') as p",
        r#"SELECT p FROM t, LATERAL (SELECT postgres_string_to_array(a, ',') AS "p") AS "p""#,
    ),
    (
        "select e from (select e from t) as u, lateral (select 1) as v, jsonb_array_elements(u.e) as w",
        r#"SELECT e FROM (SELECT e FROM t) AS u, LATERAL (SELECT 1) AS v, LATERAL (SELECT unnest(jsonb_elements(u.e)) AS "value") AS "w""#,
    ),
    (
        "with c as (select e from t) select e from c, jsonb_array_elements_text(c.e) as f",
        r#"WITH c AS (SELECT e FROM t) SELECT e FROM c, LATERAL (SELECT unnest(jsonb_elements_text(c.e)) AS "value") AS "f""#,
    ),
    (
        "select jsonb_array_elements(a) ->> 'b', jsonb_object_keys(a), (jsonb_each(a)).value -> 'c' from t",
        r#"SELECT json_extract_string(unnest(jsonb_elements(a)), 'b') AS "?column?", unnest(jsonb_keys(a)) AS "jsonb_object_keys", json_extract((unnest(jsonb_members(a))).value, 'c') AS "?column?" FROM t"#,
    ),
    (
        "select jsonb_agg(a order by b) filter (where c), json_agg(distinct a), jsonb_object_agg(k, v) from t",
        r#"SELECT to_json(list(a ORDER BY b) FILTER (WHERE c)) AS "jsonb_agg", to_json(list(DISTINCT a)) AS "json_agg", to_json(map_from_entries(list(row(CAST(k AS TEXT), v)))) AS "jsonb_object_agg" FROM t"#,
    ),
    (
        "select jsonb_build_object('a', 1, b, 2), jsonb_build_array(1), to_jsonb(a), row_to_json(t) from t",
        r#"SELECT json_object('a', 1, CAST(b AS TEXT), 2) AS "jsonb_build_object", json_array(1) AS "jsonb_build_array", to_json(a) AS "to_jsonb", to_json(t) AS "row_to_json" FROM t"#,
    ),
    (
        "select jsonb_path_query(a, '$.b[*].c'), jsonb_path_exists(a, '$.b ? (@.c > 1 || !(@.d == null))') from t",
        r#"SELECT unnest(jsonb_path_member(jsonb_path_unwrap(jsonb_path_member(jsonb_path_start(a), 'b')), 'c')) AS "jsonb_path_query", (len(list_filter(jsonb_path_unwrap(jsonb_path_member(jsonb_path_start(a), 'b')), lambda item1 : ((len(list_filter(jsonb_path_unwrap(jsonb_path_member([item1], 'c')), lambda value2 : ((jsonb_typeof(value2) = 'number') AND ((TRY_CAST(value2 AS DOUBLE)) > 1)))) > 0) OR (NOT (len(list_filter(jsonb_path_unwrap(jsonb_path_member([item1], 'd')), lambda value2 : (jsonb_typeof(value2) = 'null'))) > 0))))) > 0) AS "jsonb_path_exists" FROM t"#,
    ),
    (
        r#"select a @? '$.**.b', a @@ '$.b == "c"', jsonb_path_query_first(a, 'lax $.b[last].type()') from t"#,
        r#"SELECT (len(jsonb_path_member(jsonb_path_descend(jsonb_path_start(a)), 'b')) > 0) AS "?column?", (len(list_filter(jsonb_path_unwrap(jsonb_path_member(jsonb_path_start(a), 'b')), lambda value1 : ((jsonb_typeof(value1) = 'string') AND (jsonb_value_text(value1) = 'c')))) > 0) AS "?column?", list_extract(list_transform(jsonb_path_index(jsonb_path_member(jsonb_path_start(a), 'b'), -1), lambda item0 : to_json(jsonb_typeof(item0))), 1) AS "jsonb_path_query_first" FROM t"#,
    ),
    (
        r#"select a = any ('{b,"c d"}'), a <> all (array['b']), a = any (array(select b from u)), a like any (array['b%', 'c%']), a ~ any (b) from t"#,
        r#"SELECT a = ANY(['b', 'c d']) AS "?column?", a <> ALL(ARRAY['b']) AS "?column?", a = ANY(SELECT b FROM u) AS "?column?", postgres_any([a LIKE 'b%', a LIKE 'c%']) AS "?column?", postgres_any(list_transform(b, lambda candidate : regexp_matches(a, candidate, 's'))) AS "?column?" FROM t"#,
    ),
    (
        r#"select a ~ 'b', a ~* '\mb\M', a !~ 'c', a !~* 'd', a ~~ 'e%', a !~~* 'f' from t"#,
        r#"SELECT regexp_matches(a, 'b', 's') AS "?column?", regexp_matches(a, '\bb\b', 'is') AS "?column?", (NOT regexp_matches(a, 'c', 's')) AS "?column?", (NOT regexp_matches(a, 'd', 'is')) AS "?column?", (a LIKE 'e%') AS "?column?", (a NOT ILIKE 'f') AS "?column?" FROM t"#,
    ),
    (
        r#"select a like 'b\_%', a similar to '(b|c)%', substring(a from 'b(.)'), substring(a from 2 for 3), regexp_match(a, '(b)(c)') from t"#,
        r#"SELECT a LIKE 'b\_%' ESCAPE '\' AS "?column?", regexp_full_match(a, '(b|c).*', 's') AS "?column?", postgres_substring(a, 'b(.)', 1) AS "substring", SUBSTRING(a FROM 2 FOR 3) AS "substring", postgres_parts(regexp_matches(a, '(b)(c)', 's'), [postgres_substring(a, '(b)(c)', 1), postgres_substring(a, '(b)(c)', 2)]) AS "regexp_match" FROM t"#,
    ),
    (
        r#"select regexp_replace(a, 'b', '\&', 'g'), regexp_split_to_array(a, ','), split_part(a, ',', 2) from t"#,
        r#"SELECT regexp_replace(a, 'b', '\0', 'gs') AS "regexp_replace", regexp_split_to_array(a, ',') AS "regexp_split_to_array", split_part(a, ',', 2) AS "split_part" FROM t"#,
    ),
    (
        "select now(), current_timestamp, current_date, age(a), date_part('day', now() - a), extract(day from current_timestamp - a) from t",
        r#"SELECT snapshot_time() AS "now", snapshot_time() AS "current_timestamp", CAST(snapshot_time() AS DATE) AS "current_date", age(CAST(CAST(snapshot_time() AS DATE) AS TIMESTAMP), CAST(a AS TIMESTAMP)) AS "age", date_part('day', snapshot_time() - a) AS "date_part", EXTRACT(DAY FROM snapshot_time() - a) AS "extract" FROM t"#,
    ),
    (
        "select a::timestamptz, a::timestamp, now()::timestamptz, a::date, a at time zone 'utc', '90 days'::interval from t",
        r#"SELECT utc_time(CAST(a AS TEXT)) AS "a", CAST(a AS TIMESTAMP) AS "a", snapshot_time() AS "now", CAST(a AS DATE) AS "a", a AS "timezone", CAST('90 days' AS INTERVAL) AS "interval" FROM t"#,
    ),
    (
        r#"select make_interval(days => 90, hours => b), to_timestamp(a), to_timestamp(a, 'YYYY-MM-DD"T"HH24:MI:SS'), to_char(a, 'DD Mon YYYY') from t"#,
        r#"SELECT (to_days(CAST(90 AS INTEGER)) + to_hours(CAST(b AS INTEGER))) AS "make_interval", make_timestamp(CAST((CAST(a AS DOUBLE) * 1000000) AS BIGINT)) AS "to_timestamp", strptime(a, '%Y-%m-%dT%H:%M:%S') AS "to_timestamp", strftime(a, '%d %b %Y') AS "to_char" FROM t"#,
    ),
    (
        "select a::text, a::int, a::numeric, a::numeric(5, 2), a::jsonb, a::varchar(5), '{b}'::text[], a::inet::text, a::bytea from t",
        r#"SELECT postgres_text(a) AS "a", CAST(a AS INT) AS "a", CAST(a AS DOUBLE) AS "a", CAST(a AS NUMERIC(5,2)) AS "a", CAST(a AS JSON) AS "a", left(postgres_text(a), 5) AS "a", CAST(['b'] AS TEXT[]) AS "text", inet_text(inet(a)) AS "a", CAST(a AS BLOB) AS "a" FROM t"#,
    ),
    (
        "select a::inet << '10.0.0.0/8', a << b, a <<= b, a >>= b, a >> 1, a::cidr && b, a::inet = b, host(a), masklen(a) from t",
        r#"SELECT network_sub(inet(a), '10.0.0.0/8') AS "?column?", network_sub(a, b) AS "?column?", network_subeq(a, b) AS "?column?", network_supeq(a, b) AS "?column?", a >> 1 AS "?column?", network_overlap(cidr(a), b) AS "?column?", inet_text(inet(a)) = inet_text(b) AS "?column?", host(a) AS "host", masklen(a) AS "masklen" FROM t"#,
    ),
    (
        "select a / 2, 7 / 2, count(*) / 2, a / 2.0, sum(a) / 2 from t",
        r#"SELECT postgres_divide(a, 2) AS "?column?", (7 // 2) AS "?column?", (count(*) // 2) AS "?column?", a / 2.0 AS "?column?", sum(a) / 2 AS "?column?" FROM t"#,
    ),
    (
        "select distinct on (a) a, b from t order by a, b desc, c desc nulls last fetch first 2 rows only",
        "SELECT DISTINCT ON (a) a, b FROM t ORDER BY a, b DESC NULLS FIRST, c DESC NULLS LAST LIMIT 2",
    ),
    (
        "select count(*), max(a), a::int, case when a then b end, coalesce(a, b), (a -> 'b')::text, (select max(x) as y from u), exists (select 1 from u) from t",
        r#"SELECT count(*) AS "count", max(a) AS "max", CAST(a AS INT) AS "a", CASE WHEN a THEN b END AS "case", coalesce(a, b) AS "coalesce", postgres_text((json_extract(a, 'b'))) AS "text", (SELECT max(x) AS y FROM u) AS "y", EXISTS (SELECT 1 FROM u) AS "exists" FROM t"#,
    ),
    (
        "select p.policy_std, assume_role_policy_std from aws_iam_policy as p",
        r#"SELECT policy_std(p.policy) AS "policy_std", policy_std(assume_role_policy) AS "assume_role_policy_std" FROM aws_iam_policy AS p"#,
    ),
    (
        "select policy_std from (select policy_std from aws_iam_policy) as p",
        r#"SELECT policy_std FROM (SELECT policy_std(policy) AS "policy_std" FROM aws_iam_policy) AS p"#,
    ),
    ("select aws.aws_s3_bucket.name from aws.aws_s3_bucket", "SELECT aws_s3_bucket.name FROM aws_s3_bucket"),
    (
        "select array_length(a, 1), cardinality(a), array_to_string(a, ',', '*'), string_to_array(a, ','), format('%s of %2$s', a, b), lpad(a, 3), every(a) from t",
        r#"SELECT nullif(len(a), 0) AS "array_length", len(a) AS "cardinality", postgres_array_to_string(a, ',', '*') AS "array_to_string", postgres_string_to_array(a, ',') AS "string_to_array", concat(postgres_text(a), ' of ', postgres_text(b)) AS "format", lpad(a, 3, ' ') AS "lpad", bool_and(a) AS "every" FROM t"#,
    ),
    (
        "select encode(a, 'hex'), decode(a, 'base64'), convert_from(a, 'UTF8') from t",
        r#"SELECT lower(hex(a)) AS "encode", from_base64(a) AS "decode", decode(a) AS "convert_from" FROM t"#,
    ),
];

#[test]
fn each_construct_becomes_duckdbs() {
    for (postgres, duckdb) in REWRITTEN {
        match rewrite(postgres) {
            Ok(rewritten) => assert_eq!(rewritten.sql, *duckdb, "{postgres}"),
            Err(refusal) => panic!("{postgres}: {refusal}"),
        }
    }
}

/// What is refused, where it is, and how the hint starts.
const REFUSED: &[(&str, &str, &str)] = &[
    (
        "select a from t where
  b similar to c",
        "`similar to` with a pattern that is no literal (line 2, column 3) cannot be rewritten for DuckDB",
        "write `regexp_full_match(text, pattern)`",
    ),
    (
        "select jsonb_set(a, '{b}', '1') from t",
        "`jsonb_set()` (line 1, column 8) cannot be rewritten for DuckDB",
        r#"write `json_merge_patch(document, '{"a": 1}')`"#,
    ),
    (
        "select a, $1 from t",
        "The parameter `$1` (line 1, column 11) cannot be rewritten for DuckDB",
        "write the value in its place",
    ),
    (
        "select a at time zone 'Europe/Berlin' from t",
        "`at time zone` (line 1, column 8) cannot be rewritten for DuckDB",
        "times of a snapshot are UTC; add an interval for another zone",
    ),
    (
        "select a from t where b ~ '(?!c)d'",
        "The pattern `(?!c)d` (line 1, column 23) cannot be rewritten for DuckDB",
        "write it without look-around and back-references, as several conditions",
    ),
    (
        "select a #- '{b}' from t",
        "`#-` (line 1, column 8) cannot be rewritten for DuckDB",
        r#"write `json_merge_patch(document, '{"a": {"b": null}}')`"#,
    ),
    (
        "select to_char(a, 'FM999,990.00') from t",
        "`to_char()` with `FM999,990.00` (line 1, column 8) cannot be rewritten for DuckDB",
        "write `strftime(time, '%Y-%m-%d')`, or `format('{:,}', number)`",
    ),
    (
        "select a from aws_prod.aws_s3_bucket",
        "The connection `aws_prod` (line 1, column 15) cannot be rewritten for DuckDB",
        "leave out the connection, and write a condition on `account_id`",
    ),
    (
        "select a into b from t",
        "`select into` (line 1, column 1) cannot be rewritten for DuckDB",
        "leave out the `into`",
    ),
    (
        "select a from t for update",
        "`for update` (line 1, column 1) cannot be rewritten for DuckDB",
        "leave it out: nothing else writes",
    ),
    ("select a from t; select 2", "The text is not one query", "write one `select`; run several one by one"),
    ("delete from t", "The text is not one query", "write one `select`; run several one by one"),
    (
        "select a isnull from t",
        "`isnull` (line 1, column 10) cannot be rewritten for DuckDB",
        "write `is null` or `is not null`",
    ),
    (
        "select jsonb_path_query(a, '$.b + 1') from t",
        "The JSON path `$.b + 1` (line 1, column 8) cannot be rewritten for DuckDB",
        "write it with `->`, `jsonb_array_elements()` and conditions, or as `json_extract(document, '$.a[*].b')`",
    ),
    (
        "select a -> 'b' < a -> 'c', a -> 'b' < b from t",
        "JSON compared by `<` (line 1, column 29) cannot be rewritten for DuckDB",
        "take the text with `->>`, and cast it to the type that is to be compared",
    ),
    (
        "select a::regclass from t",
        "`::regclass` (line 1, column 8) cannot be rewritten for DuckDB",
        "name the table itself",
    ),
    (
        "select a from t where a operator(pg_catalog.+) b",
        "The operator `OPERATOR(pg_catalog.+)` (line 1, column 23) cannot be rewritten for DuckDB",
        "write a function in its place",
    ),
    (
        "select a fro m t",
        "The query is not PostgreSQL: expected end of statement, found m at line 1, column 14",
        "a query that is written for DuckDB runs without `--dialect postgres`",
    ),
    (
        "select overlay(a placing 'b' from 1) from t",
        "`overlay()` (line 1, column 16) cannot be rewritten for DuckDB",
        "put it together from `left()`, `||` and `substr()`",
    ),
    (
        "select (regexp_matches(a, 'b', 'g'))[1] from t",
        "`regexp_matches()` as rows (line 1, column 9) cannot be rewritten for DuckDB",
        "write `unnest(regexp_extract_all(text, pattern, group))`, or",
    ),
    (
        "select a from t order by a using >",
        "`order by ... using` (line 1, column 26) cannot be rewritten for DuckDB",
        "write `asc` or `desc`",
    ),
    (
        "select interval 'P1Y' from t",
        "An interval in ISO 8601 (line 1, column 17) cannot be rewritten for DuckDB",
        "write `interval '90 days'`",
    ),
    (
        r#"select a collate "de_DE" from t"#,
        r#"The collation `"de_DE"` (line 1, column 8) cannot be rewritten for DuckDB"#,
        "leave it out: texts compare by bytes",
    ),
    (
        "select a::inet < b from t",
        "The order of addresses (line 1, column 8) cannot be rewritten for DuckDB",
        "write `inet_bits(address)` on both sides",
    ),
];

#[test]
fn what_has_no_equal_is_refused_with_its_place() {
    for (postgres, message, hint) in REFUSED {
        let refusal = rewrite(postgres).unwrap_err();
        assert!(refusal.to_string().starts_with(message), "{postgres}: {refusal}");
        assert!(refusal.hint().starts_with(hint), "{postgres}: {}", refusal.hint());
        assert!(!refusal.to_string().ends_with('.') && !refusal.hint().ends_with('.'), "{refusal}");
    }
}

#[test]
fn columns_have_postgresqls_names() {
    let columns = |sql: &str| rewrite(sql).unwrap().columns;
    let named = |sql: &str| columns(sql).unwrap().join(" ");
    assert_eq!(
        named("select A, t.b, c as \"D\", count(*), 1 + 1, d::int, 'x'::text from t"),
        "a b D count ?column? d text"
    );
    assert_eq!(named("select a from t union select b from u"), "a");
    assert_eq!(named("with x as (select 1) select y from x"), "y");
    assert_eq!(columns("select * from t"), None);
    assert_eq!(columns("select t.* from t"), None);
}

#[test]
fn what_is_duckdbs_already_keeps_its_meaning() {
    for sql in [
        "SELECT name, region FROM aws_s3_bucket WHERE NOT versioning_enabled",
        "SELECT list_sort(json_keys(tags)) AS keys FROM t WHERE json_extract_string(tags, '$.a') = 'b'",
        "SELECT columns('a.*') FROM t",
        "SELECT a FROM t GROUP BY ALL ORDER BY all",
        "SELECT a FROM t QUALIFY row_number() OVER (PARTITION BY a ORDER BY b) = 1",
        "SELECT TRY_CAST(a AS INT) AS b FROM t SEMI JOIN u USING(a)",
        "SELECT a FROM t, range(3), json_each(b)",
        "SELECT contains(a, 'b') AS d FROM t WHERE regexp_matches(a, 'b')",
    ] {
        assert_eq!(rewrite(sql).unwrap().sql, sql);
    }
}

#[test]
fn a_deep_query_is_refused_and_does_not_overflow() {
    let deep = format!("select {}1{}", "(".repeat(5000), ")".repeat(5000));
    assert_eq!(rewrite(&deep), Err(Refusal::TooLong));
    let wide = |count: usize| format!("select {}", vec!["a"; count].join(" || "));
    assert!(rewrite(&wide(4500)).is_ok());
    assert_eq!(rewrite(&wide(100_000)), Err(Refusal::TooLong));
}

#[test]
fn arrays_in_their_text_form_are_read() {
    let elements = |text: &str| build::array_elements(text);
    assert_eq!(elements("{}"), Some(vec![]));
    assert_eq!(elements(r#"{a, "b c",d\,e,"\"f"}"#).unwrap(), ["a", "b c", "d,e", "\"f"]);
    for text in ["a", "{a", "{a,}", "{{a}}", "{null}", r#"{"a":1}"#, r#"{"a}"#] {
        assert_eq!(elements(text), None, "{text}");
    }
}

#[test]
fn formats_of_times_are_translated() {
    let format = pattern::time_format;
    assert_eq!(format("YYYY-MM-DD\"T\"HH24:MI:SS.MS").as_deref(), Some("%Y-%m-%dT%H:%M:%S.%g"));
    assert_eq!(format("yyyy-mm-dd").as_deref(), Some("%Y-%m-%d"));
    assert_eq!(format("DD Mon YYYY, 100%").as_deref(), None);
    for unknown in ["FM999", "Month", "J", "RN", "YYYYth"] {
        assert_eq!(format(unknown), None, "{unknown}");
    }
}

#[test]
fn patterns_are_translated_or_refused() {
    assert_eq!(pattern::regular(r"\ma[]\m]\M").as_deref(), Some(r"\ba[\]\m]\b"));
    assert_eq!(pattern::regular("[[:digit:](]+(?:a)").as_deref(), Some("[[:digit:](]+(?:a)"));
    for unknown in ["(?=a)", "(?!a)", "(?<=a)", r"(a)\1", "***=a", "a\\"] {
        assert_eq!(pattern::regular(unknown), None, "{unknown}");
    }
    assert_eq!(pattern::groups(r"(a)(?:b)\([(](c(d))"), 3);
}
