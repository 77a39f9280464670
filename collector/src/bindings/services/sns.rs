// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_sns;
    "GetTopicAttributes" get_topic_attributes { "TopicArn" set_topic_arn } pages {} lists {}
    "ListSubscriptions" list_subscriptions { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Subscriptions" "Subscriptions" }
    "ListTagsForResource" list_tags_for_resource { "ResourceArn" set_resource_arn } pages {} lists {}
    "ListTopics" list_topics { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Topics" "Topics" }
}

outputs! { aws_sdk_sns;
    get_topic_attributes::GetTopicAttributesOutput { "Attributes" attributes }
    list_subscriptions::ListSubscriptionsOutput { "Subscriptions" subscriptions "NextToken" next_token }
    list_tags_for_resource::ListTagsForResourceOutput { "Tags" tags }
    list_topics::ListTopicsOutput { "Topics" topics "NextToken" next_token }
}

records! { aws_sdk_sns;
    Subscription { "SubscriptionArn" subscription_arn "Owner" owner "Protocol" protocol "Endpoint" endpoint
        "TopicArn" topic_arn }
    Tag { "Key" key "Value" value }
    Topic { "TopicArn" topic_arn }
}
