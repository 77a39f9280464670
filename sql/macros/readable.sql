-- Changes as a person reads them. Values come in the one spelling that `diff/value.sql` gives them: statements have lists.

-- A JSON value in words: texts without quotes, objects and lists without their signs.
create macro drift_text(value) as
    case json_type(value)
        when 'VARCHAR' then json_extract_string(value, '$')
        when 'OBJECT' then replace(translate(replace(value::varchar, '":', ': '), '{}[]"', ''), ',', ', ')
        when 'ARRAY' then replace(translate(replace((value::varchar)[2:-2], '":', ': '), '{}[]"', ''), ',', ', ')
        else value::varchar
    end;

create macro drift_list(value) as
    array_to_string(list_transform(coalesce(json_texts(value), []), lambda listed: listed), ', ');

-- A statement of a policy: `Allow s3:GetObject on arn:aws:s3:::b/* to *`.
create macro drift_statement(statement) as
    concat_ws(
        ' ',
        statement ->> 'Effect',
        case
            when json_exists(statement, '$.Action') then drift_list(json_extract(statement, '$.Action'))
            when json_exists(statement, '$.NotAction') then 'everything but ' || drift_list(json_extract(statement, '$.NotAction'))
        end,
        case
            when json_exists(statement, '$.Resource') then 'on ' || drift_list(json_extract(statement, '$.Resource'))
            when json_exists(statement, '$.NotResource') then 'on everything but ' || drift_list(json_extract(statement, '$.NotResource'))
        end,
        case
            when json_exists(statement, '$.Principal') then 'to ' || drift_text(json_extract(statement, '$.Principal'))
            when json_exists(statement, '$.NotPrincipal') then 'to everybody but ' || drift_text(json_extract(statement, '$.NotPrincipal'))
        end,
        case when json_exists(statement, '$.Condition') then 'if ' || drift_text(json_extract(statement, '$.Condition')) end
    );

-- Protocol and ports of a permission: `tcp 22`, `udp 1000-2000`, `all traffic`.
create macro drift_traffic(permission) as
    case
        when protocol_is_all(permission ->> 'IpProtocol') then 'all traffic'
        else (permission ->> 'IpProtocol') || case
            when permission ->> 'FromPort' is null then ''
            when permission ->> 'FromPort' = permission ->> 'ToPort' then ' ' || (permission ->> 'FromPort')
            else ' ' || (permission ->> 'FromPort') || '-' || coalesce(permission ->> 'ToPort', '')
        end
    end;

-- A permission of a security group, a line for each block, prefix list or group: `tcp 22 from 0.0.0.0/0`. `way` is `from` or `to`.
create macro drift_permission(permission, way) as
    list_transform(
        list_concat(
            coalesce(json_extract_string(permission, '$.IpRanges[*].CidrIp'), []),
            coalesce(json_extract_string(permission, '$.Ipv6Ranges[*].CidrIpv6'), []),
            coalesce(json_extract_string(permission, '$.PrefixListIds[*].PrefixListId'), []),
            coalesce(json_extract_string(permission, '$.UserIdGroupPairs[*].GroupId'), [])
        ),
        lambda source: drift_traffic(permission) || ' ' || way || ' ' || source
    );

-- An element of a list, in one line or several.
create macro drift_element(element, way) as
    case
        when json_type(element) <> 'OBJECT' then [drift_text(element)]
        when json_exists(element, '$.IpProtocol') and len(drift_permission(element, way)) > 0 then drift_permission(element, way)
        when json_exists(element, '$.Effect') and element ->> 'Effect' in ('Allow', 'Deny') then [drift_statement(element)]
        when json_exists(element, '$.PolicyDocument.Statement') then list_transform(
            from_json(json_extract(element, '$.PolicyDocument.Statement'), '["JSON"]'),
            lambda granted: (element ->> 'PolicyName') || ': ' || drift_statement(granted)
        )
        when json_keys(element) = ['Key', 'Value'] then [(element ->> 'Key') || ' = ' || (element ->> 'Value')]
        else [drift_text(element)]
    end;

create macro drift_lines(value, way) as
    flatten(list_transform(coalesce(from_json(value, '["JSON"]'), []), lambda element: drift_element(element, way)));

-- What of the first list the second lacks, each line as often as it is there more.
create macro drift_surplus(lines, others) as
    list_filter(lines, lambda line: not list_contains(others, line));

create macro drift_marked(sign, lines) as
    list_transform(lines, lambda line: sign || ' ' || line);

-- An attribute's change, a line each. What no element came or went by is the elements' order.
create macro drift_difference(attribute, before, after) as
    case
        when coalesce(json_type(before), 'ARRAY') = 'ARRAY' and coalesce(json_type(after), 'ARRAY') = 'ARRAY'
            then list_concat(
                drift_marked('-', drift_surplus(
                    drift_lines(before, case when attribute ilike '%egress%' then 'to' else 'from' end),
                    drift_lines(after, case when attribute ilike '%egress%' then 'to' else 'from' end)
                )),
                drift_marked('+', drift_surplus(
                    drift_lines(after, case when attribute ilike '%egress%' then 'to' else 'from' end),
                    drift_lines(before, case when attribute ilike '%egress%' then 'to' else 'from' end)
                ))
            )
        else [coalesce(drift_text(before), '(none)') || ' -> ' || coalesce(drift_text(after), '(none)')]
    end;
