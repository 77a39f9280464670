/*
title = "EBS encryption by default is off in the region"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks at the setting that encrypts each new EBS volume and snapshot copy of a region. With it off, one forgotten flag makes an unencrypted volume."
remediation = "Turn encryption by default on in every region."
command = "aws ec2 enable-ebs-encryption-by-default --region {region}"
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"]
*/
select
    arn as resource,
    verdict(alarm := not default_ebs_encryption_enabled) as status,
    'Region ' || region
        || case when default_ebs_encryption_enabled then ' encrypts' else ' does not encrypt' end
        || ' new EBS volumes by default'
        || case
            when default_ebs_encryption_enabled and default_ebs_encryption_key = 'alias/aws/ebs' then ', with the AWS managed key'
            else ''
        end || '.' as reason,
    account_id,
    region
from aws_ec2_regional_settings
