/*
title = "Data stream is not encrypted"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the records of the data stream are encrypted with a KMS key while Kinesis holds them."
remediation = "Turn server-side encryption on; with a key of your own, let producers and consumers use it first."
command = "aws kinesis start-stream-encryption --region {region} --stream-name {stream_name} --encryption-type KMS --key-id alias/aws/kinesis"
references = ["https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := case encryption_type when 'NONE' then true when 'KMS' then false end) as status,
    'Data stream ' || stream_name
        || case encryption_type
            when 'KMS' then ' is encrypted' || coalesce(' with key ' || key_id, '')
            else ' is not encrypted'
        end
        || '.' as reason,
    account_id,
    region,
    stream_name
from aws_kinesis_stream
