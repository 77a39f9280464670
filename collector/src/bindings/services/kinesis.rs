// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_kinesis;
    "DescribeStreamSummary" describe_stream_summary { "StreamName" set_stream_name } pages {} lists {}
    "ListStreams" list_streams { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "StreamNames" "StreamNames" }
    "ListTagsForStream" list_tags_for_stream { "Limit" set_limit "StreamName" set_stream_name } pages {} lists {}
}

outputs! { aws_sdk_kinesis;
    describe_stream_summary::DescribeStreamSummaryOutput { "StreamDescriptionSummary" stream_description_summary }
    list_streams::ListStreamsOutput { "StreamNames" stream_names "HasMoreStreams" has_more_streams
        "NextToken" next_token "StreamSummaries" stream_summaries }
    list_tags_for_stream::ListTagsForStreamOutput { "Tags" tags "HasMoreTags" has_more_tags }
}

records! { aws_sdk_kinesis;
    EnhancedMetrics { "ShardLevelMetrics" shard_level_metrics }
    StreamDescriptionSummary { "StreamName" stream_name "StreamARN" stream_arn "StreamId" stream_id
        "StreamStatus" stream_status "StreamModeDetails" stream_mode_details
        "RetentionPeriodHours" retention_period_hours "StreamCreationTimestamp" stream_creation_timestamp
        "EnhancedMonitoring" enhanced_monitoring "EncryptionType" encryption_type "KeyId" key_id
        "OpenShardCount" open_shard_count "ConsumerCount" consumer_count "WarmThroughput" warm_throughput
        "MaxRecordSizeInKiB" max_record_size_in_kib "ChannelCount" channel_count
        "RecordDistributionStrategy" record_distribution_strategy }
    StreamModeDetails { "StreamMode" stream_mode }
    StreamSummary { "StreamName" stream_name "StreamARN" stream_arn "StreamStatus" stream_status
        "StreamModeDetails" stream_mode_details "StreamCreationTimestamp" stream_creation_timestamp }
    Tag { "Key" key "Value" value }
    WarmThroughputObject { "TargetMiBps" target_mibps "CurrentMiBps" current_mibps }
}

texts! { aws_sdk_kinesis;
    EncryptionType MetricsName RecordDistributionStrategy StreamMode StreamStatus
}
