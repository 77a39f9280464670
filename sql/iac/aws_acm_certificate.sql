/*
description = "Certificates: the names that they are for, and their keys."
table = "aws_acm_certificate"

[actual]
names = "iac_sorted(subject_alternative_names)"
key_algorithm = "replace(key_algorithm, '-', '_')"
*/
select
    state_id,
    attributes ->> 'domain_name' as domain_name,
    iac_texts(attributes, 'subject_alternative_names') as names,
    nullif(attributes ->> 'key_algorithm', '') as key_algorithm,
    iac_block(attributes, 'options') ->> 'certificate_transparency_logging_preference' as certificate_transparency_logging_preference
from state.aws_acm_certificate
