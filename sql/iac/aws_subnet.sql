/*
description = "Subnets: address blocks, zone, what interfaces get by themselves."
table = "aws_vpc_subnet"
also = ["aws_default_subnet"]
default = "default_for_az"

[actual]
ipv6_cidr_block = "coalesce(ipv6_cidr_block_association_set ->> '$[0].Ipv6CidrBlock', '')"
*/
select
    state_id,
    attributes ->> 'vpc_id' as vpc_id,
    attributes ->> 'cidr_block' as cidr_block,
    attributes ->> 'ipv6_cidr_block' as ipv6_cidr_block,
    attributes ->> 'availability_zone' as availability_zone,
    attributes ->> 'map_public_ip_on_launch' as map_public_ip_on_launch,
    attributes ->> 'assign_ipv6_address_on_creation' as assign_ipv6_address_on_creation
from state.aws_subnet
