// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_account;
    "GetAlternateContact" get_alternate_contact { "AlternateContactType" set_alternate_contact_type } pages {}
        lists {}
    "GetContactInformation" get_contact_information {} pages {} lists {}
}

outputs! { aws_sdk_account;
    get_alternate_contact::GetAlternateContactOutput { "AlternateContact" alternate_contact }
    get_contact_information::GetContactInformationOutput { "ContactInformation" contact_information
        "VerificationStatus" verification_status }
}

records! { aws_sdk_account;
    AlternateContact { "Name" name "Title" title "EmailAddress" email_address "PhoneNumber" phone_number
        "AlternateContactType" alternate_contact_type }
    ContactInformation { "FullName" full_name "AddressLine1" address_line1 "AddressLine2" address_line2
        "AddressLine3" address_line3 "City" city "StateOrRegion" state_or_region
        "DistrictOrCounty" district_or_county "PostalCode" postal_code "CountryCode" country_code
        "PhoneNumber" phone_number "CompanyName" company_name "WebsiteUrl" website_url }
}

texts! { aws_sdk_account;
    AlternateContactType PhoneNumberVerificationStatus
}

given_texts! { aws_sdk_account;
    AlternateContactType
}
