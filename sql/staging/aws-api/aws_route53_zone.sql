/*
description = "Hosted zones as the Route 53 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListHostedZones": {
                "Id": "VARCHAR", "Name": "VARCHAR", "CallerReference": "VARCHAR",
                "Config": {"Comment": "VARCHAR", "PrivateZone": "BOOLEAN"}, "ResourceRecordSetCount": "BIGINT",
                "LinkedService": {"ServicePrincipal": "VARCHAR", "Description": "VARCHAR"}
            },
            "GetHostedZone": {"VPCs": "JSON", "$error": "JSON"},
            "ListQueryLoggingConfigs": {"QueryLoggingConfigs": "JSON", "$error": "JSON"},
            "ListTagsForResource": {"ResourceTagSet": {"Tags": "JSON"}, "$error": "JSON"}
        }') as answer
    from resource
)

select
    coalesce(answer.ListHostedZones.Name, resource_name) as name,
    -- The API puts a path before it.
    coalesce(split_part(answer.ListHostedZones.Id, '/', -1), resource_id) as id,
    answer.ListHostedZones.CallerReference as caller_reference,
    nullif(answer.ListHostedZones.Config.Comment, '') as comment,
    answer.ListHostedZones.Config.PrivateZone as private_zone,
    answer.ListHostedZones.LinkedService.ServicePrincipal as linked_service_principal,
    answer.ListHostedZones.LinkedService.Description as linked_service_description,
    answer.ListHostedZones.ResourceRecordSetCount as resource_record_set_count,
    case when answered(answer.ListQueryLoggingConfigs)
        then coalesce(answer.ListQueryLoggingConfigs.QueryLoggingConfigs, '[]'::json) end as query_logging_configs,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.ResourceTagSet.Tags, '[]'::json) end as tags_src,
    case when answered(answer.GetHostedZone) then coalesce(answer.GetHostedZone.VPCs, '[]'::json) end as vpcs,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListHostedZones.Name, resource_name) as title,
    tags_json(tags) as tags
from document
