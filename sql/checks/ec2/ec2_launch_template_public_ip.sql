/*
title = "Launch template or configuration assigns public IPs"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for default versions of launch templates, and launch configurations, that give each instance a public IPv4 address. Where they leave it to the subnet, the setting of the subnet has a check of its own."
remediation = "Set AssociatePublicIpAddress to false in a new default version, and put a load balancer or a NAT gateway in front."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html"]
union = ["aws_ec2_launch_template", "aws_ec2_launch_configuration"]
*/
select
    arn as resource,
    verdict(alarm := case when is_read then coalesce(associate_public_ip_address, false) end) as status,
    source_text
        || case
            when associate_public_ip_address then ' gives each instance a public IP address'
            when not associate_public_ip_address then ' gives instances no public IP address'
            else ' leaves it to the subnet whether instances get a public IP address'
        end || '.' as reason,
    account_id,
    region,
    source_id
from ec2_launch_source
