insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1', 'ws-1', 'us-east-1', map {'team': 'data'},
        '{"DescribeWorkspaces": {"WorkspaceId": "ws-1", "ComputerName": "ws-1", "BundleId": "bundle-1",
        "DirectoryId": "directory-1", "State": "PENDING", "ErrorCode": "errorcode-1",
        "ErrorMessage": "errormessage-1", "IpAddress": "10.0.0.7", "RootVolumeEncryptionEnabled": true,
        "SubnetId": "subnet-1", "UserName": "username-1", "UserVolumeEncryptionEnabled": true,
        "VolumeEncryptionKey": "volumeencryptionkey-1", "ModificationStates": [{"Resource": "ROOT_VOLUME",
        "State": "UPDATE_INITIATED"}], "WorkspaceProperties": {"RunningMode": "AUTO_STOP",
        "RunningModeAutoStopTimeoutInMinutes": 3, "RootVolumeSizeGib": 3}},
        "DescribeTags": {"TagList": [{"Key": "team", "Value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1-denied', 'ws-1-denied', 'us-east-1', map {'team': 'data'},
        '{"DescribeWorkspaces": {"WorkspaceId": "ws-1", "ComputerName": "ws-1", "BundleId": "bundle-1",
        "DirectoryId": "directory-1", "State": "PENDING", "ErrorCode": "errorcode-1",
        "ErrorMessage": "errormessage-1", "IpAddress": "10.0.0.7", "RootVolumeEncryptionEnabled": true,
        "SubnetId": "subnet-1", "UserName": "username-1", "UserVolumeEncryptionEnabled": true,
        "VolumeEncryptionKey": "volumeencryptionkey-1", "ModificationStates": [{"Resource": "ROOT_VOLUME",
        "State": "UPDATE_INITIATED"}], "WorkspaceProperties": {"RunningMode": "AUTO_STOP",
        "RunningModeAutoStopTimeoutInMinutes": 3, "RootVolumeSizeGib": 3}},
        "DescribeTags": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1-bare', 'ws-1-bare', 'us-east-1', map {'team': 'data'},
        '{"DescribeWorkspaces": {"WorkspaceId": "ws-1", "ComputerName": "ws-1", "BundleId": "bundle-1",
        "DirectoryId": "directory-1", "State": "PENDING", "ErrorCode": "errorcode-1",
        "ErrorMessage": "errormessage-1", "IpAddress": "10.0.0.7", "RootVolumeEncryptionEnabled": true,
        "SubnetId": "subnet-1", "UserName": "username-1", "UserVolumeEncryptionEnabled": true,
        "VolumeEncryptionKey": "volumeencryptionkey-1", "ModificationStates": [{"Resource": "ROOT_VOLUME",
        "State": "UPDATE_INITIATED"}], "WorkspaceProperties": {"RunningMode": "AUTO_STOP",
        "RunningModeAutoStopTimeoutInMinutes": 3, "RootVolumeSizeGib": 3}}}'
    );

insert into expected (
    arn, title, tags, workspace_id, name, bundle_id, directory_id, state, error_code, error_message, ip_address,
    root_volume_encryption_enabled, subnet_id, user_name, user_volume_encryption_enabled, volume_encryption_key,
    modification_states, workspace_properties, tags_src
) values
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1', 'ws-1', '{"team":"data"}', 'ws-1', 'ws-1',
        'bundle-1', 'directory-1', 'PENDING', 'errorcode-1', 'errormessage-1', '10.0.0.7', true, 'subnet-1',
        'username-1', true, 'volumeencryptionkey-1', '[{"Resource":"ROOT_VOLUME","State":"UPDATE_INITIATED"}]',
        '{"RunningMode":"AUTO_STOP","RunningModeAutoStopTimeoutInMinutes":3,"RootVolumeSizeGib":3}',
        '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1-denied', 'ws-1', '{"team":"data"}', 'ws-1',
        'ws-1', 'bundle-1', 'directory-1', 'PENDING', 'errorcode-1', 'errormessage-1', '10.0.0.7', true,
        'subnet-1', 'username-1', true, 'volumeencryptionkey-1',
        '[{"Resource":"ROOT_VOLUME","State":"UPDATE_INITIATED"}]',
        '{"RunningMode":"AUTO_STOP","RunningModeAutoStopTimeoutInMinutes":3,"RootVolumeSizeGib":3}', null
    ),
    (
        'arn:aws:workspaces:us-east-1:111111111111:workspace/ws-1-bare', 'ws-1', '{"team":"data"}', 'ws-1',
        'ws-1', 'bundle-1', 'directory-1', 'PENDING', 'errorcode-1', 'errormessage-1', '10.0.0.7', true,
        'subnet-1', 'username-1', true, 'volumeencryptionkey-1',
        '[{"Resource":"ROOT_VOLUME","State":"UPDATE_INITIATED"}]',
        '{"RunningMode":"AUTO_STOP","RunningModeAutoStopTimeoutInMinutes":3,"RootVolumeSizeGib":3}', null
    );
