/*
title = "EBS volume has no owner tag"
severity = "low"
category = "hygiene"
scope = "resource"
description = "Looks for volumes without a tag that says who owns them: one of the keys in owner_tag_keys, in any case, with a value. Nobody dares to delete what belongs to nobody."
remediation = "Tag the volume with its owner."
command = "aws ec2 create-tags --resources {volume_id} --tags Key=Owner,Value={owner}"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html"]
*/
with volume as (
    select
        *,
        list_filter(
            json_keys(tags),
            lambda key: is_listed(lower(key), lower(getvariable('owner_tag_keys')))
        ) as owner_keys
    from aws_ebs_volume
),

owned as (
    select
        *,
        list_filter(
            list_transform(owner_keys, lambda key: trim(tag_text(tags, key))),
            lambda owner: owner <> ''
        )[1] as owner
    from volume
)

select
    arn as resource,
    verdict(alarm := case when tags is not null then owner is null end) as status,
    'Volume ' || coalesce(nullif(title, volume_id) || ' (' || volume_id || ')', volume_id)
        || case
            when owner is not null then ' belongs to ' || owner
            when len(owner_keys) > 0 then ' has an empty tag ' || owner_keys[1]
            else ' has no tag that says who owns it'
        end || '.' as reason,
    account_id,
    region,
    volume_id
from owned
