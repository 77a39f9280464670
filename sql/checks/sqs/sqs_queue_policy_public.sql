/*
title = "Queue policy grants access to everyone"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a statement of the queue's policy lets anyone in, with no condition that confines it to known callers and no Deny that takes it back. Whoever may send can feed forged messages to the consumers, and whoever may receive takes messages away. Everyone from one topic or bucket (aws:SourceArn) is the usual way to let it send, and not public."
remediation = "Name the principals, or confine the statement with aws:SourceArn or aws:PrincipalOrgID."
references = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"]
*/
with opened as (
    select
        attached_to as arn,
        any_true(lets_anyone_in) as lets_anyone_in,
        string_agg(coalesce(sid, 'number ' || statement_index), ', ' order by statement_index)
            filter (where lets_anyone_in) as statements
    from sqs_queue_policy_statement
    group by attached_to
),

judged as (
    select
        queue.arn,
        queue.title,
        queue.account_id,
        queue.region,
        queue.has_policy,
        opened.statements,
        queue.has_policy and case
            when queue.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as lets_anyone_in
    from aws_sqs_queue as queue
    left join opened on opened.arn = queue.arn
)

select
    arn as resource,
    verdict(alarm := lets_anyone_in) as status,
    'Queue ' || title || case
        when not has_policy then ' has no policy.'
        when lets_anyone_in then ' has a policy that lets anyone in by statement ' || statements || '.'
        else ' has a policy that lets nobody in but those it names.'
    end as reason,
    account_id,
    region
from judged
