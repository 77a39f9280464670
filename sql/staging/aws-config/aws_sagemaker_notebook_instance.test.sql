insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab', 'lab', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"NotebookInstanceName": "lab",
        "DefaultCodeRepository": "defaultcoderepository-1", "DirectInternetAccess": "Enabled",
        "InstanceType": "ml.t3.medium", "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "LifecycleConfigName": "notebookinstancelifecycleconfigname-1",
        "RoleArn": "arn:aws:iam::111111111111:role/worker", "RootAccess": "Enabled", "SubnetId": "subnet-1",
        "VolumeSizeInGB": 3, "AcceleratorTypes": ["ml.eia1.medium"],
        "AdditionalCodeRepositories": ["additionalcoderepositories-1"], "SecurityGroupIds": ["sg-1"]}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-item', 'lab-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name, default_code_repository, direct_internet_access, instance_type, kms_key_id,
    notebook_instance_lifecycle_config_name, role_arn, root_access, subnet_id, volume_size_in_gb,
    accelerator_types, additional_code_repositories, security_groups
) values
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab', 'lab', '{"team":"data"}', 'lab',
        'defaultcoderepository-1', 'Enabled', 'ml.t3.medium', 'arn:aws:kms:us-east-1:111111111111:key/1',
        'notebookinstancelifecycleconfigname-1', 'arn:aws:iam::111111111111:role/worker', 'Enabled', 'subnet-1',
        3, '["ml.eia1.medium"]', '["additionalcoderepositories-1"]', '["sg-1"]'
    ),
    (
        'arn:aws:sagemaker:us-east-1:111111111111:notebook-instance/lab-item', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    );
