insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:glue:us-east-1:111111111111:devEndpoint/lab', 'lab', 'us-east-1', map {'team': 'data'},
        '{"GetDevEndpoints": {"EndpointName": "lab", "Status": "status-1", "AvailabilityZone": "us-east-1a",
        "CreatedTimestamp": "2026-01-31T12:59:21+00:00", "ExtraJarsS3Path": "extrajarss3path-1",
        "ExtraPythonLibsS3Path": "extrapythonlibss3path-1", "FailureReason": "failurereason-1",
        "GlueVersion": "1.0", "LastModifiedTimestamp": "2026-01-31T12:59:21+00:00",
        "LastUpdateStatus": "lastupdatestatus-1", "NumberOfNodes": 3, "NumberOfWorkers": 3,
        "PrivateAddress": "privateaddress-1", "PublicAddress": "publicaddress-1", "PublicKey": "ssh-rsa AAAA",
        "RoleArn": "arn:aws:iam::111111111111:role/worker", "SecurityConfiguration": "securityconfiguration-1",
        "SubnetId": "subnet-1", "VpcId": "vpc-1", "WorkerType": "Standard",
        "YarnEndpointAddress": "yarnendpointaddress-1", "ZeppelinRemoteSparkInterpreterPort": 3,
        "PublicKeys": ["publickeys-1"], "SecurityGroupIds": ["sg-1"]}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:glue:us-east-1:111111111111:devEndpoint/lab-bare', 'lab-bare', 'us-east-1', null,
        '{"GetDevEndpoints": {"EndpointName": "lab"}}'
    );

insert into expected (
    arn, title, tags, endpoint_name, status, availability_zone, created_timestamp, extra_jars_s3_path,
    extra_python_libs_s3_path, failure_reason, glue_version, last_modified_timestamp, last_update_status,
    number_of_nodes, number_of_workers, private_address, public_address, public_key, role_arn,
    security_configuration, subnet_id, vpc_id, worker_type, yarn_endpoint_address,
    zeppelin_remote_spark_interpreter_port, public_keys, security_group_ids
) values
    (
        'arn:aws:glue:us-east-1:111111111111:devEndpoint/lab', 'lab', '{"team":"data"}', 'lab', 'status-1',
        'us-east-1a', '2026-01-31 12:59:21', 'extrajarss3path-1', 'extrapythonlibss3path-1', 'failurereason-1',
        '1.0', '2026-01-31 12:59:21', 'lastupdatestatus-1', 3, 3, 'privateaddress-1', 'publicaddress-1',
        'ssh-rsa AAAA', 'arn:aws:iam::111111111111:role/worker', 'securityconfiguration-1', 'subnet-1', 'vpc-1',
        'Standard', 'yarnendpointaddress-1', 3, '["publickeys-1"]', '["sg-1"]'
    ),
    (
        'arn:aws:glue:us-east-1:111111111111:devEndpoint/lab-bare', 'lab', null, 'lab', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, '', null, '', null, null, null, null,
        null
    );
