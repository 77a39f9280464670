/*
description = "Domains as the API of Route 53 Domains answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDomains": {
                "DomainName": "VARCHAR", "AutoRenew": "BOOLEAN", "Expiry": "VARCHAR", "TransferLock": "BOOLEAN"
            },
            "GetDomainDetail": {
                "AbuseContactEmail": "VARCHAR", "AbuseContactPhone": "VARCHAR", "AdminPrivacy": "BOOLEAN",
                "CreationDate": "VARCHAR", "RegistrantPrivacy": "BOOLEAN", "RegistrarName": "VARCHAR",
                "RegistrarUrl": "VARCHAR", "RegistryDomainId": "VARCHAR", "Reseller": "VARCHAR",
                "TechPrivacy": "BOOLEAN", "UpdatedDate": "VARCHAR", "WhoIsServer": "VARCHAR",
                "BillingPrivacy": "BOOLEAN", "BillingContact": "JSON", "DnssecKeys": "JSON",
                "Nameservers": "JSON", "RegistrantContact": "JSON", "StatusList": "JSON", "TechContact": "JSON",
                "AdminContact": "JSON", "$error": "JSON"
            },
            "ListTagsForDomain": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListDomains.DomainName as domain_name,
    answer.GetDomainDetail.AbuseContactEmail as abuse_contact_email,
    answer.GetDomainDetail.AbuseContactPhone as abuse_contact_phone,
    answer.GetDomainDetail.AdminPrivacy as admin_privacy,
    answer.ListDomains.AutoRenew as auto_renew,
    utc_time(answer.GetDomainDetail.CreationDate) as creation_date,
    utc_time(answer.ListDomains.Expiry) as expiration_date,
    answer.GetDomainDetail.RegistrantPrivacy as registrant_privacy,
    answer.GetDomainDetail.RegistrarName as registrar_name,
    answer.GetDomainDetail.RegistrarUrl as registrar_url,
    answer.GetDomainDetail.RegistryDomainId as registry_domain_id,
    answer.GetDomainDetail.Reseller as reseller,
    answer.GetDomainDetail.TechPrivacy as tech_privacy,
    answer.ListDomains.TransferLock as transfer_lock,
    utc_time(answer.GetDomainDetail.UpdatedDate) as updated_date,
    answer.GetDomainDetail.WhoIsServer as who_is_server,
    answer.GetDomainDetail.BillingPrivacy as billing_privacy,
    answer.GetDomainDetail.BillingContact as billing_contact,
    answer.GetDomainDetail.DnssecKeys as dnssec_keys,
    answer.GetDomainDetail.Nameservers as nameservers,
    answer.GetDomainDetail.RegistrantContact as registrant_contact,
    answer.GetDomainDetail.StatusList as status_list,
    answer.GetDomainDetail.TechContact as tech_contact,
    answer.GetDomainDetail.AdminContact as admin_contact,
    answer.ListTagsForDomain.TagList as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListDomains.DomainName as title,
    tags_json(tags) as tags
from document
