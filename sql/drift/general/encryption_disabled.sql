/*
title = "Encryption was turned off on a resource"
severity = "high"
alert = "immediate"
description = "Looks for streams, topics, queues, clusters, log groups, trails, caches, domains, secrets and tables whose encryption, or the KMS key of their own, was there in the earlier snapshot and is gone. Databases, EBS volumes and file systems cannot be changed in place: there it looks for one of the same name that is not encrypted and took the place of one that was. Trails of other accounts are told of where they belong."
related_checks = [
    "kinesis_stream_unencrypted", "sns_topic_unencrypted", "sqs_queue_unencrypted", "redshift_cluster_unencrypted",
    "cloudwatch_log_group_unencrypted", "cloudtrail_kms_encryption_missing", "opensearch_domain_unencrypted",
    "opensearch_domain_tls_outdated", "secretsmanager_secret_default_key", "rds_storage_unencrypted", "ebs_volume_unencrypted",
    "efs_file_system_unencrypted",
]
references = ["https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-at-rest.html"]
union = [
    "aws_kinesis_stream", "aws_sns_topic", "aws_sqs_queue", "aws_redshift_cluster", "aws_cloudwatch_log_group",
    "aws_cloudtrail_trail", "aws_api_gateway_stage", "aws_opensearch_domain", "aws_elasticsearch_domain",
    "aws_secretsmanager_secret", "aws_dynamodb_table", "aws_rds_db_instance", "aws_rds_db_cluster", "aws_ebs_volume",
    "aws_efs_file_system",
]
*/
with stage_before as (
    select
        name, rest_api_id, arn, account_id, region, cache_cluster_enabled,
        list_filter(
            map_values(from_json(method_settings, '"MAP(VARCHAR, JSON)"')),
            lambda setting: (setting ->> '$.cachingEnabled') = 'true'
        ) as cached
    from before.aws_api_gateway_stage
),

stage_after as (
    select
        arn, account_id, cache_cluster_enabled,
        list_filter(
            map_values(from_json(method_settings, '"MAP(VARCHAR, JSON)"')),
            lambda setting: (setting ->> '$.cachingEnabled') = 'true' and (setting ->> '$.cacheDataEncrypted') = 'false'
        ) as cached_in_clear
    from after.aws_api_gateway_stage
),

-- What each resource promised, as the words after "no longer".
earlier as (
    select
        'aws_kinesis_stream' as table_name, arn, 'encrypts its records' as promise,
        'Data stream ' || stream_name as subject, encryption_type = 'KMS' as was_kept, account_id, region
    from before.aws_kinesis_stream
    union all
    select
        'aws_sns_topic', arn, 'encrypts its messages with a KMS key', 'Topic ' || title, has_kms_key, account_id, region
    from before.aws_sns_topic
    union all
    select
        'aws_sqs_queue', arn, 'encrypts its messages', 'Queue ' || title, has_kms_key or sqs_managed_sse_enabled,
        account_id, region
    from before.aws_sqs_queue
    union all
    select 'aws_redshift_cluster', arn, 'encrypts its data', 'Cluster ' || cluster_identifier, encrypted, account_id, region
    from before.aws_redshift_cluster
    union all
    select
        'aws_cloudwatch_log_group', arn, 'encrypts its events with a KMS key', 'Log group ' || name, has_kms_key,
        account_id, region
    from before.aws_cloudwatch_log_group
    union all
    select
        'aws_cloudtrail_trail', arn, 'encrypts its log files with a KMS key', 'Trail ' || name, has_kms_key,
        account_id, region
    from before.aws_cloudtrail_trail
    where split_part(arn, ':', 5) = account_id
    union all
    select
        'aws_api_gateway_stage', arn, 'encrypts all that it caches', 'Stage ' || name || ' of REST API ' || rest_api_id,
        cache_cluster_enabled
        and len(cached) > 0
        and len(list_filter(cached, lambda setting: (setting ->> '$.cacheDataEncrypted') = 'false')) = 0,
        account_id, region
    from stage_before
    union all
    select
        'opensearch_domain', arn,
        unnest(['encrypts its data at rest', 'encrypts traffic between its nodes', 'requires HTTPS']),
        'Domain ' || domain_name, unnest([encrypts_at_rest, encrypts_between_nodes, enforces_https]), account_id, region
    from before.opensearch_domain
    union all
    select
        'aws_secretsmanager_secret', arn, 'uses a key of the account''s own', 'Secret ' || name,
        has_kms_key and not ends_with(kms_key_id, 'alias/aws/secretsmanager'), account_id, region
    from before.aws_secretsmanager_secret
    union all
    select
        'aws_dynamodb_table', arn, 'uses a KMS key', 'Table ' || name,
        case when sse_description is not null
            then coalesce((sse_description ->> '$.Status') in ('ENABLING', 'ENABLED', 'UPDATING'), false) end,
        account_id, region
    from before.aws_dynamodb_table
    union all
    select
        case kind when 'cluster' then 'aws_rds_db_cluster' else 'aws_rds_db_instance' end, arn, 'encrypts its storage',
        'Database ' || kind || ' ' || name, storage_encrypted, account_id, region
    from before.rds_database
),

