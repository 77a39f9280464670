/*
title = "Security group is not used by anything"
severity = "low"
category = "hygiene"
scope = "resource"
description = "Looks for groups that no network interface, no database and no other group's rule refers to. Unused groups hide the ones that matter, and are attached by mistake. Launch templates and functions that have no interface at the moment of the snapshot are not looked at: ask before deleting."
remediation = "Delete the group after checking launch templates and functions."
command = "aws ec2 delete-security-group --group-id {group_id}"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/working-with-security-groups.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with network_interface as (
    select
        account_id,
        region,
        unnest(coalesce(from_json(groups, '[{"GroupId": "VARCHAR"}]'), [{'GroupId': null}])).GroupId as group_id,
        'a network interface' as referrer
    from aws_ec2_network_interface
),

database as (
    select
        account_id,
        region,
        unnest(coalesce(
            from_json(vpc_security_groups, '[{"VpcSecurityGroupId": "VARCHAR"}]'),
            [{'VpcSecurityGroupId': null}]
        )).VpcSecurityGroupId as group_id,
        'a database' as referrer
    from aws_rds_db_instance
),

rule as (
    select account_id, region, referenced_group_id as group_id, 'a rule of another group' as referrer
    from aws_vpc_security_group_rule
    -- A rule that names its own group does not make the group used.
    where referenced_group_id <> group_id
),

unread_rule as (
    select account_id, region, null as group_id, 'a rule that was not read' as referrer
    from aws_vpc_security_group
    where ip_permissions is null or ip_permissions_egress is null
),

reference as (
    select account_id, region, group_id, min(referrer) as referrer
    from (from network_interface union all from database union all from rule union all from unread_rule)
    group by account_id, region, group_id
),

candidate as (
    select
        security_group.*,
        reference.referrer,
        -- What refers to unknown groups may refer to this one.
        unclear.referrer is null
            and was_read('aws_ec2_network_interface', security_group.account_id, security_group.region)
            and was_read('aws_rds_db_instance', security_group.account_id, security_group.region) as all_read
    from aws_vpc_security_group as security_group
    left join reference
        on reference.account_id = security_group.account_id
        and reference.region = security_group.region
        and reference.group_id = security_group.group_id
    left join reference as unclear
        on unclear.account_id = security_group.account_id
        and unclear.region = security_group.region
        and unclear.group_id is null
    -- A default group cannot be deleted.
    where (security_group.group_name = 'default') is not true
)

select
    arn as resource,
    verdict(alarm := case
        when referrer is not null then false
        when all_read and group_name is not null and group_id is not null then true
    end) as status,
    group_text(group_name, group_id)
        || case
            when referrer is not null then ' is used by ' || referrer || '.'
            else ' is used by no network interface, no database and no rule of another group.'
        end as reason,
    account_id,
    region,
    group_id,
    vpc_id
from candidate
