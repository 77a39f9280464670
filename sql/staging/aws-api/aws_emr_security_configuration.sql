/*
description = "Security configurations as the EMR API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListSecurityConfigurations": {"Name": "VARCHAR", "CreationDateTime": "VARCHAR"},
            "DescribeSecurityConfiguration": {"SecurityConfiguration": "VARCHAR", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListSecurityConfigurations.Name as name,
    utc_time(answer.ListSecurityConfigurations.CreationDateTime) as creation_date_time,
    json_extract(try_cast(answer.DescribeSecurityConfiguration.SecurityConfiguration as json), '$.EncryptionConfiguration')
        as encryption_configuration,
    json_extract(try_cast(answer.DescribeSecurityConfiguration.SecurityConfiguration as json), '$.InstanceMetadataServiceConfiguration')
        as instance_metadata_service_configuration,
    json_extract(try_cast(answer.DescribeSecurityConfiguration.SecurityConfiguration as json), '$')
        as security_configuration,
    partition,
    region,
    account_id,
    arn,
    answer.ListSecurityConfigurations.Name as title,
    tags_json(tags) as tags
from document
