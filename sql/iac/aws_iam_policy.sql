/*
description = "Policies of the account: what they allow."
table = "aws_iam_policy"
default = "is_aws_managed"
*/
select
    state_id,
    attributes ->> 'path' as path,
    attributes ->> 'description' as description,
    iac_document(attributes ->> 'policy') as policy
from state.aws_iam_policy
