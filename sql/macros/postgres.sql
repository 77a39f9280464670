-- What PostgreSQL has and DuckDB lacks, under PostgreSQL's own names where it has one (the operators, too: `@>` is `jsonb_contains`).
-- Queries in PostgreSQL's dialect are rewritten to these (`analyzer/src/postgres/`); plain SQL may use them as well. A value that is no
-- JSON yet (a list, a text) is taken for what a cast makes of it; where PostgreSQL ends the query for a value of the wrong kind, so do these.

-- The elements of an array, as a list of JSON or of text. NULL, and JSON's null, have none.
create macro jsonb_elements(document) as
    case json_type(cast(document as json))
        when 'ARRAY' then json_extract(cast(document as json), '$[*]')
        when 'NULL' then null
        else case when document is not null then error('cannot take elements from JSON that is no array: ' || cast(document as varchar)) end
    end;

create macro jsonb_elements_text(document) as
    case json_type(cast(document as json))
        when 'ARRAY' then json_extract_string(cast(document as json), '$[*]')
        when 'NULL' then null
        else case when document is not null then error('cannot take elements from JSON that is no array: ' || cast(document as varchar)) end
    end;

create macro jsonb_array_length(document) as
    case json_type(cast(document as json))
        when 'ARRAY' then cast(json_array_length(cast(document as json)) as bigint)
        when 'NULL' then null
        else case when document is not null then error('cannot take the length of JSON that is no array: ' || cast(document as varchar)) end
    end;

-- The members of an object as a list of `key` and `value`, and its keys. NULL, and JSON's null, have none.
create macro jsonb_members(document) as
    map_entries(cast(cast(document as json) as map(varchar, json)));

create macro jsonb_members_text(document) as
    map_entries(cast(cast(document as json) as map(varchar, varchar)));

create macro jsonb_keys(document) as
    case json_type(cast(document as json))
        when 'OBJECT' then json_keys(cast(document as json))
        when 'NULL' then null
        else case when document is not null then error('cannot take keys from JSON that is no object: ' || cast(document as varchar)) end
    end;

create macro jsonb_typeof(document) as
    case json_type(cast(document as json))
        when 'OBJECT' then 'object'
        when 'ARRAY' then 'array'
        when 'VARCHAR' then 'string'
        when 'BOOLEAN' then 'boolean'
        when 'NULL' then 'null'
        else case when document is not null then 'number' end
    end;

-- A member by a key that is no literal, and so must not be read as a path.
create macro jsonb_object_field(document, key) as
    json_extract(cast(document as json), '$."' || key || '"');

create macro jsonb_object_field_text(document, key) as
    json_extract_string(cast(document as json), '$."' || key || '"');

-- A step of a path that is an index where it meets an array, and a key where it meets an object.
create macro jsonb_step(document, step) as
    case
        when json_type(cast(document as json)) = 'ARRAY' then json_extract(cast(document as json), try_cast(step as bigint))
        else jsonb_object_field(document, step)
    end;

-- A JSON value's text: what a string says, and anything else as it is written.
create macro jsonb_value_text(document) as
    json_extract_string(cast(document as json), '$');

-- The operators `?`, `?|`, `?&`: whether a text is a key of an object, or an element of an array.
create macro jsonb_exists(document, key) as
    case json_type(cast(document as json))
        when 'OBJECT' then list_contains(json_keys(cast(document as json)), key)
        when 'ARRAY' then list_contains(cast(json_extract(cast(document as json), '$[*]') as varchar[]), cast(to_json(key) as varchar))
        when 'VARCHAR' then jsonb_value_text(document) = key
        else case when document is not null and key is not null then false end
    end;

create macro jsonb_strings(document) as
    case json_type(cast(document as json))
        when 'OBJECT' then json_keys(cast(document as json))
        when 'ARRAY' then list_transform(
            list_filter(json_extract(cast(document as json), '$[*]'), lambda element: json_type(element) = 'VARCHAR'),
            lambda element: json_extract_string(element, '$')
        )
        when 'VARCHAR' then [jsonb_value_text(document)]
        else case when document is not null then [] end
    end;

