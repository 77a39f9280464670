/*
description = "The alternate contacts as GetAlternateContact gives them, asked once for each type."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetAlternateContact.BILLING": {
                "AlternateContact": {
                    "Name": "VARCHAR", "Title": "VARCHAR", "EmailAddress": "VARCHAR", "PhoneNumber": "VARCHAR"
                },
                "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetAlternateContact.OPERATIONS": {
                "AlternateContact": {
                    "Name": "VARCHAR", "Title": "VARCHAR", "EmailAddress": "VARCHAR", "PhoneNumber": "VARCHAR"
                },
                "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetAlternateContact.SECURITY": {
                "AlternateContact": {
                    "Name": "VARCHAR", "Title": "VARCHAR", "EmailAddress": "VARCHAR", "PhoneNumber": "VARCHAR"
                },
                "$error": "JSON", "$absent": "VARCHAR"
            }
        }') as answer
    from resource
),

contact as (
    select * exclude (answer), 'BILLING' as contact_type, answer."GetAlternateContact.BILLING" as answer from document
    union all by name
    select * exclude (answer), 'OPERATIONS' as contact_type, answer."GetAlternateContact.OPERATIONS" as answer from document
    union all by name
    select * exclude (answer), 'SECURITY' as contact_type, answer."GetAlternateContact.SECURITY" as answer from document
)

select
    contact_type,
    case when answered(answer) then answer.AlternateContact is not null end as is_registered,
    answer.AlternateContact.Name as name,
    answer.AlternateContact.Title as contact_title,
    answer.AlternateContact.EmailAddress as email_address,
    answer.AlternateContact.PhoneNumber as phone_number,
    -- The API gives contacts no ARN; this is the account's, and the type.
    coalesce(arn, 'arn:' || partition || ':account::' || account_id || ':account') || '/' || contact_type as arn,
    account_id,
    region,
    partition,
    contact_type as title,
    tags_json(tags) as tags
from contact
