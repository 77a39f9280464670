insert into resource (arn, resource_id, resource_name, region, evidence) values
    -- Everything answered; a key may hold anything.
    ('arn:aws:s3:::press/2026/a:b/photo.jpg', 'press/2026/a:b/photo.jpg', '2026/a:b/photo.jpg', 'eu-central-1',
        '{"ListObjectsV2": {"Key": "2026/a:b/photo.jpg", "LastModified": "2026-05-01T10:00:00+00:00", "ETag": "\"e1\"",
        "Size": 4096, "StorageClass": "STANDARD"}, "GetObjectAcl": {"Owner": {"ID": "abc"}, "Grants": [
        {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}}'),
    -- The ACL was denied.
    ('arn:aws:s3:::press/denied', 'press/denied', 'denied', 'eu-central-1', '{"ListObjectsV2": {"Key": "denied", "Size": 1},
        "GetObjectAcl": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- It was never asked for.
    ('arn:aws:s3:::press/listed', 'press/listed', 'listed', 'eu-central-1', '{"ListObjectsV2": {"Key": "listed"}}');

insert into expected (arn, region, key, bucket_name, last_modified, storage_class, etag, size, acl, title) values
    (
        'arn:aws:s3:::press/2026/a:b/photo.jpg', 'eu-central-1', '2026/a:b/photo.jpg', 'press', '2026-05-01 10:00:00',
        'STANDARD', '"e1"', 4096,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}',
        '2026/a:b/photo.jpg'
    ),
    (
        'arn:aws:s3:::press/denied', 'eu-central-1', 'denied', 'press', null, null, null, 1, null, 'denied'
    ),
    (
        'arn:aws:s3:::press/listed', 'eu-central-1', 'listed', 'press', null, null, null, null, null, 'listed'
    );