create macro jsonb_exists_any(document, keys) as
    list_has_any(jsonb_strings(document), keys);

create macro jsonb_exists_all(document, keys) as
    list_has_all(jsonb_strings(document), keys);

-- The operator `@>`. DuckDB's json_contains compares as `@>` does, but looks for the needle at every depth: both lie under a key that no
-- document has, so that only the outermost level can be equal. An array also contains a single value that is one of its elements.
create macro jsonb_contains(document, needle) as
    case when document is not null and needle is not null then
        json_contains(
            json_object('$jsonb_contains', cast(document as json)),
            json_object(
                '$jsonb_contains',
                case
                    when json_type(cast(document as json)) = 'ARRAY' and json_type(cast(needle as json)) not in ('ARRAY', 'OBJECT')
                        then json_array(cast(needle as json))
                    else cast(needle as json)
                end
            )
        )
    end;

-- Equality of JSON: the order of members and the space between them do not matter.
create macro jsonb_equal(a, b) as
    case
        when json_type(cast(a as json)) = 'NULL' or json_type(cast(b as json)) = 'NULL'
            then json_type(cast(a as json)) = json_type(cast(b as json))
        else cast(cast(a as json) as variant) = cast(cast(b as json) as variant)
    end;

-- The operators `||` and `-` where their left side is JSON.
create macro jsonb_concat(a, b) as
    case
        when json_type(cast(a as json)) = 'OBJECT' and json_type(cast(b as json)) = 'OBJECT'
            then to_json(map_concat(
                cast(cast(a as json) as map(varchar, json)),
                cast(cast(b as json) as map(varchar, json))
            ))
        when a is not null and b is not null
            then to_json(list_concat(
                case when json_type(cast(a as json)) = 'ARRAY' then json_extract(cast(a as json), '$[*]') else [cast(a as json)] end,
                case when json_type(cast(b as json)) = 'ARRAY' then json_extract(cast(b as json), '$[*]') else [cast(b as json)] end
            ))
    end;

create macro jsonb_delete(document, key) as
    case json_type(cast(document as json))
        when 'OBJECT' then json_merge_patch(cast(document as json), json_object(cast(key as varchar), null))
        when 'ARRAY' then to_json(list_filter(
            json_extract(cast(document as json), '$[*]'),
            lambda element: cast(element as varchar) <> cast(to_json(key) as varchar)
        ))
        else case when document is not null then error('cannot delete from JSON that is neither an object nor an array') end
    end;

-- A value as `::text` gives it: JSON with a space after each comma and colon, whole numbers without a fraction, months as `mons`.
create macro postgres_text(value) as
    case
        when typeof(value) = 'JSON'
            then regexp_replace(
                cast(cast(value as json) as varchar), '((?:"(?:[^"\\]|\\.)*"|[^",:])*)([,:])', '\1\2 ', 'g'
            )
        when typeof(value) in ('DOUBLE', 'FLOAT') then regexp_replace(cast(value as varchar), '\.0$', '')
        when typeof(value) = 'INTERVAL' then replace(cast(value as varchar), ' month', ' mon')
        else cast(value as varchar)
    end;

-- Division as PostgreSQL has it: whole numbers give a whole number.
create macro postgres_divide(dividend, divisor) as
    cast_to_type(
        case
            when regexp_matches(typeof(dividend + divisor), '^U?(TINY|SMALL|BIG)?INT(EGER)?$') then dividend // divisor
            else dividend / divisor
        end,
        dividend + divisor
    );

-- Whether any, or all, of a list of conditions hold: NULL where none decides and some are not known.
create macro postgres_any(conditions) as
    case
        when list_contains(conditions, true) then true
        when list_count(conditions) < len(conditions) then null
        when conditions is not null then false
    end;

