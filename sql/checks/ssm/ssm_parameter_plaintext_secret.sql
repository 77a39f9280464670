/*
title = "Parameter that looks like a secret is stored in clear text"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks for parameters of type String or StringList whose name says that they hold a password, a token, a key or another secret. Everybody who may read parameters then reads it, and no key guards it. Values are not collected, so that the name alone decides; names that say where a secret is kept, its ARN or its lifetime, are passed over."
remediation = "Store the secret as SecureString or in Secrets Manager, and rotate it."
command = "aws ssm put-parameter --name {parameter_name} --type SecureString --value file://value.txt --overwrite"
references = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-about.html"]
*/
with parameter as (
    select
        *,
        secret_name(name) as is_secret,
        -- A value that names an image or an integration is no secret.
        coalesce(data_type, 'text') = 'text' as is_text
    from aws_ssm_parameter
)

select
    arn as resource,
    verdict(alarm := is_secret and is_text and type in ('String', 'StringList')) as status,
    'Parameter ' || name
        || case
            when type = 'SecureString' then ' is encrypted'
            when is_secret and is_text then ' looks like a secret and is stored in clear text'
            else ' does not look like a secret'
        end || '.' as reason,
    account_id,
    region,
    name as parameter_name
from parameter
