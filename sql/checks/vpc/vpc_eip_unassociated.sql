/*
title = "Elastic IP is not associated"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for Elastic IP addresses that nothing uses. They cost money, and a forgotten address in an allow-list somewhere is trusted for whoever gets it next."
remediation = "Release the address after removing it from allow-lists."
command = "aws ec2 release-address --allocation-id {allocation_id}"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"]
*/
select
    arn as resource,
    -- An answer always tells the address; the association is left out where there is none. EC2-Classic names an instance instead.
    verdict(alarm := case
        when public_ip is not null then association_id is null and coalesce(instance_id, '') = ''
    end) as status,
    'Elastic IP address ' || public_ip
        || case
            when association_id is null and coalesce(instance_id, '') = '' then ' is not associated with anything'
            when coalesce(instance_id, '') <> '' then ' is associated with instance ' || instance_id
            else ' is associated with ' || coalesce('interface ' || network_interface_id, 'an interface')
        end || '.' as reason,
    account_id,
    region,
    allocation_id
from aws_vpc_eip
