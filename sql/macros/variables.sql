-- Variables of containers and builds whose values are credentials whatever they look like. A value is JSON: a text, or what the
-- collector leaves of one (see secrets.sql).

-- Whether a variable's value stands for itself, or is empty or refers to a place where the value is kept.
create macro variable_is_literal(value_json) as
    case
        when json_type(value_json) = 'OBJECT' then
            try_cast(json_extract_string(value_json, '$."$masked".length') as bigint) > 0
            and not json_contains(value_json, '{"$masked": {"patterns": ["reference"]}}')
        else value_is_literal(json_extract_string(value_json, '$'))
    end;

-- The detectors that take a variable for a secret (see secret_detectors), where some names always mean one.
create macro credential_detectors(name, value_json, credential_names) as
    case
        when list_contains(credential_names, name) and variable_is_literal(value_json)
            then list_sort(list_distinct(list_append(secret_detectors(name, value_json), 'variable_name')))
        else secret_detectors(name, value_json)
    end;

-- A variable that holds a secret, with how that was found, as 'DB_PASSWORD (variable_name)'.
create macro secret_variable_text(name, detectors) as
    name || ' (' || array_to_string(detectors, ', ') || ')';

-- The source of a build project as AWS Config keeps it, with the API's member name for what CloudFormation calls buildSpec.
create macro config_project_source(source) as
    case when source is not null then
        json_merge_patch(source, json_object('buildSpec', null, 'buildspec', json_extract(source, '$.buildSpec')))
    end;
