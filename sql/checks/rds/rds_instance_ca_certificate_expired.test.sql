insert into aws_rds_db_instance (db_instance_identifier, arn, ca_certificate_identifier, certificate, pending_modified_values) values
    -- The authority has ended, whatever the certificate says.
    ('old', 'old', 'rds-ca-2019', '{"CAIdentifier": "rds-ca-2019", "ValidTill": "2030-01-01T00:00:00Z"}',
        '{"CACertificateIdentifier": "rds-ca-rsa2048-g1"}'),
    ('older', 'older', 'rds-ca-2015', null, null),
    ('ended', 'ended', 'rds-ca-rsa2048-g1', '{"ValidTill": "2026-11-19T00:00:00Z"}', '{}'),
    ('soon', 'soon', 'rds-ca-rsa2048-g1', '{"ValidTill": "2026-12-19T23:59:59+00:00"}', '{}'),
    -- Thirty days, no less.
    ('fine', 'fine', 'rds-ca-rsa2048-g1', '{"ValidTill": "2026-12-20T00:00:00Z"}', '{}'),
    -- An authority that this check does not know is judged by the date.
    ('other', 'other', 'rds-ca-ecc521-g9', '{"ValidTill": "2030-01-01T00:00:00Z"}', '{}'),
    -- Old answers do not tell the date.
    ('dateless', 'dateless', 'rds-ca-rsa4096-g1', null, '{}'),
    ('strange', 'strange', 'rds-ca-ecc521-g9', null, '{}'),
    ('unread', 'unread', null, null, null);

insert into expected (resource, status, reason) values
    ('old', 'alarm', 'Database instance old has a certificate of rds-ca-2019, which has ended; a change to rds-ca-rsa2048-g1 is pending.'),
    ('older', 'alarm', 'Database instance older has a certificate of rds-ca-2015, which has ended.'),
    ('ended', 'alarm', 'Database instance ended has a certificate of rds-ca-rsa2048-g1 that ended on 2026-11-19.'),
    ('soon', 'alarm', 'Database instance soon has a certificate of rds-ca-rsa2048-g1 that ends on 2026-12-19.'),
    ('fine', 'ok', null),
    ('other', 'ok', null),
    ('dateless', 'ok', 'Database instance dateless has a certificate of rds-ca-rsa4096-g1.'),
    ('strange', 'unknown', null),
    ('unread', 'unknown', null);
