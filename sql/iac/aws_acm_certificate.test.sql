insert into instance (address, attributes) values
    ('aws_acm_certificate.same', '{"id": "arn:aws:acm:us-east-1:111111111111:certificate/c1", "arn": "arn:aws:acm:us-east-1:111111111111:certificate/c1", "domain_name": "example.com", "subject_alternative_names": ["www.example.com", "example.com"], "key_algorithm": "RSA_2048", "options": [{"certificate_transparency_logging_preference": "ENABLED"}]}'),
    ('aws_acm_certificate.other', '{"id": "arn:aws:acm:us-east-1:111111111111:certificate/c2", "arn": "arn:aws:acm:us-east-1:111111111111:certificate/c2", "domain_name": "example.com", "subject_alternative_names": ["www.example.com", "example.com"], "key_algorithm": "RSA_2048", "options": [{"certificate_transparency_logging_preference": "ENABLED"}]}');

insert into aws_acm_certificate (arn, certificate_arn, domain_name, subject_alternative_names, key_algorithm, certificate_transparency_logging_preference) values
    ('arn:aws:acm:us-east-1:111111111111:certificate/c1', 'arn:aws:acm:us-east-1:111111111111:certificate/c1', 'example.com', '["example.com", "www.example.com"]', 'RSA-2048', 'ENABLED'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/c2', 'arn:aws:acm:us-east-1:111111111111:certificate/c2', 'example.com', '["example.com", "www.example.com"]', 'RSA-2048', 'DISABLED');

insert into expected (address, change, attributes, difference) values
    ('aws_acm_certificate.same', 'managed', null, null),
    ('aws_acm_certificate.other', 'differs', 'certificate_transparency_logging_preference', 'certificate_transparency_logging_preference: ENABLED -> DISABLED');
