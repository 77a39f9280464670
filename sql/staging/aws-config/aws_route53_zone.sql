/*
description = "Hosted zones as AWS Config records them: with their VPCs, which private zones have and no others. The items are filed under us-east-1, though zones are global."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Id": "VARCHAR", "Name": "VARCHAR", "HostedZoneConfig": {"Comment": "VARCHAR"}, "VPCs": "JSON",
                    "HostedZoneTags": [{"Key": "VARCHAR", "Value": "VARCHAR"}]
                }
            }
        }').ConfigurationItem.configuration as configuration
    from resource
)

select
    coalesce(configuration.Name, resource_name) as name,
    coalesce(configuration.Id, resource_id) as id,
    nullif(configuration.HostedZoneConfig.Comment, '') as comment,
    json_array_length(configuration.VPCs) > 0 as private_zone,
    -- The member names of CloudFormation and of the API differ.
    to_json(list_transform(
        from_json(configuration.VPCs, '[{"VPCId": "VARCHAR", "VPCRegion": "VARCHAR"}]'),
        lambda vpc: json_object('VPCRegion', vpc.VPCRegion, 'VPCId', vpc.VPCId)
    )) as vpcs,
    partition,
    'global' as region,
    account_id,
    arn,
    coalesce(configuration.Name, resource_name) as title,
    -- Items of zones carry their tags here, and often an empty `tags`.
    case
        when len(configuration.HostedZoneTags) > 0 then to_json(map_from_entries(list_transform(
            configuration.HostedZoneTags, lambda tag: struct_pack(key := tag.Key, value := tag.Value)
        )))
        else tags_json(tags)
    end as tags
from document
