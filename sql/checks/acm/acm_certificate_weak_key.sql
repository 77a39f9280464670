/*
title = "Certificate has a weak RSA key"
severity = "high"
category = "encryption"
scope = "resource"
description = "Whether the certificate's key is an RSA key of less than 2048 bits, which can be broken. Only imported certificates can have one. Certificates that were never issued, or are no longer valid, are judged too: the key may still be in use elsewhere."
remediation = "Replace the certificate with one that has an RSA key of 2048 bits or more, or an elliptic-curve key."
references = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"]
*/
with sized as (
    select
        *,
        -- Answers write RSA-2048, the API's model RSA_2048.
        try_cast(regexp_extract(key_algorithm, '^RSA[-_](\d+)$', 1) as bigint) as rsa_bits
    from aws_acm_certificate
)

select
    arn as resource,
    verdict(alarm := case
        when rsa_bits is not null then rsa_bits < 2048
        when starts_with(key_algorithm, 'EC') then false
    end) as status,
    'Certificate of ' || domain_name || ' has a key of the kind ' || key_algorithm
        || case when rsa_bits < 2048 then ', which can be broken' else '' end || '.' as reason,
    case when rsa_bits is null and not starts_with(key_algorithm, 'EC')
        then 'a key of the kind ' || key_algorithm || ' is not one that the check can judge' end as unknown_because,
    account_id,
    region
from sized
