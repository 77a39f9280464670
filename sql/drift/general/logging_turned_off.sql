/*
title = "Logging was turned off on a resource"
severity = "medium"
alert = "immediate"
description = "Looks for load balancers, distributions, API stages, web ACLs, EKS clusters, Redshift clusters, search domains and databases that no longer write a log that they wrote in the earlier snapshot. Nobody can tell afterwards what happened there. A distribution counts that logs in none of the ways that it knows of itself; a delivery of CloudWatch Logs in its place clears it, where the snapshot holds deliveries."
related_checks = [
    "elb_access_logging_disabled", "cloudfront_distribution_logging_disabled", "apigateway_stage_logging_disabled",
    "wafv2_web_acl_logging_disabled", "eks_cluster_logging_incomplete", "rds_log_export_missing",
    "redshift_cluster_audit_logging_disabled", "opensearch_domain_logging_disabled",
]
references = ["https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/detection.html"]
union = [
    "aws_ec2_load_balancer", "aws_ec2_classic_load_balancer", "aws_cloudfront_distribution", "aws_api_gateway_stage",
    "aws_api_gatewayv2_stage", "aws_wafv2_web_acl", "aws_eks_cluster", "aws_redshift_cluster", "aws_opensearch_domain",
    "aws_elasticsearch_domain", "aws_rds_db_instance", "aws_rds_db_cluster", "aws_cloudwatch_log_delivery",
    "aws_cloudwatch_log_delivery_source",
]
*/
with real_time as (
    select 'before' as side, account_id, distribution_arn as arn, bool_or(realtime_log_config_arn is not null) as is_on
    from before.cloudfront_distribution_behavior
    group by all
    union all
    select 'after', account_id, distribution_arn, bool_or(realtime_log_config_arn is not null)
    from after.cloudfront_distribution_behavior
    group by all
),

distribution as (
    select 'before' as side, arn, id, logging, default_cache_behavior, cache_behaviors, account_id, region
    from before.aws_cloudfront_distribution
    union all
    select 'after', arn, id, logging, default_cache_behavior, cache_behaviors, account_id, region
    from after.aws_cloudfront_distribution
),

-- Deliveries of CloudWatch Logs, which a distribution does not know of; under a NULL, those that may be any one's.
source as (
    select
        account_id, region, name, unnest(coalesce(from_json(resource_arns, '["VARCHAR"]'), [null])) as arn
    from after.aws_cloudwatch_log_delivery_source
    where (log_type = 'ACCESS_LOGS') is not false
),

delivered as (
    select distinct source.account_id, source.arn
    from source
    join after.aws_cloudwatch_log_delivery as delivery
        on delivery.account_id = source.account_id
        and delivery.region = source.region
        and delivery.delivery_source_name = source.name
),

distribution_log as (
    select
        distribution.side, distribution.arn, distribution.id, distribution.account_id, distribution.region,
        (distribution.logging ->> '$.Enabled') = 'true' or case
            when real_time.is_on then true
            when distribution.default_cache_behavior is not null and distribution.cache_behaviors is not null then false
        end as is_on
    from distribution
    left join real_time using (side, account_id, arn)
),

cluster as (
    select 'before' as side, arn, name, logging, connector_config, account_id, region from before.aws_eks_cluster
    union all
    select 'after', arn, name, logging, connector_config, account_id, region from after.aws_eks_cluster
),

