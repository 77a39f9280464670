/*
title = "AWS Config has no working delivery channel"
severity = "medium"
category = "logging"
description = "Whether each recorder has a delivery channel whose snapshots, history files and notifications arrived the last time. What AWS Config records is kept for seven years at most, and only what is delivered can be kept out of an intruder's reach. A kind of delivery that was never tried, or that the channel has no use for, is not held against it."
remediation = "Create a delivery channel, or mend the policy of its bucket, key or topic."
references = ["https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html"]
*/
with channel as (
    select
        *,
        case when status is not null then list_filter(
            [
                {'kind': 'snapshots', 'info': status -> 'configSnapshotDeliveryInfo'},
                {'kind': 'history', 'info': status -> 'configHistoryDeliveryInfo'},
                {'kind': 'notifications', 'info': status -> 'configStreamDeliveryInfo'}
            ],
            lambda delivery: upper(delivery.info ->> 'lastStatus') = 'FAILURE'
        ) end as failures
    from aws_config_delivery_channel
    qualify row_number() over (partition by account_id, region order by name) = 1
)

select
    coalesce(channel.arn, recorder.arn) as resource,
    verdict(alarm := case
        when channel.arn is not null then len(channel.failures) > 0
        when was_read('aws_config_delivery_channel', recorder.account_id, recorder.region) then true
    end) as status,
    case
        when channel.arn is null then 'Recorder ' || recorder.name || ' in ' || recorder.region || ' has no delivery channel.'
        when len(channel.failures) > 0
            then 'Delivery channel ' || channel.name || ' in ' || recorder.region || ' does not deliver '
                || array_to_string(list_transform(
                    channel.failures,
                    lambda delivery: delivery.kind || coalesce(' (' || (delivery.info ->> 'lastErrorCode') || ')', '')
                ), ', ') || ' to bucket ' || coalesce(channel.s3_bucket_name, '(not told)') || '.'
        else 'Delivery channel ' || channel.name || ' in ' || recorder.region || ' delivers to bucket '
            || coalesce(channel.s3_bucket_name, '(not told)') || '.'
    end as reason,
    recorder.account_id,
    recorder.region
from config_region_recorder as recorder
left join channel on channel.account_id = recorder.account_id and channel.region = recorder.region
