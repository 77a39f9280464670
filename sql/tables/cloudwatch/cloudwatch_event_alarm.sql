/*
description = "Whether each account is told of the events that benchmarks want an alarm on. An alarm takes a chain: a multi-Region trail that logs all management events to a log group, in this account or in the one that keeps the organization's trail; metric filters on that log group whose patterns name every event of the kind; and for each of these an alarm whose action reaches somebody. Alarms on logs, rules of EventBridge and systems outside of AWS that do the same are not looked at."
grain = "one row per account and kind of event"

[columns]
event_kind = { type = "VARCHAR", description = "The kind of event, such as root_usage." }
arn = { type = "VARCHAR", description = "The ARN of the account's root." }
is_alarmed = { type = "BOOLEAN", description = "Whether the chain is complete for every event of the kind; NULL where what was read does not tell. What was not listed at all is taken for absent: ask was_read() before believing a false." }
reason = { type = "VARCHAR", description = "The chain, or its first broken link, in a sentence." }
doubt = { type = "VARCHAR", description = "What may hide a chain where none was found, as a clause; NULL where one was found." }
log_group_region = { type = "VARCHAR", description = "Region of the account's own log groups to which such trails write; `global` for several regions, NULL for none." }
other_account_id = { type = "VARCHAR", description = "The other account that holds such a log group; NULL where none does." }
other_region = { type = "VARCHAR", description = "Region of that account's log groups; `global` for several regions." }
organization_account_id = { type = "VARCHAR", description = "The other account that owns an organization's trail which records this one; NULL where no such trail does." }
account_id = { type = "VARCHAR", description = "The account." }
*/
with kind as (
    from (values
        ('unauthorized_api_calls', 'unauthorized API calls'),
        ('console_sign_in_without_mfa', 'console sign-in without MFA'),
        ('console_sign_in_failures', 'failed console sign-ins'),
        ('root_usage', 'use of the root user'),
        ('iam_policy_changes', 'changes of IAM policies'),
        ('cloudtrail_changes', 'changes of CloudTrail'),
        ('kms_key_disable_or_delete', 'disabling or deletion of customer keys'),
        ('s3_policy_changes', 'changes of bucket policies'),
        ('config_changes', 'changes of AWS Config'),
        ('security_group_changes', 'changes of security groups'),
        ('network_acl_changes', 'changes of network ACLs'),
        ('network_gateway_changes', 'changes of network gateways'),
        ('route_table_changes', 'changes of route tables'),
        ('vpc_changes', 'changes of VPCs'),
        ('organizations_changes', 'changes of the organization')
    ) as entry (event_kind, subject)
),

-- API calls, by their service. A pattern need not name the service, but one that names only others does not find them.
named_event as (
    select event_kind, event_source, unnest(event_names) as event, ['eventName=' || event] as terms
    from (values
        ('iam_policy_changes', 'iam.amazonaws.com', [
            'DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy',
            'PutUserPolicy', 'CreatePolicy', 'DeletePolicy', 'CreatePolicyVersion', 'DeletePolicyVersion',
            'AttachRolePolicy', 'DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy', 'AttachGroupPolicy',
            'DetachGroupPolicy'
        ]),
        ('cloudtrail_changes', 'cloudtrail.amazonaws.com', [
            'CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'
        ]),
        ('kms_key_disable_or_delete', 'kms.amazonaws.com', ['DisableKey', 'ScheduleKeyDeletion']),
        ('s3_policy_changes', 's3.amazonaws.com', [
            'PutBucketAcl', 'PutBucketPolicy', 'PutBucketCors', 'PutBucketLifecycle', 'PutBucketReplication',
            'DeleteBucketPolicy', 'DeleteBucketCors', 'DeleteBucketLifecycle', 'DeleteBucketReplication'
        ]),
        ('config_changes', 'config.amazonaws.com', [
            'StopConfigurationRecorder', 'DeleteDeliveryChannel', 'PutDeliveryChannel', 'PutConfigurationRecorder'
        ]),
        ('security_group_changes', 'ec2.amazonaws.com', [
            'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupIngress',
            'RevokeSecurityGroupEgress', 'CreateSecurityGroup', 'DeleteSecurityGroup'
        ]),
        ('network_acl_changes', 'ec2.amazonaws.com', [
            'CreateNetworkAcl', 'CreateNetworkAclEntry', 'DeleteNetworkAcl', 'DeleteNetworkAclEntry',
            'ReplaceNetworkAclEntry', 'ReplaceNetworkAclAssociation'
        ]),
        ('network_gateway_changes', 'ec2.amazonaws.com', [
            'CreateCustomerGateway', 'DeleteCustomerGateway', 'AttachInternetGateway', 'CreateInternetGateway',
            'DeleteInternetGateway', 'DetachInternetGateway'
        ]),
        ('route_table_changes', 'ec2.amazonaws.com', [
            'CreateRoute', 'CreateRouteTable', 'ReplaceRoute', 'ReplaceRouteTableAssociation', 'DeleteRouteTable',
            'DeleteRoute', 'DisassociateRouteTable'
        ]),
        -- Without the calls for ClassicLink, which fail since EC2-Classic was retired.
        ('vpc_changes', 'ec2.amazonaws.com', [
            'CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute', 'AcceptVpcPeeringConnection', 'CreateVpcPeeringConnection',
            'DeleteVpcPeeringConnection', 'RejectVpcPeeringConnection'
        ]),
        ('organizations_changes', 'organizations.amazonaws.com', [
            'AcceptHandshake', 'AttachPolicy', 'CreateAccount', 'CreateOrganizationalUnit', 'CreatePolicy',
            'DeclineHandshake', 'DeleteOrganization', 'DeleteOrganizationalUnit', 'DeletePolicy', 'DetachPolicy',
            'DisablePolicyType', 'EnablePolicyType', 'InviteAccountToOrganization', 'LeaveOrganization', 'MoveAccount',
            'RemoveAccountFromOrganization', 'UpdatePolicy', 'UpdateOrganizationalUnit'
        ])
    ) as entry (event_kind, event_source, event_names)
),

