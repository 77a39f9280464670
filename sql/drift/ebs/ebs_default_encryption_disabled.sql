/*
title = "EBS encryption by default was turned off"
severity = "high"
alert = "immediate"
description = "Looks at the setting that encrypts each new EBS volume and snapshot copy of a region. Where it was on and is off, one forgotten flag makes an unencrypted volume."
related_checks = ["ebs_region_default_encryption_disabled"]
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"]
*/
select
    later.arn as resource,
    earlier.default_ebs_encryption_enabled and not later.default_ebs_encryption_enabled as fires,
    'Region ' || later.region || ' of account ' || later.account_id
        || ' no longer encrypts new EBS volumes by default.' as reason,
    later.account_id,
    later.region
from after.aws_ec2_regional_settings as later
join before.aws_ec2_regional_settings as earlier using (arn, account_id)
