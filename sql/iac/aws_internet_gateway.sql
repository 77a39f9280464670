/*
description = "Internet gateways: the network that each is attached to."
table = "aws_vpc_internet_gateway"
parts = { aws_internet_gateway_attachment = "internet_gateway_id" }
default = "attachments ->> '$[0].VpcId' in (select vpc_id from aws_vpc where is_default)"

[actual]
vpc_id = "case when attachments is not null then coalesce(attachments ->> '$[0].VpcId', '') end"
*/
select
    gateway.state_id,
    coalesce(
        nullif(gateway.attributes ->> 'vpc_id', ''),
        any_value(part.attributes ->> 'vpc_id'),
        gateway.attributes ->> 'vpc_id'
    ) as vpc_id
from state.aws_internet_gateway as gateway
left join state.aws_internet_gateway_attachment as part on part.owner = gateway.state_id
group by gateway.state_id, gateway.attributes
