/*
description = "Record sets as the Route 53 API answers for each hosted zone. Pages of an answer may overlap, so that each set counts once."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListHostedZones": {"Id": "VARCHAR"},
            "ListResourceRecordSets": {"ResourceRecordSets": ["JSON"], "$error": "JSON"}
        }') as answer
    from resource
),

entry as (
    select document.*, unnest(list_distinct(answer.ListResourceRecordSets.ResourceRecordSets)) as entry
    from document
    where answered(answer.ListResourceRecordSets)
),

record_set as (
    select
        * exclude (entry),
        from_json(entry, '{
            "Name": "VARCHAR", "Type": "VARCHAR", "SetIdentifier": "VARCHAR", "Weight": "BIGINT", "Region": "VARCHAR",
            "GeoLocation": "JSON", "GeoProximityLocation": "JSON", "Failover": "VARCHAR", "MultiValueAnswer": "BOOLEAN",
            "TTL": "BIGINT", "ResourceRecords": "JSON", "AliasTarget": "JSON", "HealthCheckId": "VARCHAR",
            "TrafficPolicyInstanceId": "VARCHAR", "CidrRoutingConfig": "JSON"
        }') as record
    from entry
)

select
    record.Name as name,
    coalesce(split_part(answer.ListHostedZones.Id, '/', -1), resource_id) as zone_id,
    record.Type as type,
    record.AliasTarget as alias_target,
    record.Failover as failover,
    record.GeoLocation as geo_location,
    record.GeoProximityLocation as geo_proximity_location,
    record.CidrRoutingConfig as cidr_routing_config,
    record.HealthCheckId as health_check_id,
    record.MultiValueAnswer as multi_value_answer,
    record.Region as latency_region,
    -- An alias may come with an empty list.
    case when json_array_length(record.ResourceRecords) > 0
        then json_extract(record.ResourceRecords, '$[*].Value')::json end as records,
    case when json_array_length(record.ResourceRecords) > 0 then record.ResourceRecords end as resource_records,
    record.SetIdentifier as set_identifier,
    record.TTL as ttl,
    record.TrafficPolicyInstanceId as traffic_policy_instance_id,
    record.Weight as weight,
    partition,
    region,
    account_id,
    arn || '/recordset/' || record.Name || '/' || record.Type || coalesce('/' || record.SetIdentifier, '') as arn,
    record.Name as title,
    -- The tags are the zone's, and records have none.
    null::json as tags
from record_set
