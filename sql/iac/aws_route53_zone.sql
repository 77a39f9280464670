/*
description = "Hosted zones: comment, and the networks of private ones. Records are not in a snapshot."
table = "aws_route53_zone"
parts = { aws_route53_zone_association = "zone_id" }

[actual]
networks = "case when vpcs is not null then to_json(list_sort(coalesce(json_extract_string(vpcs, '$[*].VPCId'), []))) end"
*/
with associated as (
    select owner, list(attributes ->> 'vpc_id') as networks
    from state.aws_route53_zone_association
    group by owner
)

select
    zone.state_id,
    zone.attributes ->> 'comment' as comment,
    case when json_type(zone.attributes -> 'vpc') = 'ARRAY' then to_json(list_sort(list_distinct(list_concat(
        coalesce(json_extract_string(zone.attributes, '$.vpc[*].vpc_id'), []), coalesce(associated.networks, [])
    )))) end as networks
from state.aws_route53_zone as zone
left join associated on associated.owner = zone.state_id
