insert into before.aws_s3_bucket (
    name, arn, has_logging, versioning_enabled, versioning_mfa_delete, has_object_lock, object_lock_configuration
) values
    ('logs', 'b/logs', true, true, false, false, null),
    ('versions', 'b/versions', false, true, true, false, null),
    ('lock', 'b/lock', true, true, false, true, '{"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 30}}}'),
    ('same', 'b/same', true, true, true, true, '{"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 30}}}'),
    ('better', 'b/better', false, false, false, false, null),
    ('unlocked', 'b/unlocked', false, true, false, true, '{"ObjectLockEnabled": "Enabled"}'),
    ('half', 'b/half', true, null, null, null, null),
    ('unread', 'b/unread', null, null, null, null, null),
    ('blind', 'b/blind', true, true, true, false, null);

insert into after.aws_s3_bucket (
    name, arn, has_logging, versioning_enabled, versioning_mfa_delete, has_object_lock, object_lock_configuration
) values
    ('logs', 'b/logs', false, true, false, false, null),
    -- Both at once.
    ('versions', 'b/versions', false, false, false, false, null),
    -- The retention went, the lock itself cannot.
    ('lock', 'b/lock', true, true, false, true, '{"ObjectLockEnabled": "Enabled"}'),
    -- As before, with another period; the better direction; there was no retention to lose.
    ('same', 'b/same', true, true, true, true, '{"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 7}}}'),
    ('better', 'b/better', true, true, true, true, '{"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 30}}}'),
    ('unlocked', 'b/unlocked', false, true, false, true, '{"ObjectLockEnabled": "Enabled"}'),
    -- One that was told is enough.
    ('half', 'b/half', false, false, false, false, null),
    -- Not answered on one side.
    ('unread', 'b/unread', false, false, false, false, null),
    ('blind', 'b/blind', null, true, true, false, null),
    -- New, without: nothing was lost.
    ('new', 'b/new', false, false, false, false, null);

insert into expected (resource, change, reason) values
    ('b/logs', 'fired', 'Bucket logs no longer logs its requests.'),
    ('b/versions', 'fired', 'Bucket versions no longer keeps versions of its objects and no longer asks for a second factor before it deletes a version.'),
    ('b/lock', 'fired', 'Bucket lock no longer locks new objects by default.'),
    ('b/half', 'fired', 'Bucket half no longer logs its requests.'),
    ('b/unread', 'incomparable', null),
    ('b/blind', 'incomparable', null);
