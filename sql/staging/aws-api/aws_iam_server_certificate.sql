/*
description = "Certificates as ListServerCertificates lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListServerCertificates": {
            "Path": "VARCHAR", "ServerCertificateName": "VARCHAR", "ServerCertificateId": "VARCHAR", "Arn": "VARCHAR",
            "UploadDate": "VARCHAR", "Expiration": "VARCHAR"
        }}').ListServerCertificates as answer
    from resource
)

select
    coalesce(answer.ServerCertificateName, resource_name) as name,
    coalesce(answer.ServerCertificateId, resource_id) as server_certificate_id,
    answer.Path as path,
    utc_time(answer.UploadDate) as upload_date,
    utc_time(answer.Expiration) as expiration,
    coalesce(answer.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ServerCertificateName, resource_name) as title,
    tags_json(tags) as tags
from document
