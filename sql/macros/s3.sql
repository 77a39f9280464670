-- A JSON object without the members that are null, as the API leaves them out.
create macro without_nulls(object) as
    json_merge_patch('{}', object);

-- What a bucket ACL grants to everyone or to everyone with an AWS account, as 'READ to AllUsers'; NULL where the ACL
-- was not read.
create macro acl_public_grants(acl, permissions) as
    case when acl is not null then
        list_transform(
            list_filter(
                from_json(acl, '{
                    "Grants": [{"Grantee": {"URI": "VARCHAR"}, "Permission": "VARCHAR"}]
                }').Grants,
                lambda entry: list_contains(permissions, entry.Permission)
                    and split_part(entry.Grantee.URI, '/groups/global/', 2) in ('AllUsers', 'AuthenticatedUsers')
            ),
            lambda entry: entry.Permission || ' to ' || split_part(entry.Grantee.URI, '/groups/global/', 2)
        )
    end;

-- Who besides the owner is granted anything in a bucket ACL, as 'WRITE to LogDelivery'; NULL where the ACL was not
-- read.
create macro acl_other_grants(acl) as
    list_transform(
        [from_json(acl, '{
            "Owner": {"ID": "VARCHAR"},
            "Grants": [{"Grantee": {"ID": "VARCHAR", "URI": "VARCHAR"}, "Permission": "VARCHAR"}]
        }')],
        lambda answer: list_transform(
            list_filter(answer.Grants, lambda entry: entry.Grantee.ID is distinct from answer.Owner.ID),
            lambda entry: entry.Permission || ' to ' || coalesce(
                entry.Grantee.ID, list_last(string_split(entry.Grantee.URI, '/')), 'another grantee'
            )
        )
    )[1];

-- The statements that deny something to everyone on a bucket's objects or, with a `target` without '/*', on the bucket
-- itself.
create macro denials_to_everyone(document, target) as
    list_filter(
        policy_statements(document),
        lambda denial:
            denial.effect = 'Deny'
            and denial.not_principals is null
            and list_contains(principal_values(denial.principals, 'AWS'), '*')
            and denial.resources is not null
            and patterns_cover(denial.resources, [target])
    );

-- Of such statements, those that refuse plain HTTP whatever else holds.
create macro denies_plain_http(denial) as
    len(policy_conditions(denial.conditions)) = 1
    and policy_conditions(denial.conditions)[1].key = 'aws:securetransport'
    and policy_conditions(denial.conditions)[1].operator in ('bool', 'boolifexists')
    and lower(policy_conditions(denial.conditions)[1].condition_values[1]) = 'false'
    and len(policy_conditions(denial.conditions)[1].condition_values) = 1;
