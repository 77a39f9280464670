/*
description = "Web ACLs as the regional API of WAF Classic answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListWebACLs": {"Name": "VARCHAR", "WebACLId": "VARCHAR"},
            "GetWebACL": {
                "WebACL": {"DefaultAction": {"Type": "VARCHAR"}, "MetricName": "VARCHAR", "Rules": "JSON"},
                "$error": "JSON"
            },
            "GetLoggingConfiguration": {"LoggingConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "ListResourcesForWebACL.APPLICATION_LOAD_BALANCER": {"ResourceArns": ["VARCHAR"], "$error": "JSON"},
            "ListResourcesForWebACL.API_GATEWAY": {"ResourceArns": ["VARCHAR"], "$error": "JSON"},
            "ListTagsForResource": {"TagInfoForResource": {"TagList": "JSON"}, "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListWebACLs.Name as name,
    answer.ListWebACLs.WebACLId as web_acl_id,
    answer.GetWebACL.WebACL.DefaultAction.Type as default_action,
    answer.GetWebACL.WebACL.MetricName as metric_name,
    case when absent(answer.GetLoggingConfiguration)
        then '{}'::json
        else answer.GetLoggingConfiguration.LoggingConfiguration
    end as logging_configuration,
    case
        when answered(answer."ListResourcesForWebACL.API_GATEWAY")
            and answered(answer."ListResourcesForWebACL.APPLICATION_LOAD_BALANCER")
            then to_json(list_concat(
                answer."ListResourcesForWebACL.API_GATEWAY".ResourceArns,
                answer."ListResourcesForWebACL.APPLICATION_LOAD_BALANCER".ResourceArns
            ))
    end
        as resources,
    answer.GetWebACL.WebACL.Rules as rules,
    answer.ListTagsForResource.TagInfoForResource.TagList as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListWebACLs.Name as title,
    tags_json(tags) as tags
from document
