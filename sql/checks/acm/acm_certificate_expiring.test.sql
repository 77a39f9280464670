insert into aws_acm_certificate (
    arn, domain_name, status, not_after, in_use_by, renewal_eligibility, renewal_status, renewal_status_reason
) values
    ('arn:aws:acm:us-east-1:111111111111:certificate/fresh', 'fresh.example', 'ISSUED', '2027-06-01', '["arn:lb"]', 'ELIGIBLE', null, null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/later', 'later.example', 'ISSUED', '2026-12-20', '["arn:lb"]', 'INELIGIBLE', null, null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/soon', 'soon.example', 'ISSUED', '2026-12-19', '["arn:lb"]', 'INELIGIBLE', null, null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/stuck', 'stuck.example', 'ISSUED', '2026-12-01', '["arn:lb"]', 'ELIGIBLE', 'PENDING_VALIDATION', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/failed', 'failed.example', 'ISSUED', '2026-12-01', '["arn:lb"]', 'ELIGIBLE', 'FAILED', 'CAA_ERROR'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/unused', 'unused.example', 'EXPIRED', '2026-10-01', '[]', 'INELIGIBLE', null, null),
    -- No certificate came of it, or it is not in force.
    ('arn:aws:acm:us-east-1:111111111111:certificate/pending', 'pending.example', 'PENDING_VALIDATION', null, '[]', 'INELIGIBLE', null, null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/revoked', 'revoked.example', 'REVOKED', '2026-10-01', '[]', 'INELIGIBLE', null, null),
    -- An old item of AWS Config tells no date; nothing is told.
    ('arn:aws:acm:us-east-1:111111111111:certificate/undated', 'undated.example', 'ISSUED', null, '["arn:lb"]', 'ELIGIBLE', null, null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/denied', 'denied.example', null, null, null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:acm:us-east-1:111111111111:certificate/fresh', 'ok', 'Certificate of fresh.example expires on 2027-06-01.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/later', 'ok', 'Certificate of later.example expires on 2026-12-20; it does not renew by itself.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/soon', 'alarm', 'Certificate of soon.example expires on 2026-12-19; it does not renew by itself.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/stuck', 'alarm', 'Certificate of stuck.example expires on 2026-12-01; its renewal is PENDING_VALIDATION.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/failed', 'alarm', 'Certificate of failed.example expires on 2026-12-01; its renewal is FAILED (CAA_ERROR).'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/unused', 'alarm', 'Certificate of unused.example expired on 2026-10-01; nothing uses it.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/pending', 'skip', 'Certificate of pending.example is not in force, but PENDING_VALIDATION.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/revoked', 'skip', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/undated', 'unknown', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/denied', 'unknown', null);
