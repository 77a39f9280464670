/*
title = "Account has incomplete primary contact details"
severity = "low"
category = "hygiene"
scope = "account"
description = "Whether the primary contact of the account has a name, an address and a phone number. AWS reaches the owner through it when the account is abused or closed. Whether the details are still true cannot be told from outside."
remediation = "Fill in the primary contact under Account settings."
references = ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-primary.html"]
*/
with contact as (
    select
        account_id,
        has_contact,
        case
            when has_contact then list_concat(
                if(coalesce(trim(full_name), '') = '', ['FullName'], []),
                if(coalesce(trim(address_line_1), '') = '', ['AddressLine1'], []),
                if(coalesce(trim(city), '') = '', ['City'], []),
                if(coalesce(trim(postal_code), '') = '', ['PostalCode'], []),
                if(coalesce(trim(country_code), '') = '', ['CountryCode'], []),
                if(coalesce(trim(phone_number), '') = '', ['PhoneNumber'], [])
            )
        end as missing
    from aws_account_contact
)

select
    account.arn as resource,
    verdict(alarm := not contact.has_contact or len(contact.missing) > 0) as status,
    'Account ' || account.account_id || case
        when not contact.has_contact then ' has no primary contact.'
        when len(contact.missing) > 0
            then ' has a primary contact without ' || array_to_string(contact.missing, ', ') || '.'
        else ' has a complete primary contact.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join contact on contact.account_id = account.account_id
