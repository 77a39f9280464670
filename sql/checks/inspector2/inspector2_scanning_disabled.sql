/*
title = "Amazon Inspector scanning is off"
severity = "high"
category = "hygiene"
description = "Whether Inspector scans EC2 instances, images in ECR, Lambda functions and their code, one finding each, in regions that hold such resources. Known holes in packages are what most intruders come in by, and nobody patches what nobody lists. A kind of which the region holds nothing is skipped. Scanning the code of Lambda functions matters less than the rest. Enabled regions that were not collected are told in one row."
remediation = "Enable the scan type, or have the organization's administrator enrol the account."
command = "aws inspector2 enable --region {region} --resource-types {resource_type}"
references = ["https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"]
nullable = ["aws_ec2_instance", "aws_ecr_repository", "aws_lambda_function", "aws_region"]
*/
with scannable as (
    select 'EC2' as kind, account_id, region, count(*) as resources
    from aws_ec2_instance
    where instance_state is distinct from 'terminated'
    group by account_id, region
    union all
    select 'ECR', account_id, region, count(*) from aws_ecr_repository group by account_id, region
    union all
    select unnest(['LAMBDA', 'LAMBDA_CODE']), account_id, region, count(*) from aws_lambda_function group by account_id, region
),

scan as (
    select place.*, unnest(if(place.is_collected and place.is_enabled, ['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE'], [null])) as kind
    from region_in_scope as place
),

judged as (
    select
        scan.*,
        case scan.kind
            when 'EC2' then account_status.ec2_status
            when 'ECR' then account_status.ecr_status
            when 'LAMBDA' then account_status.lambda_status
            when 'LAMBDA_CODE' then account_status.lambda_code_status
        end as scan_status,
        case scan.kind
            when 'EC2' then 'EC2 instances' when 'ECR' then 'images in ECR' when 'LAMBDA' then 'Lambda functions'
            when 'LAMBDA_CODE' then 'the code of Lambda functions'
        end as what,
        case
            when scannable.resources > 0 then true
            when was_read(
                case scan.kind when 'EC2' then 'aws_ec2_instance' when 'ECR' then 'aws_ecr_repository' else 'aws_lambda_function' end,
                scan.account_id, scan.region
            ) then false
        end as has_resources
    from scan
    left join aws_inspector2_account_status as account_status
        on account_status.account_id = scan.account_id and account_status.region = scan.region
    left join scannable
        on scannable.account_id = scan.account_id and scannable.region = scan.region and scannable.kind = scan.kind
)

select
    arn || coalesce('/' || kind, '') as resource,
    verdict(
        alarm := case when scan_status in ('ENABLED', 'ENABLING') then false when scan_status is not null then has_resources end,
        skip := not is_enabled or (scan_status not in ('ENABLED', 'ENABLING') and not has_resources) is true
    ) as status,
    'Inspector ' || case
        when not is_enabled then 'is not judged in ' || region || ', which the account has not enabled.'
        when scan_status = 'ENABLED' then 'scans ' || what || ' in ' || region || '.'
        when scan_status = 'ENABLING' then 'is about to scan ' || what || ' in ' || region || '.'
        when not has_resources then 'does not scan ' || what || ' in ' || region || ', where there are none.'
        else 'does not scan ' || what || ' in ' || region || ': it is ' || lower(scan_status) || '.'
    end as reason,
    missing_because as unknown_because,
    account_id,
    region,
    kind as resource_type
from judged
