insert into resource (arn, resource_id, region, evidence) values
    ('arn:aws:inspector2:us-east-1:111111111111:activation', '111111111111', 'us-east-1', '{"BatchGetAccountStatus": {
        "accountId": "111111111111", "state": {"status": "ENABLED"},
        "resourceState": {"ec2": {"status": "ENABLED"}, "ecr": {"status": "ENABLING"}, "lambda": {"status": "DISABLED"},
            "lambdaCode": {"status": "SUSPENDED"}, "codeRepository": {"status": "DISABLED"}}}}'),
    -- An old answer.
    (null, '111111111111', 'us-west-2', '{"BatchGetAccountStatus": {
        "accountId": "111111111111", "state": {"status": "DISABLED", "errorCode": "ALREADY_ENABLED"},
        "resourceState": {"ec2": {"status": "DISABLED"}, "ecr": {"status": "DISABLED"}}}}');

insert into expected (
    arn, region, title, status, error_code, ec2_status, ecr_status, lambda_status, lambda_code_status, code_repository_status, resource_state
) values
    ('arn:aws:inspector2:us-east-1:111111111111:activation', 'us-east-1', '111111111111', 'ENABLED', null, 'ENABLED', 'ENABLING', 'DISABLED', 'SUSPENDED', 'DISABLED',
        '{"ec2": {"status": "ENABLED"}, "ecr": {"status": "ENABLING"}, "lambda": {"status": "DISABLED"}, "lambdaCode": {"status": "SUSPENDED"}, "codeRepository": {"status": "DISABLED"}}'),
    ('arn:aws:inspector2:us-west-2:111111111111:activation', 'us-west-2', '111111111111', 'DISABLED', 'ALREADY_ENABLED', 'DISABLED', 'DISABLED', null, null, null,
        '{"ec2": {"status": "DISABLED"}, "ecr": {"status": "DISABLED"}}');
