/*
description = "The status as BatchGetAccountStatus tells it of the account itself."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"BatchGetAccountStatus": {
            "accountId": "VARCHAR", "state": {"status": "VARCHAR", "errorCode": "VARCHAR"}, "resourceState": "JSON"
        }}').BatchGetAccountStatus as answer
    from resource
)

select
    answer.state.status as status,
    answer.state.errorCode as error_code,
    answer.resourceState ->> '$.ec2.status' as ec2_status,
    answer.resourceState ->> '$.ecr.status' as ecr_status,
    answer.resourceState ->> '$.lambda.status' as lambda_status,
    answer.resourceState ->> '$.lambdaCode.status' as lambda_code_status,
    answer.resourceState ->> '$.codeRepository.status' as code_repository_status,
    answer.resourceState as resource_state,
    coalesce(arn, 'arn:' || partition || ':inspector2:' || region || ':' || account_id || ':activation') as arn,
    account_id,
    region,
    partition,
    account_id as title,
    tags_json(tags) as tags
from document
