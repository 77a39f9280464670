/*
title = "A GuardDuty protection plan is off"
severity = "high"
category = "logging"
description = "Looks at each protection plan of an enabled detector: S3, EKS audit logs, malware on EBS volumes, RDS logins, Lambda network activity and runtime monitoring, one finding each with the plan's name after the detector's ARN. Runtime monitoring that is on, but does not install its agents, only gets a note, because agents can be installed by hand. The reason tells where the region holds nothing that the plan would look at."
remediation = "Turn the plan on for the detector, or for the organization."
command = "aws guardduty update-detector --region {region} --detector-id {detector_id} --features Name={feature},Status=ENABLED"
references = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html"]
optional = ["aws_ec2_instance", "aws_eks_cluster", "aws_lambda_function", "aws_rds_db_cluster", "aws_rds_db_instance", "aws_s3_bucket"]
*/
with protected as (
    select 'S3_DATA_EVENTS' as plan, 'bucket' as kind, account_id, region from aws_s3_bucket
    union
    select 'EKS_AUDIT_LOGS', 'EKS cluster', account_id, region from aws_eks_cluster
    union
    select 'EBS_MALWARE_PROTECTION', 'EC2 instance', account_id, region from aws_ec2_instance
    union
    select 'RDS_LOGIN_EVENTS', 'database', account_id, region from aws_rds_db_cluster
    union
    select 'RDS_LOGIN_EVENTS', 'database', account_id, region from aws_rds_db_instance
    union
    select 'LAMBDA_NETWORK_LOGS', 'Lambda function', account_id, region from aws_lambda_function
),

seen as (
    select
        feature.*,
        case feature.name
            when 'EKS_AUDIT_LOGS'
                then if(protected.plan is null and was_read('aws_eks_cluster', feature.account_id, feature.region), 'EKS cluster', null)
            when 'EBS_MALWARE_PROTECTION'
                then if(protected.plan is null and was_read('aws_ec2_instance', feature.account_id, feature.region), 'EC2 instance', null)
            when 'RDS_LOGIN_EVENTS'
                then if(protected.plan is null and was_read('rds_database', feature.account_id, feature.region), 'database', null)
            when 'LAMBDA_NETWORK_LOGS'
                then if(
                    protected.plan is null and was_read('aws_lambda_function', feature.account_id, feature.region),
                    'Lambda function',
                    null
                )
            when 'S3_DATA_EVENTS'
                then if(protected.plan is null and was_read('aws_s3_bucket', feature.account_id, 'global'), 'bucket', null)
        end as lacking
    from guardduty_detector_feature as feature
    left join protected
        on protected.account_id = feature.account_id
        and protected.region = feature.region
        and protected.plan = feature.name
)

select
    detector_arn || '/' || name as resource,
    verdict(
        alarm := case when detector_status = 'ENABLED' then not is_enabled end,
        info := len(agents_off) > 0,
        skip := detector_status <> 'ENABLED'
    ) as status,
    'GuardDuty ' || case
        when detector_status <> 'ENABLED' then 'is off altogether in ' || region || ', so that no plan is judged.'
        when not is_enabled
            then 'has its plan ' || name || ' off in ' || region
                || coalesce(', where no ' || lacking || ' was seen', '') || '.'
        when len(agents_off) > 0
            then 'has its plan ' || name || ' on in ' || region || ', but does not install all agents: '
                || array_to_string(agents_off, ', ') || ' is off.'
        else 'has its plan ' || name || ' on in ' || region || '.'
    end as reason,
    account_id,
    region,
    detector_id,
    name as feature
from seen
