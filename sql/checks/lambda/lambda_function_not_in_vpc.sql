/*
title = "Function is not attached to a VPC"
severity = "low"
category = "exposure"
scope = "resource"
description = "Whether the function is attached to a VPC, whose security groups and endpoints then say where it may connect to. Sensible for functions that touch private resources; others may be excepted. Replicas of Lambda@Edge cannot be attached and are skipped."
remediation = "Attach the function to private subnets if it touches private resources."
references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"]
*/
select
    arn as resource,
    verdict(alarm := json_array_length(vpc_subnet_ids) = 0, skip := master_arn is not null) as status,
    'Function ' || name || case
        when master_arn is not null then ' is a replica of Lambda@Edge, which cannot be attached to a VPC.'
        when json_array_length(vpc_subnet_ids) = 0 then ' is not attached to a VPC.'
        else ' is attached to ' || coalesce(nullif(vpc_id, ''), 'subnets of a VPC') || '.'
    end as reason,
    account_id,
    region
from aws_lambda_function
