/*
description = "The primary contact as GetContactInformation gives it."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetContactInformation": {
            "ContactInformation": {
                "FullName": "VARCHAR", "CompanyName": "VARCHAR", "AddressLine1": "VARCHAR", "AddressLine2": "VARCHAR",
                "AddressLine3": "VARCHAR", "City": "VARCHAR", "DistrictOrCounty": "VARCHAR",
                "StateOrRegion": "VARCHAR", "PostalCode": "VARCHAR", "CountryCode": "VARCHAR",
                "PhoneNumber": "VARCHAR", "WebsiteUrl": "VARCHAR"
            },
            "$error": "JSON", "$absent": "VARCHAR"
        }}').GetContactInformation as answer
    from resource
)

select
    case when answered(answer) then answer.ContactInformation is not null end as has_contact,
    answer.ContactInformation.FullName as full_name,
    answer.ContactInformation.CompanyName as company_name,
    answer.ContactInformation.AddressLine1 as address_line_1,
    answer.ContactInformation.AddressLine2 as address_line_2,
    answer.ContactInformation.AddressLine3 as address_line_3,
    answer.ContactInformation.City as city,
    answer.ContactInformation.DistrictOrCounty as district_or_county,
    answer.ContactInformation.StateOrRegion as state_or_region,
    answer.ContactInformation.PostalCode as postal_code,
    answer.ContactInformation.CountryCode as country_code,
    answer.ContactInformation.PhoneNumber as phone_number,
    answer.ContactInformation.WebsiteUrl as website_url,
    coalesce(arn, 'arn:' || partition || ':account::' || account_id || ':account') as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ContactInformation.FullName, account_id) as title,
    tags_json(tags) as tags
from document
