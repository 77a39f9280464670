/*
description = "Elastic addresses: the address and what it stands for, where the state names that."
table = "aws_vpc_eip"
parts = { aws_eip_association = "allocation_id" }
*/
select
    address.state_id,
    nullif(address.attributes ->> 'public_ip', '') as public_ip,
    nullif(address.attributes ->> 'domain', '') as domain,
    -- What is associated later does not get into the address's own attributes before the next refresh.
    coalesce(nullif(address.attributes ->> 'instance', ''), any_value(nullif(part.attributes ->> 'instance_id', ''))) as instance_id,
    coalesce(
        nullif(address.attributes ->> 'network_interface', ''),
        any_value(nullif(part.attributes ->> 'network_interface_id', ''))
    ) as network_interface_id
from state.aws_eip as address
left join state.aws_eip_association as part on part.owner = address.state_id
group by address.state_id, address.attributes
