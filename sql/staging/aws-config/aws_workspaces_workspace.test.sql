insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1', 'ws-1', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"Id": "ws-1", "BundleId": "bundle-1",
        "DirectoryId": "directory-1", "RootVolumeEncryptionEnabled": true, "UserName": "username-1",
        "UserVolumeEncryptionEnabled": true, "VolumeEncryptionKey": "volumeencryptionkey-1"}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1-item', 'ws-1-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, tags, workspace_id, bundle_id, directory_id, root_volume_encryption_enabled, user_name,
    user_volume_encryption_enabled, volume_encryption_key
) values
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1', '{"team":"data"}', 'ws-1', 'bundle-1',
        'directory-1', true, 'username-1', true, 'volumeencryptionkey-1'
    ),
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1-item', null, null, null, null, null, null, null,
        null
    );
