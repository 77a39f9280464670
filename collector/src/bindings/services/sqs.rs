// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_sqs;
    "GetQueueAttributes" get_queue_attributes { "AttributeNames" set_attribute_names "QueueUrl" set_queue_url }
        pages {} lists {}
    "ListQueueTags" list_queue_tags { "QueueUrl" set_queue_url } pages {} lists {}
    "ListQueues" list_queues { "MaxResults" set_max_results "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "QueueUrls" "QueueUrls" }
}

outputs! { aws_sdk_sqs;
    get_queue_attributes::GetQueueAttributesOutput { "Attributes" attributes }
    list_queue_tags::ListQueueTagsOutput { "Tags" tags }
    list_queues::ListQueuesOutput { "QueueUrls" queue_urls "NextToken" next_token }
}

texts! { aws_sdk_sqs;
    QueueAttributeName
}

given_texts! { aws_sdk_sqs;
    QueueAttributeName
}