-- Events of no one service: a pattern that names services does not find them all.
wanted_event as (
    from named_event
    union all
    from (values
        ('unauthorized_api_calls', null, '*UnauthorizedOperation', ['errorCode=*UnauthorizedOperation']),
        ('unauthorized_api_calls', null, 'AccessDenied*', ['errorCode=AccessDenied*']),
        ('console_sign_in_without_mfa', 'signin.amazonaws.com', 'ConsoleLogin without MFA', [
            'eventName=ConsoleLogin', 'additionalEventData.MFAUsed!=Yes'
        ]),
        ('console_sign_in_failures', 'signin.amazonaws.com', 'failed ConsoleLogin', [
            'eventName=ConsoleLogin', 'errorMessage=Failed authentication'
        ]),
        ('root_usage', null, 'what the root user does itself', [
            'userIdentity.type=Root', 'userIdentity.invokedBy NOT EXISTS', 'eventType!=AwsServiceEvent'
        ])
    ) as entry (event_kind, event_source, event, terms)
),

trail as (
    select
        account_id,
        arn,
        name,
        split_part(arn, ':', 5) as owner_account_id,
        is_organization_trail,
        log_group_arn,
        split_part(log_group_arn, ':', 4) as log_group_region,
        split_part(log_group_arn, ':', 5) as log_group_account_id,
        split_part(log_group_arn, ':', 7) as log_group_name,
        is_multi_region_trail
        and is_logging
        and has_log_group
        -- A trail without selectors of its own records all management events.
        and case
            when not has_custom_event_selectors then true
            else management_events_recorded(event_selectors, advanced_event_selectors, 'ReadOnly')
                and management_events_recorded(event_selectors, advanced_event_selectors, 'WriteOnly')
        end as suits
    from aws_cloudtrail_trail
),

candidate as (
    select trail.*, holder.account_id is not null as holder_is_collected
    from trail
    left join account as holder on holder.account_id = trail.log_group_account_id
    where trail.suits is not false
),

membership as (
    select account_id, min(owner_account_id) as organization_account_id
    from trail
    where is_organization_trail and owner_account_id <> account_id
    group by account_id
),

own_place as (
    select
        account_id,
        case when count(distinct log_group_region) > 1 then 'global' else min(log_group_region) end as log_group_region
    from candidate
    where log_group_account_id = account_id
    group by account_id
),

other_place as (
    select
        account_id,
        min(log_group_account_id) as other_account_id,
        case when count(distinct log_group_region) > 1 then 'global' else min(log_group_region) end as other_region,
        count(distinct log_group_account_id) as other_accounts
    from candidate
    where log_group_account_id <> account_id
    group by account_id
),

trails_of_account as (
    select
        account_id,
        string_agg(distinct log_group_name, ', ' order by log_group_name) as log_group_names,
        min('log group ' || log_group_name || ' of trail ' || name || ' lies in account ' || log_group_account_id
            || ', which is not in the snapshot') filter (where not holder_is_collected) as outside,
        min('whether trail ' || name || ' logs all management events to a log group was not read')
            filter (where suits is null) as unread,
        bool_or(log_group_arn is null) as is_hidden
    from candidate
    group by account_id
),

trails_seen as (
    select account_id, count(*) as trails
    from trail
    group by account_id
),

-- Each account's trails with the metric filters on their log groups.
watch as (
    select
        candidate.account_id,
        candidate.suits,
        filter.name,
        filter.terms,
        list_filter(filter.terms, lambda term: starts_with(term, 'eventSource=')) as source_terms,
        filter.reach,
        filter.alarm_name,
        filter.is_heard,
        filter.unknown_because
    from candidate
    inner join cloudwatch_metric_filter_alarm as filter
        on filter.account_id = candidate.log_group_account_id
        and filter.region = candidate.log_group_region
        and filter.log_group_name = candidate.log_group_name
),

