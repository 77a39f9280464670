/*
title = "Topic policy grants access to everyone"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a statement of the topic's policy lets anyone in, with no condition that confines it to known callers and no Deny that takes it back. Whoever may publish can feed forged messages to all subscribers, and whoever may subscribe reads along. The policy that AWS writes by default names everyone, but only within the owner's account."
remediation = "Name the principals, or confine the statement with aws:SourceAccount, aws:SourceArn or aws:PrincipalOrgID."
references = ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"]
optional = ["aws_sns_topic_subscription"]
*/
with granted as (
    select *, coalesce(array_to_string(actions, ', '), 'all actions but some') as action_list
    from sns_topic_policy_statement
),

opened as (
    select
        attached_to as arn,
        any_true(lets_anyone_in) as lets_anyone_in,
        string_agg(action_list, ', ' order by statement_index) filter (where lets_anyone_in) as actions
    from granted
    group by attached_to
),

judged as (
    select
        topic.arn,
        topic.title,
        topic.account_id,
        topic.region,
        case
            when topic.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as lets_anyone_in,
        opened.actions,
        audience.plaintext_endpoints
    from aws_sns_topic as topic
    left join opened on opened.arn = topic.arn
    left join sns_topic_audience as audience on audience.topic_arn = topic.arn
)

select
    arn as resource,
    verdict(alarm := lets_anyone_in) as status,
    'Topic ' || title
        || case
            when lets_anyone_in then ' has a policy that lets anyone in (' || actions || ')'
            else ' has a policy that lets nobody in but those it names'
        end
        || coalesce('; it delivers in plaintext to ' || plaintext_endpoints, '') || '.' as reason,
    account_id,
    region
from judged
