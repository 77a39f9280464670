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

-- Whether a statement denies something to everyone; what, its actions and resources tell.
create macro denies_everyone(effect, principals, not_principals) as
    effect = 'Deny' and not_principals is null and list_contains(principal_values(principals, 'AWS'), '*');

-- Whether conditions (as policy_conditions() gives them) hold for plain HTTP, whatever else holds.
create macro conditions_are_plain_http(condition_list) as
    len(condition_list) = 1
    and len(list_filter(
        condition_list,
        lambda condition:
            condition.key = 'aws:securetransport'
            and condition.operator in ('bool', 'boolifexists')
            and lower_all(condition.condition_values) = ['false']
    )) = 1;
