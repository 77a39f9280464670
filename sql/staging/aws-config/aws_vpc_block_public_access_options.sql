/*
description = "The setting as AWS Config records it, without the exclusions."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {"InternetGatewayBlockMode": "VARCHAR"}}}').ConfigurationItem as item
    from resource
)

select
    item.configuration.InternetGatewayBlockMode as internet_gateway_block_mode,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':vpc-block-public-access-options/' || account_id
    ) as arn,
    region || ' VPC block public access' as title,
    tags_json(tags) as tags
from document
