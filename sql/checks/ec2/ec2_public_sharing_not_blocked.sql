/*
title = "Region allows public sharing of EBS snapshots or AMIs"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks at the two settings that keep EBS snapshots and machine images of a region from being shared with everyone. With them on, a careless or hostile change of one permission has no effect."
remediation = "Turn both settings on in every region."
command = "aws ec2 enable-snapshot-block-public-access --region {region} --state block-all-sharing && aws ec2 enable-image-block-public-access --region {region} --image-block-public-access-state block-new-sharing"
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"]
*/
select
    arn as resource,
    verdict(alarm :=
        snapshot_block_public_access_state = 'unblocked' or image_block_public_access_state = 'unblocked'
    ) as status,
    'Region ' || region || ' has public sharing of EBS snapshots at ' || coalesce(snapshot_block_public_access_state, '(not read)')
        || ' and of machine images at ' || coalesce(image_block_public_access_state, '(not read)')
        || case
            when snapshot_block_public_access_state = 'block-new-sharing' then '; snapshots that are already public stay so'
            else ''
        end || '.' as reason,
    account_id,
    region
from aws_ec2_regional_settings