create macro postgres_all(conditions) as
    case
        when list_contains(conditions, false) then false
        when list_count(conditions) < len(conditions) then null
        when conditions is not null then true
    end;

-- An empty text has no parts.
create macro postgres_string_to_array(value, delimiter) as
    case when value = '' then [] else string_split(value, delimiter) end;

create macro postgres_array_to_string(elements, delimiter, missing) as
    array_to_string(list_transform(elements, lambda element: coalesce(cast(element as varchar), missing)), delimiter);

create macro array_remove(elements, value) as
    list_filter(elements, lambda element: element is distinct from value);

create macro btrim(value) as
    trim(value),
(value, characters) as
    trim(value, characters);

create macro initcap(value) as
    array_to_string(
        list_transform(
            regexp_extract_all(value, '[A-Za-z0-9]+|[^A-Za-z0-9]+'),
            lambda word: upper(word[1]) || lower(word[2:])
        ),
        ''
    );

-- Addresses and networks are texts. `inet()` and `cidr()` are what `::inet` and `::cidr` become.
create macro inet(address) as
    cast(address as varchar);

create macro cidr(network) as
    cast(network as varchar);

create macro host(address) as
    split_part(address, '/', 1);

create macro masklen(address) as
    cidr_prefix_length(address);

create macro family(address) as
    case when contains(address, ':') then 6 when address is not null then 4 end;

-- An address with its prefix length, which `::text` always shows.
create macro inet_text(address) as
    lower(host(address)) || '/' || masklen(address);

-- The bits of some groups of digits, as a text of zeros and ones.
create macro ipv4_bits(octets) as
    list_reduce(
        list_transform(octets, lambda octet: lpad(bin(try_cast(octet as utinyint)), 8, '0')),
        lambda before, bits: before || bits,
        ''
    );

create macro ipv6_bits(groups) as
    list_reduce(
        list_transform(groups, lambda digits: lpad(bin(try_cast('0x' || digits as usmallint)), 16, '0')),
        lambda before, bits: before || bits,
        ''
    );

-- The bits of an address: 32 or 128 digits, or NULL where it is none. `::` stands for as many zeros as are missing.
create macro inet_bits(address) as
    case
        when contains(address, ':')
            then nullif(
                ipv6_bits(list_filter(string_split(split_part(host(address), '::', 1), ':'), lambda digits: digits <> ''))
                || case
                    when contains(address, '::') then repeat(
                        '0',
                        128
                        - 16 * len(list_filter(string_split(host(address), ':'), lambda digits: digits <> ''))
                    )
                    else ''
                end
                || ipv6_bits(list_filter(string_split(split_part(host(address), '::', 2), ':'), lambda digits: digits <> '')),
                ''
            )
        else nullif(ipv4_bits(string_split(host(address), '.')), '')
    end;

-- The operators `<<=`, `<<`, `>>=`, `>>` and `&&`: whether a network lies within another, or they have addresses in common.
create macro network_subeq(inner_network, outer_network) as
    family(inner_network) = family(outer_network)
    and masklen(inner_network) >= masklen(outer_network)
    and left(inet_bits(inner_network), masklen(outer_network)) = left(inet_bits(outer_network), masklen(outer_network));

create macro network_sub(inner_network, outer_network) as
    masklen(inner_network) > masklen(outer_network) and network_subeq(inner_network, outer_network);

create macro network_supeq(outer_network, inner_network) as
    network_subeq(inner_network, outer_network);

create macro network_sup(outer_network, inner_network) as
    network_sub(inner_network, outer_network);

create macro network_overlap(a, b) as
    network_subeq(a, b) or network_subeq(b, a);

-- The steps of a JSON path, each from a list of values to a list of values, in the lax mode that is PostgreSQL's default: a step that wants
-- a member looks into the elements of an array.
create macro jsonb_path_start(document) as
    case when document is not null then [cast(document as json)] else [] end;

