/*
title = "Instance has no instance profile"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for instances without an instance profile. Software on them that calls AWS needs access keys on the disk, which leak and do not expire. An instance that never calls AWS needs no profile: suppress the finding there."
remediation = "Attach an instance profile with a role of few permissions, and remove access keys from the instance."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"]
*/
select
    arn as resource,
    -- An answer always tells the state; the profile is left out where there is none.
    verdict(
        alarm := instance_state in ('running', 'stopped') and iam_instance_profile_arn is null,
        skip := instance_state not in ('running', 'stopped')
    ) as status,
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when instance_state not in ('running', 'stopped') then ' is ' || instance_state
            when iam_instance_profile_arn is null then ' has no instance profile'
            else ' has the instance profile ' || split_part(iam_instance_profile_arn, ':instance-profile/', 2)
        end || '.' as reason,
    account_id,
    region,
    instance_id
from aws_ec2_instance