matched as (
    select
        watch.* exclude (terms, source_terms),
        wanted_event.event_kind,
        wanted_event.event,
        case
            when watch.terms is null then null
            when len(watch.source_terms) > 0
                and not patterns_cover(watch.source_terms, ['eventSource=' || wanted_event.event_source]) then false
            when patterns_cover(watch.terms, wanted_event.terms) then true
            -- All that a service is asked for.
            when len(watch.source_terms) > 0 and len(watch.source_terms) = len(watch.terms) then true
            -- Regular expressions are not taken apart.
            when len(list_filter(watch.terms, lambda term: contains(term, '=%'))) > 0 then null
            else false
        end as covers
    from watch
    cross join wanted_event
),

event_chain as (
    select
        account_id,
        event_kind,
        event,
        any_true(suits and covers and is_heard) as is_alarmed,
        max(reach) filter (where covers) as reach,
        arg_max(name, reach) filter (where covers) as filter_name,
        arg_max(alarm_name, reach) filter (where covers) as alarm_name,
        min(coalesce(
            unknown_because,
            case when covers is null then 'the pattern of metric filter ' || name || ' is not one that can be judged' end
        )) filter (where covers is not false and is_heard is not false) as unclear
    from matched
    where covers is not false
    group by account_id, event_kind, event
),

event_of_account as (
    select
        account.account_id,
        wanted_event.event_kind,
        wanted_event.event,
        coalesce(event_chain.reach, 1) as reach,
        event_chain.filter_name,
        event_chain.alarm_name,
        event_chain.unclear,
        -- No filter on any log group finds the event.
        case when event_chain.account_id is null then false else event_chain.is_alarmed end as is_alarmed
    from account
    cross join wanted_event
    left join event_chain using (account_id, event_kind, event)
),

kind_of_account as (
    select
        account_id,
        event_kind,
        not any_true(not is_alarmed) as is_alarmed,
        min(reach) as reach,
        arg_min(filter_name, reach) as filter_name,
        arg_min(alarm_name, reach) as alarm_name,
        string_agg(event, ', ' order by event) filter (where reach = 1) as missing_events,
        string_agg(distinct filter_name, ', ' order by filter_name) as filter_names,
        string_agg(distinct alarm_name, ', ' order by alarm_name) as alarm_names,
        min(unclear) as unclear
    from event_of_account
    group by account_id, event_kind
),

joined as (
    select
        account.account_id,
        account.arn,
        kind.subject,
        kind_of_account.* exclude (account_id, is_alarmed, unclear),
        coalesce(trails_seen.trails, 0) as trails,
        trails_of_account.log_group_names,
        own_place.log_group_region,
        other_place.other_account_id,
        other_place.other_region,
        membership.organization_account_id,
        -- A chain that is not there may be in what the snapshot does not hold.
        case
            when kind_of_account.is_alarmed then true
            when trails_of_account.outside is not null or trails_of_account.is_hidden then null
            when other_place.other_accounts > 1 then null
            else kind_of_account.is_alarmed
        end as is_alarmed,
        coalesce(
            trails_of_account.outside,
            trails_of_account.unread,
            case when other_place.other_accounts > 1 then 'its trails write to log groups of several other accounts' end,
            kind_of_account.unclear
        ) as unclear
    from account
    cross join kind
    inner join kind_of_account
        on kind_of_account.account_id = account.account_id and kind_of_account.event_kind = kind.event_kind
    left join trails_seen on trails_seen.account_id = account.account_id
    left join trails_of_account on trails_of_account.account_id = account.account_id
    left join own_place on own_place.account_id = account.account_id
    left join other_place on other_place.account_id = account.account_id
    left join membership on membership.account_id = account.account_id
)

select
    event_kind,
    arn,
    is_alarmed,
    'Account ' || account_id || case
        when is_alarmed
            then ' is told of ' || subject
                || case when contains(alarm_names, ', ') then ' by alarms ' else ' by alarm ' end || alarm_names
                || case when contains(filter_names, ', ') then ' on metric filters ' else ' on metric filter ' end
                || filter_names || '.'
        when trails = 0 then ' has no trail that could tell of ' || subject || '.'
        when log_group_names is null
            then ' has no multi-Region trail that logs all management events to a log group, to tell of ' || subject || '.'
        when reach = 1
            then ' has no metric filter on log group ' || log_group_names || ' that looks for ' || missing_events || '.'
        when reach = 2 then ' has metric filter ' || filter_name || ' for ' || subject || ', but no alarm on its metric.'
        when reach = 3
            then ' has alarm ' || alarm_name || ' on ' || subject || ', but the alarm takes no action.'
        else ' has alarm ' || alarm_name || ' on ' || subject
            || ', but what it tells reaches nobody: no topic of its actions has a confirmed subscription.'
    end as reason,
    case when not coalesce(is_alarmed, false) then coalesce(
        unclear, 'not all trails, metric filters, alarms and topics that could tell of ' || subject || ' were read'
    ) end as doubt,
    log_group_region,
    other_account_id,
    other_region,
    organization_account_id,
    account_id
from joined
