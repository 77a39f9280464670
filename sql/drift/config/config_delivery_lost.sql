/*
title = "AWS Config delivery channel vanished or changed its bucket"
severity = "medium"
alert = "immediate"
description = "Looks for regions in which AWS Config no longer has a delivery channel, or delivers to another bucket. Nobody then finds the history where it is looked for."
related_checks = ["config_delivery_channel_failing"]
references = ["https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html"]
*/
select
    earlier.arn as resource,
    case when later.arn is null then true else earlier.s3_bucket_name <> later.s3_bucket_name end as fires,
    'AWS Config delivery channel ' || earlier.name || ' in ' || earlier.region || case
        when later.arn is null then ' was removed'
        else ' delivers to bucket ' || later.s3_bucket_name || ' in place of ' || earlier.s3_bucket_name
    end || '.' as reason,
    earlier.account_id,
    earlier.region
from before.aws_config_delivery_channel as earlier
-- A region has one at most.
left join after.aws_config_delivery_channel as later using (account_id, region)