-- Logs that a resource writes, as a list: what is lost of it is told of by name.
written as (
    select
        side, 'aws_eks_cluster' as table_name, 'Cluster ' || name as subject, arn, account_id, region,
        list_transform(
            flatten(list_transform(
                list_filter(
                    from_json(logging, '{"clusterLogging": [{"types": ["VARCHAR"], "enabled": "BOOLEAN"}]}').clusterLogging,
                    lambda setting: setting.enabled
                ),
                lambda setting: setting.types
            )),
            lambda log_type: log_type || ' logs'
        ) as logs
    from cluster
    where connector_config is null
    union all
    select
        side, 'aws_cloudfront_distribution', 'Distribution ' || id, arn, account_id, region,
        case when is_on is not null then if(is_on, ['logs of requests'], []) end
    from distribution_log
    union all
    select
        'before', 'aws_ec2_load_balancer', 'Load balancer ' || name, arn, account_id, region,
        case when access_log_enabled is not null then if(access_log_enabled, ['access logs'], []) end
    from before.elb_load_balancer
    where type <> 'gateway'
    union all
    select
        'after', 'aws_ec2_load_balancer', 'Load balancer ' || name, arn, account_id, region,
        case when access_log_enabled is not null then if(access_log_enabled, ['access logs'], []) end
    from after.elb_load_balancer
    where type <> 'gateway'
    union all
    select
        'before', 'aws_ec2_classic_load_balancer', 'Classic load balancer ' || name, arn, account_id, region,
        case when access_log_enabled is not null then if(access_log_enabled, ['access logs'], []) end
    from before.aws_ec2_classic_load_balancer
    union all
    select
        'after', 'aws_ec2_classic_load_balancer', 'Classic load balancer ' || name, arn, account_id, region,
        case when access_log_enabled is not null then if(access_log_enabled, ['access logs'], []) end
    from after.aws_ec2_classic_load_balancer
    union all
    select
        'before', 'aws_api_gateway_stage', 'Stage ' || name || ' of API ' || rest_api_id, arn, account_id, region,
        case when method_settings is not null then list_filter([
            if((access_log_settings ->> '$.destinationArn') is not null, 'access logs', null),
            if((method_settings -> '*/*' ->> '$.loggingLevel') in ('ERROR', 'INFO'), 'execution logs', null)
        ], lambda log: log is not null) end
    from before.aws_api_gateway_stage
    union all
    select
        'after', 'aws_api_gateway_stage', 'Stage ' || name || ' of API ' || rest_api_id, arn, account_id, region,
        case when method_settings is not null then list_filter([
            if((access_log_settings ->> '$.destinationArn') is not null, 'access logs', null),
            if((method_settings -> '*/*' ->> '$.loggingLevel') in ('ERROR', 'INFO'), 'execution logs', null)
        ], lambda log: log is not null) end
    from after.aws_api_gateway_stage
    union all
    select
        'before', 'aws_api_gatewayv2_stage', 'Stage ' || stage_name || ' of API ' || api_id, arn, account_id, region,
        case when stage_name is not null
            then if((access_log_settings ->> '$.DestinationArn') is not null, ['access logs'], []) end
    from before.aws_api_gatewayv2_stage
    union all
    select
        'after', 'aws_api_gatewayv2_stage', 'Stage ' || stage_name || ' of API ' || api_id, arn, account_id, region,
        case when stage_name is not null
            then if((access_log_settings ->> '$.DestinationArn') is not null, ['access logs'], []) end
    from after.aws_api_gatewayv2_stage
    union all
    select
        'before', 'aws_wafv2_web_acl', 'Web ACL ' || name, arn, account_id, region,
        case when has_logging is not null then if(has_logging, ['logs of requests'], []) end
    from before.aws_wafv2_web_acl
    union all
    select
        'after', 'aws_wafv2_web_acl', 'Web ACL ' || name, arn, account_id, region,
        case when has_logging is not null then if(has_logging, ['logs of requests'], []) end
    from after.aws_wafv2_web_acl
    union all
    select
        'before', 'aws_redshift_cluster', 'Cluster ' || cluster_identifier, arn, account_id, region,
        case logging_status ->> '$.LoggingEnabled' when 'true' then ['audit logs'] when 'false' then [] end
    from before.aws_redshift_cluster
    union all
    select
        'after', 'aws_redshift_cluster', 'Cluster ' || cluster_identifier, arn, account_id, region,
        case logging_status ->> '$.LoggingEnabled' when 'true' then ['audit logs'] when 'false' then [] end
    from after.aws_redshift_cluster
    union all
    select
        'before', 'opensearch_domain', 'Domain ' || domain_name, arn, account_id, region,
        case when publishes_application_logs is not null then list_filter([
            if(publishes_application_logs, 'error logs', null), if(publishes_audit_logs, 'audit logs', null)
        ], lambda log: log is not null) end
    from before.opensearch_domain
    union all
    select
        'after', 'opensearch_domain', 'Domain ' || domain_name, arn, account_id, region,
        case when publishes_application_logs is not null then list_filter([
            if(publishes_application_logs, 'error logs', null), if(publishes_audit_logs, 'audit logs', null)
        ], lambda log: log is not null) end
    from after.opensearch_domain
    union all
    select
        'before', 'rds_database', 'Database ' || kind || ' ' || name, arn, account_id, region,
        list_transform(from_json(enabled_cloudwatch_logs_exports, '["VARCHAR"]'), lambda log: log || ' logs')
    from before.rds_database
    union all
    select
        'after', 'rds_database', 'Database ' || kind || ' ' || name, arn, account_id, region,
        list_transform(from_json(enabled_cloudwatch_logs_exports, '["VARCHAR"]'), lambda log: log || ' logs')
    from after.rds_database
),

later as (
    select table_name, arn, account_id, logs
    from written
    where side = 'after'
),

compared as (
    select
        earlier.*,
        later.arn is null as is_missing,
        case
            when later.arn is not null
                then case when later.logs is not null
                    then list_sort(list_filter(earlier.logs, lambda log: not list_contains(later.logs, log))) end
            when was_read(earlier.table_name, earlier.account_id, earlier.region) then []
        end as lost,
        earlier.table_name = 'aws_cloudfront_distribution' as may_be_delivered,
        delivered.arn is not null as is_delivered
    from written as earlier
    left join later using (table_name, arn, account_id)
    left join delivered on delivered.account_id = earlier.account_id and delivered.arn = earlier.arn
    where earlier.side = 'before'
)

select
    arn as resource,
    case
        when len(logs) = 0 or is_delivered then false
        when may_be_delivered and len(lost) > 0
            then case
                when account_id not in (select account_id from delivered where arn is null)
                    and was_read('aws_cloudwatch_log_delivery_source', account_id, 'global')
                    and was_read('aws_cloudwatch_log_delivery', account_id, 'global')
                    then true
            end
        else len(lost) > 0
    end as fires,
    subject || ' no longer writes ' || array_to_string(lost, ', ') || '.' as reason,
    case
        when is_missing then table_name || ' was not read in both snapshots'
        when may_be_delivered and len(lost) > 0 then 'whether CloudWatch Logs delivers its logs in their place was not read'
    end as unknown_because,
    account_id,
    region
from compared
