/*
description = "Networks: address block, tenancy, options."
table = "aws_vpc"
also = ["aws_default_vpc"]
default = "is_default"

[actual]
ipv6_cidr_block = "coalesce(ipv6_cidr_block_association_set ->> '$[0].Ipv6CidrBlock', '')"
*/
select
    state_id,
    attributes ->> 'cidr_block' as cidr_block,
    attributes ->> 'instance_tenancy' as instance_tenancy,
    attributes ->> 'dhcp_options_id' as dhcp_options_id,
    attributes ->> 'ipv6_cidr_block' as ipv6_cidr_block
from state.aws_vpc
