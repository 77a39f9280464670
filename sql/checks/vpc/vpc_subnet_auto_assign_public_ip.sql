/*
title = "Subnet assigns public addresses automatically"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for subnets that give a public IPv4 address to every instance that is launched into them. An instance then becomes public because nobody said otherwise. The subnets of default VPCs do this as they come."
remediation = "Turn automatic assignment off, and give public addresses to what needs them."
command = "aws ec2 modify-subnet-attribute --subnet-id {subnet_id} --no-map-public-ip-on-launch"
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html"]
*/
select
    arn as resource,
    verdict(alarm := map_public_ip_on_launch) as status,
    'Subnet ' || subnet_id || ' of ' || coalesce(vpc_id, 'its VPC')
        || case when map_public_ip_on_launch then ' gives' else ' does not give' end
        || ' public IPv4 addresses to instances that are launched into it.' as reason,
    account_id,
    region,
    subnet_id
from aws_vpc_subnet
