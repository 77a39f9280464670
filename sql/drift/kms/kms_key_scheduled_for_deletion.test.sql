insert into before.aws_kms_key (id, arn, key_manager, key_state) values
    ('k-1', 'arn:k-1', 'CUSTOMER', 'Enabled'),
    ('k-2', 'arn:k-2', 'CUSTOMER', 'Disabled'),
    ('k-3', 'arn:k-3', 'CUSTOMER', 'PendingDeletion'),
    ('k-4', 'arn:k-4', 'CUSTOMER', 'PendingDeletion'),
    ('k-5', 'arn:k-5', 'CUSTOMER', null),
    ('k-6', 'arn:k-6', 'CUSTOMER', 'Enabled'),
    ('k-7', 'arn:k-7', 'CUSTOMER', 'PendingDeletion');

insert into after.aws_kms_key (id, arn, key_manager, key_state, deletion_date, aliases) values
    ('k-1', 'arn:k-1', 'CUSTOMER', 'PendingDeletion', '2026-12-01 10:00:00', '[{"AliasName": "alias/data"}]'),
    -- The primary of a multi-Region key.
    ('k-2', 'arn:k-2', 'CUSTOMER', 'PendingReplicaDeletion', null, '[]'),
    -- Was to be deleted, and is; and was taken back.
    ('k-3', 'arn:k-3', 'CUSTOMER', 'PendingDeletion', '2026-11-25 10:00:00', '[]'),
    ('k-4', 'arn:k-4', 'CUSTOMER', 'Disabled', null, '[]'),
    -- Not told on one side.
    ('k-5', 'arn:k-5', 'CUSTOMER', 'PendingDeletion', '2026-12-01 10:00:00', '[]'),
    ('k-6', 'arn:k-6', 'CUSTOMER', null, null, '[]'),
    -- New since, and already to be deleted.
    ('k-8', 'arn:k-8', 'CUSTOMER', 'PendingDeletion', '2026-11-27 10:00:00', '[]'),
    ('k-9', 'arn:k-9', 'CUSTOMER', 'Enabled', null, '[]');

insert into expected (resource, change, reason) values
    ('arn:k-1', 'fired', 'Key alias/data will be deleted on 2026-12-01.'),
    ('arn:k-2', 'fired', 'Key k-2 will be deleted once its replicas are.'),
    ('arn:k-5', 'incomparable', null),
    ('arn:k-6', 'incomparable', null),
    ('arn:k-8', 'fired', 'Key k-8 will be deleted on 2026-11-27.');
