/*
description = "Client certificates as API Gateway answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetClientCertificates": {
                "clientCertificateId": "VARCHAR", "description": "VARCHAR", "createdDate": "VARCHAR",
                "expirationDate": "VARCHAR"
            }
        }').GetClientCertificates as answer
    from resource
)

select
    answer.clientCertificateId as client_certificate_id,
    answer.description as description,
    utc_time(answer.createdDate) as created_date,
    utc_time(answer.expirationDate) as expiration_date,
    partition,
    region,
    account_id,
    arn,
    answer.clientCertificateId as title,
    tags_json(tags) as tags
from document
