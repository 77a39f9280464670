-- ECS, EKS and ECR answer in camelCase; AWS Config keeps their resources in CloudFormation's PascalCase.

-- JSON in PascalCase with the camelCase member names of these APIs, at every depth. A token of a JSON text cut at its quotes
-- is a member's name exactly where a colon follows its closing quote: in a value, a quote is escaped, so the token before it
-- ends in a backslash.
create macro lower_member_names(document) as
    cast(nullif(array_to_string(
        list_transform(
            list_zip(
                string_split(cast(document as varchar), '"'),
                string_split(cast(document as varchar), '"')[2:]
            ),
            lambda token: case
                when starts_with(token[2], ':') and not ends_with(token[1], '\')
                    then lower(token[1][1]) || token[1][2:]
                else token[1]
            end
        ),
        '"'
    ), '') as json);

-- A JSON object as the API prints it: its members' names in camelCase, and none whose value is an empty list or object, which
-- AWS Config writes out. Names in DockerLabels and Options are the user's own and stay as they are.
create macro config_container_definition(container) as
    to_json(map_from_entries(list_transform(
        list_filter(
            map_entries(from_json(container, '"MAP(VARCHAR, JSON)"')),
            lambda member: cast(member.value as varchar) not in ('[]', '{}', 'null')
        ),
        lambda member: struct_pack(
            key := lower(member.key[1]) || member.key[2:],
            value := case
                when member.key = 'DockerLabels' then member.value
                when json_exists(member.value, '$.Options') then json_merge_patch(
                    lower_member_names(json_merge_patch(member.value, '{"Options": null}')),
                    json_object('options', json_extract(member.value, '$.Options'))
                )
                else lower_member_names(member.value)
            end
        )
    )));

-- Whether a container's `user` is root. A name or number may be followed by a group; with none at all the image decides, and
-- most images say nothing either.
create macro container_user_is_root(user_and_group) as
    lower(split_part(coalesce(user_and_group, ''), ':', 1)) in ('', 'root', '0');

-- A task definition in a sentence: its name, and why it counts.
create macro task_definition_text(name, used_by) as
    'Task definition ' || name || ' (' || used_by || ')';

-- When EKS ends the standard support of a Kubernetes version, and when the extended support, which costs extra, in UTC. NULL for
-- versions that are not in the calendar.
-- https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html, as published in October 2026.
create macro eks_support_ends(version) as
    case version
        when '1.36' then struct_pack(standard := timestamp '2027-08-02', extended := timestamp '2028-08-02')
        when '1.35' then struct_pack(standard := timestamp '2027-03-27', extended := timestamp '2028-03-27')
        when '1.34' then struct_pack(standard := timestamp '2026-12-02', extended := timestamp '2027-12-02')
        when '1.33' then struct_pack(standard := timestamp '2026-07-29', extended := timestamp '2027-07-29')
        when '1.32' then struct_pack(standard := timestamp '2026-03-23', extended := timestamp '2027-03-23')
        when '1.31' then struct_pack(standard := timestamp '2025-11-26', extended := timestamp '2026-11-26')
        when '1.30' then struct_pack(standard := timestamp '2025-07-23', extended := timestamp '2026-07-23')
        when '1.29' then struct_pack(standard := timestamp '2025-03-23', extended := timestamp '2026-03-23')
        when '1.28' then struct_pack(standard := timestamp '2024-11-26', extended := timestamp '2025-11-26')
        when '1.27' then struct_pack(standard := timestamp '2024-07-24', extended := timestamp '2025-07-24')
        when '1.26' then struct_pack(standard := timestamp '2024-06-11', extended := timestamp '2025-06-11')
        when '1.25' then struct_pack(standard := timestamp '2024-05-01', extended := timestamp '2025-05-01')
        when '1.24' then struct_pack(standard := timestamp '2024-01-31', extended := timestamp '2025-01-31')
        when '1.23' then struct_pack(standard := timestamp '2023-10-11', extended := timestamp '2024-10-11')
        when '1.22' then struct_pack(standard := timestamp '2023-06-04', extended := timestamp '2024-09-01')
        when '1.21' then struct_pack(standard := timestamp '2023-02-16', extended := timestamp '2024-07-15')
    end;

-- Whether the standard support of a Kubernetes version has ended at a time. Versions end in their order: one that is older than the
-- calendar has ended, and one that is newer lasts longer than the newest in it; after that, nothing is known of it.
create macro eks_standard_support_ended(version, at_time) as
    case
        when eks_support_ends(version) is not null then at_time >= eks_support_ends(version).standard
        when version is null or not regexp_full_match(version, '1\.\d+') then null
        when cast(split_part(version, '.', 2) as integer) < 21 then true
        when at_time < eks_support_ends('1.36').standard then false
    end;

-- Whether the filter of a registry's scanning rule takes in a repository: one without an asterisk does where the name contains it.
create macro scanning_filter_matches(filter_text, repository_name) as
    case
        when contains(filter_text, '*') then wildcard_matches(filter_text, repository_name)
        else contains(repository_name, filter_text)
    end;
