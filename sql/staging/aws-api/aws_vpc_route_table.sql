/*
description = "Route tables as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeRouteTables": {
                "RouteTableId": "VARCHAR", "VpcId": "VARCHAR", "OwnerId": "VARCHAR", "Associations": "JSON",
                "Routes": "JSON", "PropagatingVgws": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeRouteTables.RouteTableId as route_table_id,
    answer.DescribeRouteTables.VpcId as vpc_id,
    answer.DescribeRouteTables.OwnerId as owner_id,
    answer.DescribeRouteTables.Associations as associations,
    answer.DescribeRouteTables.Routes as routes,
    answer.DescribeRouteTables.PropagatingVgws as propagating_vgws,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeRouteTables.RouteTableId) as title,
    tags_json(tags) as tags
from document
