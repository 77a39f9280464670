/*
title = "EBS volume is not attached to any instance"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for volumes that were made more than a week before the snapshot and are attached to nothing. They cost money, and what is on them is forgotten. AWS does not tell when a volume was detached, so a recently detached one counts as well; volumes of stopped instances are in use."
remediation = "Snapshot the volume and delete it."
command = "aws ec2 delete-volume --volume-id {volume_id}"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-deleting-volume.html"]
*/
select
    arn as resource,
    verdict(alarm :=
        state = 'available' and create_time < snapshot_time() - to_days(getvariable('max_unattached_volume_days'))
    ) as status,
    'Volume ' || coalesce(nullif(title, volume_id) || ' (' || volume_id || ')', volume_id)
        || case
            when state = 'available'
                then ' is attached to nothing; it was made on ' || strftime(create_time, '%Y-%m-%d')
                    || coalesce(' and holds ' || size || ' GiB', '')
            else ' is ' || state
        end || '.' as reason,
    account_id,
    region,
    volume_id
from aws_ebs_volume
