/*
title = "No security alternate contact is registered"
severity = "medium"
category = "hygiene"
scope = "account"
description = "Whether the account has an alternate contact for security with an email address and a phone number. AWS writes there when it sees keys or instances abused; without one, only the root user's mailbox gets the message. The reason also tells of missing contacts for billing and operations, and of a security contact that is the organization's root mailbox."
remediation = "Register a monitored mailbox and phone number as the security contact."
references = ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html"]
optional = ["aws_organizations_account"]
*/
with root_email as (
    select id as account_id, min(lower(email)) as email
    from aws_organizations_account
    group by id
),

contact as (
    select
        account_id,
        max(is_registered) filter (contact_type = 'SECURITY') as is_registered,
        any_value(email_address) filter (contact_type = 'SECURITY') as email_address,
        any_value(phone_number) filter (contact_type = 'SECURITY') as phone_number,
        string_agg(lower(contact_type), ' and ' order by contact_type)
            filter (contact_type <> 'SECURITY' and not is_registered) as other_missing
    from aws_account_alternate_contact
    group by account_id
)

select
    account.arn as resource,
    verdict(alarm := case
        when not contact.is_registered then true
        when contact.is_registered
            then coalesce(trim(contact.email_address), '') = '' or coalesce(trim(contact.phone_number), '') = ''
    end) as status,
    'Account ' || account.account_id || case
        when not contact.is_registered then ' has no security contact'
        when coalesce(trim(contact.email_address), '') = '' then ' has a security contact without an email address'
        when coalesce(trim(contact.phone_number), '') = '' then ' has a security contact without a phone number'
        else ' has a security contact'
    end
    || case
        when lower(contact.email_address) = root_email.email then ', which is the mailbox of the root user' else ''
    end
    || coalesce('; there is none for ' || contact.other_missing, '') || '.' as reason,
    account.account_id,
    'global' as region
from account
left join contact on contact.account_id = account.account_id
left join root_email on root_email.account_id = account.account_id