create macro jsonb_path_unwrap(items) as
    flatten(list_transform(
        items,
        lambda item: case when json_type(item) = 'ARRAY' then json_extract(item, '$[*]') else [item] end
    ));

create macro jsonb_path_member(items, key) as
    list_filter(
        list_transform(
            jsonb_path_unwrap(items),
            lambda item: case when json_type(item) = 'OBJECT' then json_extract(item, '$."' || key || '"') end
        ),
        lambda found: found is not null
    );

create macro jsonb_path_members(items) as
    flatten(list_transform(
        jsonb_path_unwrap(items),
        lambda item: case when json_type(item) = 'OBJECT' then json_extract(item, '$.*') else [] end
    ));

create macro jsonb_path_index(items, place) as
    list_filter(
        list_transform(
            items,
            lambda item: case when json_type(item) = 'ARRAY' then json_extract(item, place) when place = 0 then item end
        ),
        lambda found: found is not null
    );

create macro jsonb_path_descend(items) as
    flatten(list_transform(items, lambda item: list_prepend(item, json_extract(item, '$..*'))));

-- The part of a text that a pattern, or its first group, matches; NULL where nothing does.
create macro postgres_substring(value, pattern, part) as
    case when regexp_matches(value, pattern, 's') then regexp_extract(value, pattern, part, 's') end;

-- Parts of a text, where its pattern matched.
create macro postgres_parts(is_match, parts) as
    case when is_match then parts end;

-- Steampipe's `policy_std`: statements, actions, resources, principals and values of conditions are always lists, and names of actions and
-- of condition keys are in lower case.
create macro policy_list(value) as
    case
        when json_type(value) = 'ARRAY' then json_extract(value, '$[*]')
        when value is not null then [value]
    end;

create macro policy_principal_std(principal) as
    case json_type(principal)
        when 'OBJECT' then to_json(map_from_entries(list_transform(
            jsonb_members(principal),
            lambda member: {key: member.key, value: policy_list(member.value)}
        )))
        when 'VARCHAR' then json_object('AWS', [principal])
    end;

create macro policy_condition_std(condition) as
    case when json_type(condition) = 'OBJECT' then to_json(map_from_entries(list_transform(
        jsonb_members(condition),
        lambda operator: {
            key: operator.key,
            value: map_from_entries(list_transform(
                jsonb_members(operator.value),
                lambda member: {key: lower(member.key), value: policy_list(member.value)}
            ))
        }
    ))) end;

create macro policy_std(document) as
    case when document is not null then json_merge_patch(
        cast(document as json),
        json_object('Statement', to_json(list_transform(
            policy_list(json_extract(cast(document as json), '$.Statement')),
            lambda statement: json_merge_patch(
                json_merge_patch(statement, '{"Principal": null, "NotPrincipal": null, "Condition": null}'),
                json_object(
                    'Action', cast(lower(cast(to_json(policy_list(json_extract(statement, '$.Action'))) as varchar)) as json),
                    'NotAction', cast(lower(cast(to_json(policy_list(json_extract(statement, '$.NotAction'))) as varchar)) as json),
                    'Resource', to_json(policy_list(json_extract(statement, '$.Resource'))),
                    'NotResource', to_json(policy_list(json_extract(statement, '$.NotResource'))),
                    'Principal', policy_principal_std(json_extract(statement, '$.Principal')),
                    'NotPrincipal', policy_principal_std(json_extract(statement, '$.NotPrincipal')),
                    'Condition', policy_condition_std(json_extract(statement, '$.Condition'))
                )
            )
        )))
    ) end;

create macro inline_policies_std(policies) as
    to_json(list_transform(
        jsonb_elements(policies),
        lambda policy: json_merge_patch(
            json_merge_patch(policy, '{"PolicyDocument": null}'),
            json_object('PolicyDocument', policy_std(json_extract(policy, '$.PolicyDocument')))
        )
    ));