later as (
    select arn, 'encrypts its records' as promise, encryption_type = 'NONE' as is_broken, account_id
    from after.aws_kinesis_stream
    union all
    select arn, 'encrypts its messages with a KMS key', not has_kms_key, account_id
    from after.aws_sns_topic
    union all
    select arn, 'encrypts its messages', not has_kms_key and not sqs_managed_sse_enabled, account_id
    from after.aws_sqs_queue
    union all
    select arn, 'encrypts its data', not encrypted, account_id
    from after.aws_redshift_cluster
    union all
    select arn, 'encrypts its events with a KMS key', not has_kms_key, account_id
    from after.aws_cloudwatch_log_group
    union all
    select arn, 'encrypts its log files with a KMS key', not has_kms_key, account_id
    from after.aws_cloudtrail_trail
    union all
    select arn, 'encrypts all that it caches', cache_cluster_enabled and len(cached_in_clear) > 0, account_id
    from stage_after
    union all
    select
        arn, unnest(['encrypts its data at rest', 'encrypts traffic between its nodes', 'requires HTTPS']),
        unnest([not encrypts_at_rest, not encrypts_between_nodes, not enforces_https]), account_id
    from after.opensearch_domain
    union all
    select
        arn, 'uses a key of the account''s own',
        -- A secret that is deleted and waits for its end has nothing to tell.
        not scheduled_for_deletion and (not has_kms_key or ends_with(kms_key_id, 'alias/aws/secretsmanager')), account_id
    from after.aws_secretsmanager_secret
    union all
    select
        arn, 'uses a KMS key',
        case when sse_description is not null
            then coalesce((sse_description ->> '$.Status') in ('DISABLING', 'DISABLED'), true) end,
        account_id
    from after.aws_dynamodb_table
    union all
    select arn, 'encrypts its storage', not storage_encrypted, account_id
    from after.rds_database
),

-- Volumes and file systems are known again by their name.
named_before as (
    select 'Volume' as kind, arn, title as name, encrypted, account_id, region
    from before.aws_ebs_volume
    where title <> volume_id
    union all
    select 'File system', arn, name, encrypted, account_id, region
    from before.aws_efs_file_system
    where name is not null
),

named_after as (
    select 'Volume' as kind, arn, title as name, volume_id as id, encrypted, account_id, region
    from after.aws_ebs_volume
    where title <> volume_id
    union all
    select 'File system', arn, name, file_system_id, encrypted, account_id, region
    from after.aws_efs_file_system
    where name is not null
),

gone as (
    select kind, name, account_id, region, bool_and(encrypted) as was_encrypted
    from named_before
    group by kind, name, account_id, region
    having bool_or((kind, arn, account_id) not in (select (kind, arn, account_id) from named_after))
),

compared as (
    select
        earlier.*,
        earlier.was_kept and case
            when later.arn is not null then later.is_broken
            when was_read(earlier.table_name, earlier.account_id, earlier.region) then false
        end as is_lost,
        case when later.arn is null then earlier.table_name || ' was not read in both snapshots' end as unknown_because
    from earlier
    left join later using (arn, promise, account_id)
)

select
    arn as resource,
    any_true(is_lost) as fires,
    any_value(subject) || ' no longer ' || string_agg(promise, ', or ' order by promise) filter (is_lost) || '.' as reason,
    any_value(unknown_because) as unknown_because,
    account_id,
    region
from compared
group by arn, account_id, region
union all
select
    named_after.arn,
    gone.was_encrypted and not named_after.encrypted,
    named_after.kind || ' ' || named_after.name || ' (' || named_after.id
        || ') is not encrypted, and took the place of one that was.',
    null,
    named_after.account_id,
    named_after.region
from named_after
inner join gone using (kind, name, account_id, region)
where (named_after.kind, named_after.arn, named_after.account_id) not in (select (kind, arn, account_id) from named_before)
