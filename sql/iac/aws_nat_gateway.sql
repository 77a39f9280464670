/*
description = "NAT gateways: subnet, connectivity and addresses."
table = "aws_vpc_nat_gateway"

[actual]
allocation_id = "coalesce(nat_gateway_addresses ->> '$[0].AllocationId', '')"
private_ip = "nat_gateway_addresses ->> '$[0].PrivateIp'"
*/
select
    state_id,
    attributes ->> 'subnet_id' as subnet_id,
    attributes ->> 'connectivity_type' as connectivity_type,
    attributes ->> 'allocation_id' as allocation_id,
    nullif(attributes ->> 'private_ip', '') as private_ip
from state.aws_nat_gateway
