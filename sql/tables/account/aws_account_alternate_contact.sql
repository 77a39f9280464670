/*
description = "The alternate contacts of the account for billing, operations and security, registered or not."
grain = "one row per account and type of contact"
resource_type = "AWS::Account::ContactInformation"
list = ["account:GetContactInformation"]
per = "account"

[columns]
contact_type = { type = "VARCHAR", description = "BILLING, OPERATIONS or SECURITY." }
is_registered = { type = "BOOLEAN", from = "account:GetAlternateContact", description = "Whether the account has such a contact." }
name = { type = "VARCHAR", from = "account:GetAlternateContact", description = "Name of the contact; NULL where is_registered is false." }
contact_title = { type = "VARCHAR", from = "account:GetAlternateContact", description = "Title of the contact; NULL where is_registered is false." }
email_address = { type = "VARCHAR", from = "account:GetAlternateContact", description = "Email address of the contact; NULL where is_registered is false." }
phone_number = { type = "VARCHAR", from = "account:GetAlternateContact", description = "Phone number of the contact; NULL where is_registered is false." }
*/
