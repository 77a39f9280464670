/*
description = "Topics: name, encryption and policies."
table = "aws_sns_topic"
parts = { aws_sns_topic_policy = "arn" }
*/
select
    topic.state_id,
    topic.attributes ->> 'display_name' as display_name,
    topic.attributes ->> 'kms_master_key_id' as kms_master_key_id,
    -- Every topic has a policy; an empty text in the state only says that nobody wrote one.
    iac_document(coalesce(part.attributes ->> 'policy', nullif(topic.attributes ->> 'policy', ''))) as policy,
    iac_document(topic.attributes ->> 'delivery_policy') as delivery_policy
from state.aws_sns_topic as topic
left join state.aws_sns_topic_policy as part on part.owner = topic.state_id
