/*
description = "Log groups: how long they keep what they hold, and their keys."
table = "aws_cloudwatch_log_group"

[actual]
log_group_class = "coalesce(log_group_class, 'STANDARD')"
*/
select
    state_id,
    attributes ->> 'retention_in_days' as retention_in_days,
    attributes ->> 'kms_key_id' as kms_key_id,
    nullif(attributes ->> 'log_group_class', '') as log_group_class
from state.aws_cloudwatch_log_group
