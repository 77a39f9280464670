/*
description = "Domains registered with Route 53."
grain = "one row per domain"
resource_type = "AWS::Route53Domains::Domain"
list = ["route53domains:ListDomains"]
per = "account"

[columns]
domain_name = { type = "VARCHAR", description = "Name of the domain." }
abuse_contact_email = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "Where abuse can be reported." }
abuse_contact_phone = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "Where abuse can be reported by telephone." }
admin_privacy = { type = "BOOLEAN", from = "route53domains:GetDomainDetail", description = "Whether the contact for administration is hidden." }
auto_renew = { type = "BOOLEAN", description = "Whether the domain is renewed automatically." }
creation_date = { type = "TIMESTAMP", from = "route53domains:GetDomainDetail", description = "When the domain was registered." }
expiration_date = { type = "TIMESTAMP", description = "When the registration ends." }
registrant_privacy = { type = "BOOLEAN", from = "route53domains:GetDomainDetail", description = "Whether the owner is hidden." }
registrar_name = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "Name of the registrar." }
registrar_url = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "Web site of the registrar." }
registry_domain_id = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "ID of the domain at the registry." }
reseller = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "Who sold the domain." }
tech_privacy = { type = "BOOLEAN", from = "route53domains:GetDomainDetail", description = "Whether the technical contact is hidden." }
transfer_lock = { type = "BOOLEAN", description = "Whether the domain is locked against being transferred." }
updated_date = { type = "TIMESTAMP", from = "route53domains:GetDomainDetail", description = "When the registration was last changed." }
who_is_server = { type = "VARCHAR", from = "route53domains:GetDomainDetail", description = "Server that answers WHOIS queries." }
billing_privacy = { type = "BOOLEAN", from = "route53domains:GetDomainDetail", description = "Whether the contact for billing is hidden." }
billing_contact = { type = "JSON", from = "route53domains:GetDomainDetail", description = "The contact for billing." }
dnssec_keys = { type = "JSON", from = "route53domains:GetDomainDetail", description = "Keys of DNSSEC." }
nameservers = { type = "JSON", from = "route53domains:GetDomainDetail", description = "Name servers of the domain." }
registrant_contact = { type = "JSON", from = "route53domains:GetDomainDetail", description = "The owner." }
status_list = { type = "JSON", from = "route53domains:GetDomainDetail", description = "States of the domain at the registry, such as clientTransferProhibited." }
tech_contact = { type = "JSON", from = "route53domains:GetDomainDetail", description = "The technical contact." }
admin_contact = { type = "JSON", from = "route53domains:GetDomainDetail", description = "The contact for administration." }
tags_src = { type = "JSON", from = "route53domains:ListTagsForDomain", description = "Tags as a list of Key and Value." }
*/
