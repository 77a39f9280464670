/*
description = "Statements of the resource policies of REST APIs."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::ApiGateway::RestApi' as attached_type, policy as document, account_id, region, partition
from aws_api_gateway_rest_api
