/*
title = "Resource policy now admits everyone"
severity = "critical"
alert = "immediate"
description = "Looks for functions, topics, queues, keys, repositories, secrets, search domains and file systems whose policy lets anyone in and did not before, and for new ones that do from the first. A statement counts as the checks count it: no condition confines it to known callers, and no Deny takes it back. Of a function, a service that is let in on anyone's behalf counts too, and what only makes a URL work does not. Buckets and APIs have rules of their own; a domain in a VPC is not reached from outside, whatever its policy says."
related_checks = [
    "lambda_function_policy_public", "sns_topic_policy_public", "sqs_queue_policy_public", "kms_key_policy_public",
    "ecr_repository_policy_public", "secretsmanager_secret_policy_public", "opensearch_domain_public_endpoint",
    "efs_file_system_policy_open",
]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html"]
union = [
    "aws_lambda_function", "aws_lambda_alias", "aws_sns_topic", "aws_sqs_queue", "aws_kms_key", "aws_ecr_repository",
    "aws_secretsmanager_secret", "aws_opensearch_domain", "aws_elasticsearch_domain", "aws_efs_file_system",
]
*/
with statement as (
    select 'before' as side, * from before.sns_topic_policy_statement
    union all by name
    select 'before' as side, * from before.sqs_queue_policy_statement
    union all by name
    select 'before' as side, * from before.kms_key_policy_statement
    union all by name
    select 'before' as side, * from before.ecr_repository_policy_statement
    union all by name
    select 'before' as side, * from before.secretsmanager_secret_policy_statement
    union all by name
    select 'before' as side, * from before.opensearch_domain_policy_statement
    union all by name
    select 'after' as side, * from after.sns_topic_policy_statement
    union all by name
    select 'after' as side, * from after.sqs_queue_policy_statement
    union all by name
    select 'after' as side, * from after.kms_key_policy_statement
    union all by name
    select 'after' as side, * from after.ecr_repository_policy_statement
    union all by name
    select 'after' as side, * from after.secretsmanager_secret_policy_statement
    union all by name
    select 'after' as side, * from after.opensearch_domain_policy_statement
),

opened as (
    select
        side, account_id, attached_to as arn,
        any_true(lets_anyone_in) as lets_anyone_in,
        string_agg(coalesce(sid, 'number ' || statement_index), ', ' order by statement_index)
            filter (lets_anyone_in) as statements
    from statement
    group by side, account_id, attached_to
),

-- Whether each has a policy at all, which may let anyone in; a key always has one.
holder as (
    select
        'before' as side, 'aws_sns_topic' as table_name, 'Topic ' || title as subject, arn, account_id, region,
        true as can_be_open, policy is not null as is_read
    from before.aws_sns_topic
    union all
    select 'before', 'aws_sqs_queue', 'Queue ' || title, arn, account_id, region, has_policy, policy is not null
    from before.aws_sqs_queue
    union all
    select 'before', 'aws_kms_key', 'Key ' || id, arn, account_id, region, key_manager <> 'AWS', policy is not null
    from before.aws_kms_key
    union all
    select
        'before', 'aws_ecr_repository', 'Repository ' || repository_name, arn, account_id, region, true, policy is not null
    from before.aws_ecr_repository
    union all
    select 'before', 'aws_secretsmanager_secret', 'Secret ' || name, arn, account_id, region, has_policy, policy is not null
    from before.aws_secretsmanager_secret
    union all
    select
        'before', 'opensearch_domain', 'Domain ' || domain_name, arn, account_id, region, not is_in_vpc,
        access_policies is not null
    from before.opensearch_domain
    union all
    select 'after', 'aws_sns_topic', 'Topic ' || title, arn, account_id, region, true, policy is not null
    from after.aws_sns_topic
    union all
    select 'after', 'aws_sqs_queue', 'Queue ' || title, arn, account_id, region, has_policy, policy is not null
    from after.aws_sqs_queue
    union all
    select
        'after', 'aws_kms_key', 'Key ' || coalesce(aliases ->> '$[0].AliasName', id), arn, account_id, region,
        key_manager <> 'AWS', policy is not null
    from after.aws_kms_key
    union all
    select
        'after', 'aws_ecr_repository', 'Repository ' || repository_name, arn, account_id, region, true, policy is not null
    from after.aws_ecr_repository
    union all
    select 'after', 'aws_secretsmanager_secret', 'Secret ' || name, arn, account_id, region, has_policy, policy is not null
    from after.aws_secretsmanager_secret
    union all
    select
        'after', 'opensearch_domain', 'Domain ' || domain_name, arn, account_id, region, not is_in_vpc,
        access_policies is not null
    from after.opensearch_domain
),

judged as (
    select
        holder.side, holder.table_name, holder.subject, holder.arn, holder.account_id, holder.region,
        holder.can_be_open and case
            when not holder.is_read then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as is_open,
        'by statement ' || opened.statements as because
    from holder
    left join opened using (side, account_id, arn)
    union all
    -- Functions and file systems are judged in tables of their own.
    select
        'before', 'lambda_function_access', 'Function ' || name, arn, account_id, region,
        lets_anyone_in or lets_any_service_in, null
    from before.lambda_function_access
    union all
    select
        'after', 'lambda_function_access', 'Function ' || name, arn, account_id, region, lets_anyone_in or lets_any_service_in,
        case when lets_anyone_in then 'by statement ' || open_statements else 'through ' || open_services end
    from after.lambda_function_access
    union all
    select
        'before', 'aws_efs_file_system', 'File system ' || file_system.file_system_id, file_system.arn,
        file_system.account_id, file_system.region,
        file_system.has_policy
        and case when file_system.policy is not null then coalesce(access.lets_anyone_in, false) end, null
    from before.aws_efs_file_system as file_system
    left join before.efs_file_system_access as access using (arn)
    union all
    select
        'after', 'aws_efs_file_system', 'File system ' || file_system.file_system_id, file_system.arn,
        file_system.account_id, file_system.region,
        file_system.has_policy
        and case when file_system.policy is not null then coalesce(access.lets_anyone_in, false) end, null
    from after.aws_efs_file_system as file_system
    left join after.efs_file_system_access as access using (arn)
),

earlier as (
    select arn, account_id, is_open
    from judged
    where side = 'before'
)

select
    later.arn as resource,
    later.is_open and case
        when earlier.arn is not null then not earlier.is_open
        when was_read(later.table_name, later.account_id, later.region) then true
    end as fires,
    later.subject || case when earlier.arn is null then ' is new, and has' else ' now has' end
        || ' a policy that lets anyone in' || coalesce(' ' || later.because, '') || '.' as reason,
    case when earlier.arn is null and was_read(later.table_name, later.account_id, later.region) is null
        then later.table_name || ' was not read in both snapshots' end as unknown_because,
    later.account_id,
    later.region
from judged as later
left join earlier using (arn, account_id)
where later.side = 'after'
