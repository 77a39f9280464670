-- Secrets in environment variables, user data and the like. A value is JSON: a text, or what the collector leaves of one,
-- {"$masked": {"length": 20, "sha256": "...", "patterns": ["jwt"]}}, whose patterns bear the names that are found here.

-- Which kinds of secret a text holds. An access key's secret is 40 characters like many others, so it counts only beside
-- an access key id or its own name.
create macro secret_patterns(value) as
    list_filter([
        case when regexp_matches(value, '\b(AKIA|ASIA)[A-Z0-9]{16}\b') then 'aws_access_key_id' end,
        case when regexp_matches(
            value,
            '(?is)\b(?-i:(AKIA|ASIA)[A-Z0-9]{16})\b.{0,100}[^a-z0-9/+=][a-z0-9/+]{40}([^a-z0-9/+=]|$)'
            || '|(^|[^a-z0-9/+=])[a-z0-9/+]{40}[^a-z0-9/+=].{0,100}\b(?-i:(AKIA|ASIA)[A-Z0-9]{16})\b'
            || '|secret_?(access_?)?key["'']?\s*[=:]\s*["'']?[a-z0-9/+]{40}([^a-z0-9/+=]|$)'
        ) then 'aws_secret_access_key' end,
        case when regexp_matches(value, '-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----') then 'private_key' end,
        case when regexp_matches(value, '\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}') then 'jwt' end,
        case when regexp_matches(
            value,
            -- GitHub, GitLab, Slack, Stripe, Google, SendGrid, npm, PyPI, Shopify, Databricks, DigitalOcean, Hugging Face,
            -- OpenAI and Anthropic, New Relic, Vault.
            '\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60}|glpat-[\w-]{20}|xox[abeprs]-[A-Za-z0-9-]{10}'
            || '|[rs]k_live_[A-Za-z0-9]{16}|AIza[\w-]{35}|SG\.[\w-]{22}\.[\w-]{43}|npm_[A-Za-z0-9]{36}'
            || '|pypi-AgEIcHlwaS5vcmc[\w-]{50}|shp(at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[a-f0-9]{32}|dop_v1_[a-f0-9]{64}'
            || '|hf_[A-Za-z]{34}|sk-(proj-|ant-)?[A-Za-z0-9_]{32}|NRAK-[A-Z0-9]{27}|hvs\.[\w-]{24})'
        ) then 'vendor_token' end,
        case when regexp_matches(
            value,
            -- A password that begins with $, {, < or * is a placeholder.
            '(?i)\b[a-z][a-z0-9+.-]*://[^\s:/@"'']*:[^\s:/@"''${<*][^\s/@"'']*@[^\s]'
            || '|\b(server|data source|host|endpoint|accountname)=[^;\s]+;(.*;)?\s*'
            || '(password|pwd|accountkey|sharedaccesskey)=[^;\s"''${<*]'
        ) then 'connection_string' end
    ], lambda pattern: pattern is not null);

-- Whether a variable's name says that its value is a secret, and not what belongs to one: its ARN, its lifetime, where it
-- is kept.
create macro secret_name(name) as
    regexp_matches(name, '(?i)(passw(or)?d|passwd|secret|token|api[_-]?key|private[_-]?key|credential)')
    and not regexp_matches(
        name,
        '(?i)(arn|name|key[_-]?id|ttl|seconds|minutes|hours|days|timeout|expir(y|es|ation)|lifetime|length|size|enabled'
        || '|disabled|required|region|version|path|file|dir|directory|ur[il]|endpoint|host|header|type|issuer|audience'
        || '|provider|algorithm|policy)s?$|max_?(new_?)?tokens|tokeni[sz]er'
    );

-- Whether a text stands for itself: not empty, no flag, and no reference to a place where the value is kept.
create macro value_is_literal(value) as
    trim(value) <> ''
    and not regexp_matches(
        value,
        '(?i)^\s*(arn:|ssm:|secretsmanager:|vault:|\{\{|true\s*$|false\s*$|null\s*$|none\s*$)|\$\{|\$\('
    );

-- The detectors that take a value for a secret, sorted: names of patterns, and `variable_name` where the name alone does.
-- `name` is NULL where the text is no variable's value (user data). NULL where the value was not read.
create macro secret_detectors(name, value_json) as
    case
        when value_json is null then null
        when json_type(value_json) = 'OBJECT' then list_sort(list_concat(
            coalesce(
                list_filter(
                    from_json(value_json, '{"$masked": {"patterns": ["VARCHAR"]}}')['$masked'].patterns,
                    -- These tell of the value, and are no secrets: that it refers to one, or that nobody looked into it.
                    lambda pattern: pattern not in ('reference', 'compressed')
                ),
                []
            ),
            case
                when secret_name(name)
                    and try_cast(json_extract_string(value_json, '$."$masked".length') as bigint) > 0
                    and not json_contains(value_json, '{"$masked": {"patterns": ["reference"]}}')
                    then ['variable_name']
                else []
            end
        ))
        else list_sort(list_concat(
            coalesce(secret_patterns(json_extract_string(value_json, '$')), []),
            case
                when secret_name(name) and value_is_literal(json_extract_string(value_json, '$')) then ['variable_name']
                else []
            end
        ))
    end;

-- User data from the Base64 in which the APIs tell it, as a JSON text. Base64 of what is no text, such as a compressed
-- script, stays as it is, and so does what the collector masked.
create macro decoded_text(value) as
    case
        when json_type(value) = 'VARCHAR'
            then to_json(coalesce(
                try(decode(from_base64(json_extract_string(value, '$')))), json_extract_string(value, '$')
            ))
        else value
    end;
