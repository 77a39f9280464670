/*
title = "Internet-facing instance carries an administrator role"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for instances with a public address in a public subnet whose role has AdministratorAccess or a policy of the account's own that allows everything. One hole in what the instance serves then gives away the account. Permissions boundaries and organization policies are not taken off."
remediation = "Give the role what the instance calls and nothing else, require session tokens of the metadata service, and take the public address away."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"]
nullable = ["aws_vpc_subnet", "aws_vpc_route_table", "aws_iam_role", "aws_iam_policy"]
*/
with exposure as (
    select
        instance_arn,
        any_true((ipv4_address is not null or ipv6_address is not null) and is_in_public_subnet) as is_exposed,
        string_agg(coalesce(ipv4_address, ipv6_address), ', ' order by coalesce(ipv4_address, ipv6_address))
            filter (where is_in_public_subnet) as addresses
    from ec2_instance_interface
    group by instance_arn
),

profile as (
    select account_id, arn as role_arn, unnest(from_json(instance_profile_arns, '["VARCHAR"]')) as profile_arn
    from aws_iam_role
),

profile_role as (
    select
        profile.account_id,
        profile.profile_arn,
        any_value(administrator.name) as role_name,
        any_true(
            administrator.has_administrator_access
            or administrator.customer_policy_is_admin
            or administrator.inline_policy_is_admin
        ) as is_admin,
        any_value(array_to_string(administrator.admin_policies, ', ')) as policies
    from profile
    left join iam_role_administrator as administrator
        on administrator.account_id = profile.account_id
        and administrator.arn = profile.role_arn
    group by profile.account_id, profile.profile_arn
),

instance as (
    select
        instance.*,
        case
            when exposure.instance_arn is not null then exposure.is_exposed
            when instance.network_interfaces is not null then false
        end as is_exposed,
        exposure.addresses,
        profile_role.role_name,
        profile_role.policies,
        -- An answer always tells the id; the profile is left out where there is none.
        case
            when instance.iam_instance_profile_arn is not null then profile_role.is_admin
            when instance.instance_id is not null then false
        end as is_admin,
        instance.metadata_options ->> 'HttpEndpoint' = 'enabled' and instance.metadata_options ->> 'HttpTokens' <> 'required'
            as answers_imdsv1
    from aws_ec2_instance as instance
    left join exposure
        on exposure.instance_arn = instance.arn
    left join profile_role
        on profile_role.account_id = instance.account_id
        and profile_role.profile_arn = instance.iam_instance_profile_arn
)

select
    arn as resource,
    verdict(alarm := is_exposed and is_admin, skip := instance_state in ('terminated', 'shutting-down')) as status,
    instance_text(title, instance_id)
        || case
            when instance_state in ('terminated', 'shutting-down') then ' is ' || instance_state
            when is_exposed and is_admin
                then ' faces the internet at ' || addresses || ' with role ' || role_name || ', which may do everything by '
                    || policies || case when answers_imdsv1 then ', and answers IMDSv1 requests' else '' end
            when not is_exposed then ' does not face the internet'
            when iam_instance_profile_arn is null then ' has no role'
            else ' has no administrator role'
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance
