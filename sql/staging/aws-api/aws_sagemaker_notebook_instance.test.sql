insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab', 'lab', 'us-east-1', map {'team': 'data'},
        '{"ListNotebookInstances": {"NotebookInstanceName": "lab", "CreationTime": "2026-01-31T12:59:21+00:00",
        "DefaultCodeRepository": "defaultcoderepository-1", "InstanceType": "ml.t3.medium",
        "LastModifiedTime": "2026-01-31T12:59:21+00:00",
        "NotebookInstanceLifecycleConfigName": "notebookinstancelifecycleconfigname-1",
        "NotebookInstanceStatus": "Pending", "Url": "https://example.com/",
        "AdditionalCodeRepositories": ["additionalcoderepositories-1"]},
        "DescribeNotebookInstance": {"DirectInternetAccess": "Enabled", "FailureReason": "failurereason-1",
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "NetworkInterfaceId": "networkinterface-1",
        "RoleArn": "arn:aws:iam::111111111111:role/worker", "RootAccess": "Enabled", "SubnetId": "subnet-1",
        "PlatformIdentifier": "platformidentifier-1", "VolumeSizeInGB": 3, "AcceleratorTypes": ["ml.eia1.medium"],
        "SecurityGroups": ["sg-1"]}, "ListTags": {"Tags": [{"Key": "team", "Value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-denied', 'lab-denied', 'us-east-1', map {'team': 'data'},
        '{"ListNotebookInstances": {"NotebookInstanceName": "lab", "CreationTime": "2026-01-31T12:59:21+00:00",
        "DefaultCodeRepository": "defaultcoderepository-1", "InstanceType": "ml.t3.medium",
        "LastModifiedTime": "2026-01-31T12:59:21+00:00",
        "NotebookInstanceLifecycleConfigName": "notebookinstancelifecycleconfigname-1",
        "NotebookInstanceStatus": "Pending", "Url": "https://example.com/",
        "AdditionalCodeRepositories": ["additionalcoderepositories-1"]},
        "DescribeNotebookInstance": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}},
        "ListTags": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-bare', 'lab-bare', 'us-east-1', map {'team': 'data'},
        '{"ListNotebookInstances": {"NotebookInstanceName": "lab", "CreationTime": "2026-01-31T12:59:21+00:00",
        "DefaultCodeRepository": "defaultcoderepository-1", "InstanceType": "ml.t3.medium",
        "LastModifiedTime": "2026-01-31T12:59:21+00:00",
        "NotebookInstanceLifecycleConfigName": "notebookinstancelifecycleconfigname-1",
        "NotebookInstanceStatus": "Pending", "Url": "https://example.com/",
        "AdditionalCodeRepositories": ["additionalcoderepositories-1"]}}'
    ),
    -- Answers that hold nothing more.
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-empty', 'lab-empty', 'us-east-1', map {'team': 'data'},
        '{"ListNotebookInstances": {"NotebookInstanceName": "lab", "CreationTime": "2026-01-31T12:59:21+00:00",
        "DefaultCodeRepository": "defaultcoderepository-1", "InstanceType": "ml.t3.medium",
        "LastModifiedTime": "2026-01-31T12:59:21+00:00",
        "NotebookInstanceLifecycleConfigName": "notebookinstancelifecycleconfigname-1",
        "NotebookInstanceStatus": "Pending", "Url": "https://example.com/",
        "AdditionalCodeRepositories": ["additionalcoderepositories-1"]},
        "DescribeNotebookInstance": {"RequestId": "r-1"}, "ListTags": {"RequestId": "r-1"}}'
    );

insert into expected (
    arn, title, tags, name, creation_time, default_code_repository, direct_internet_access, failure_reason,
    instance_type, kms_key_id, last_modified_time, network_interface_id, notebook_instance_lifecycle_config_name,
    notebook_instance_status, role_arn, root_access, subnet_id, url, platform_identifier, volume_size_in_gb,
    accelerator_types, additional_code_repositories, security_groups, tags_src
) values
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab', 'lab', '{"team":"data"}', 'lab',
        '2026-01-31 12:59:21', 'defaultcoderepository-1', 'Enabled', 'failurereason-1', 'ml.t3.medium',
        'arn:aws:kms:us-east-1:111111111111:key/1', '2026-01-31 12:59:21', 'networkinterface-1',
        'notebookinstancelifecycleconfigname-1', 'Pending', 'arn:aws:iam::111111111111:role/worker', 'Enabled',
        'subnet-1', 'https://example.com/', 'platformidentifier-1', 3, '["ml.eia1.medium"]',
        '["additionalcoderepositories-1"]', '["sg-1"]', '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-denied', 'lab', '{"team":"data"}', 'lab',
        '2026-01-31 12:59:21', 'defaultcoderepository-1', null, null, 'ml.t3.medium', null, '2026-01-31 12:59:21',
        null, 'notebookinstancelifecycleconfigname-1', 'Pending', null, null, null, 'https://example.com/', null,
        null, null, '["additionalcoderepositories-1"]', null, null
    ),
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-bare', 'lab', '{"team":"data"}', 'lab',
        '2026-01-31 12:59:21', 'defaultcoderepository-1', null, null, 'ml.t3.medium', null, '2026-01-31 12:59:21',
        null, 'notebookinstancelifecycleconfigname-1', 'Pending', null, null, null, 'https://example.com/', null,
        null, null, '["additionalcoderepositories-1"]', null, null
    ),
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-empty', 'lab', '{"team":"data"}', 'lab',
        '2026-01-31 12:59:21', 'defaultcoderepository-1', null, null, 'ml.t3.medium', '', '2026-01-31 12:59:21',
        null, 'notebookinstancelifecycleconfigname-1', 'Pending', null, null, '', 'https://example.com/', null,
        null, null, '["additionalcoderepositories-1"]', null, null
    );
