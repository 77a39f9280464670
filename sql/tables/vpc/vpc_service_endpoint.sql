/*
description = "The available endpoints of VPCs to AWS services, gathered by service."
grain = "one row per VPC and service"

[columns]
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
service = { type = "VARCHAR", description = "The service as the names of endpoints spell it, without region: s3, ecr.api." }
has_interface = { type = "BOOLEAN", description = "Whether there is an available interface endpoint." }
has_gateway = { type = "BOOLEAN", description = "Whether there is an available gateway endpoint." }
route_table_ids = { type = "VARCHAR[]", description = "The route tables of the gateway endpoints." }
has_full_access_policy = { type = "BOOLEAN", description = "Whether a gateway endpoint lets everything pass that IAM lets pass." }
region = { type = "VARCHAR", description = "The region of the VPC." }
account_id = { type = "VARCHAR", description = "The account of the endpoints." }
*/
select
    vpc_id,
    split_part(service_name, '.' || region || '.', 2) as service,
    bool_or(vpc_endpoint_type = 'Interface') as has_interface,
    bool_or(vpc_endpoint_type = 'Gateway') as has_gateway,
    list_distinct(flatten(list(
        case when vpc_endpoint_type = 'Gateway' then coalesce(from_json(route_table_ids, '["VARCHAR"]'), []) else [] end
    ))) as route_table_ids,
    bool_or(
        vpc_endpoint_type = 'Gateway'
        and json_extract_string(policy, '$.Statement[0].Effect') = 'Allow'
        and json_extract_string(policy, '$.Statement[0].Action') = '*'
        and json_extract_string(policy, '$.Statement[0].Resource') = '*'
        and json_array_length(policy, '$.Statement') = 1
    ) as has_full_access_policy,
    region,
    account_id
from aws_vpc_endpoint
where lower(state) = 'available' and contains(service_name, '.' || region || '.')
group by account_id, region, vpc_id, split_part(service_name, '.' || region || '.', 2)
