/*
description = "The primary contact of the account, whom AWS writes and calls."
grain = "one row per account"
resource_type = "AWS::Account::ContactInformation"
list = ["account:GetContactInformation"]
per = "account"

[columns]
has_contact = { type = "BOOLEAN", description = "Whether the account has a primary contact." }
full_name = { type = "VARCHAR", description = "Name of the contact; NULL where it is not set." }
company_name = { type = "VARCHAR", description = "Name of the company; NULL where it is not set." }
address_line_1 = { type = "VARCHAR", description = "First line of the address; NULL where it is not set." }
address_line_2 = { type = "VARCHAR", description = "Second line of the address; NULL where it is not set." }
address_line_3 = { type = "VARCHAR", description = "Third line of the address; NULL where it is not set." }
city = { type = "VARCHAR", description = "City of the address; NULL where it is not set." }
district_or_county = { type = "VARCHAR", description = "District or county of the address; NULL where it is not set." }
state_or_region = { type = "VARCHAR", description = "State or region of the address; NULL where it is not set." }
postal_code = { type = "VARCHAR", description = "Postal code of the address; NULL where it is not set." }
country_code = { type = "VARCHAR", description = "Two-letter code of the country; NULL where it is not set." }
phone_number = { type = "VARCHAR", description = "Phone number of the contact; NULL where it is not set." }
website_url = { type = "VARCHAR", description = "Website of the contact; NULL where it is not set." }
*/
