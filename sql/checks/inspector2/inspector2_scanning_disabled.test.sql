insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-south-2');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in'),
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r2', 'opt-in-not-required');

insert into aws_inspector2_account_status (region, arn, ec2_status, ecr_status, lambda_status, lambda_code_status) values
    ('us-east-1', 'i1', 'ENABLED', 'ENABLING', 'DISABLED', 'SUSPENDED'),
    -- Nothing but terminated instances; what there is of the rest was not read.
    ('us-east-2', 'i2', 'DISABLED', 'DISABLED', 'ENABLED', 'DISABLED'),
    -- An old answer does not tell of Lambda.
    ('us-west-1', 'i3', 'DISABLED', 'DISABLED', null, null);
-- Of us-west-2 the status was not read.

insert into aws_ec2_instance (region, arn, instance_id, instance_state) values
    ('us-east-1', 'x1', 'x1', 'running'),
    ('us-east-2', 'x2', 'x2', 'terminated'),
    ('us-west-1', 'x3', 'x3', null);

insert into aws_lambda_function (region, arn, name) values
    ('us-east-1', 'l1', 'l1'),
    ('us-west-1', 'l2', 'l2');

insert into unread (table_name, region) values
    ('aws_ecr_repository', 'us-east-2'),
    ('aws_lambda_function', 'us-east-2'),
    ('aws_inspector2_account_status', 'us-west-2'),
    ('aws_inspector2_account_status', 'eu-south-2');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111/EC2', 'ok', 'Inspector scans EC2 instances in us-east-1.'),
    ('arn:aws::us-east-1:111111111111/ECR', 'ok', 'Inspector is about to scan images in ECR in us-east-1.'),
    ('arn:aws::us-east-1:111111111111/LAMBDA', 'alarm', 'Inspector does not scan Lambda functions in us-east-1: it is disabled.'),
    ('arn:aws::us-east-1:111111111111/LAMBDA_CODE', 'alarm', 'Inspector does not scan the code of Lambda functions in us-east-1: it is suspended.'),
    ('arn:aws::us-east-2:111111111111/EC2', 'skip', 'Inspector does not scan EC2 instances in us-east-2, where there are none.'),
    ('arn:aws::us-east-2:111111111111/ECR', 'unknown', null),
    ('arn:aws::us-east-2:111111111111/LAMBDA', 'ok', null),
    ('arn:aws::us-east-2:111111111111/LAMBDA_CODE', 'unknown', null),
    ('arn:aws::us-west-1:111111111111/EC2', 'alarm', null),
    ('arn:aws::us-west-1:111111111111/ECR', 'skip', null),
    ('arn:aws::us-west-1:111111111111/LAMBDA', 'unknown', null),
    ('arn:aws::us-west-1:111111111111/LAMBDA_CODE', 'unknown', null),
    ('arn:aws::us-west-2:111111111111/EC2', 'unknown', null),
    ('arn:aws::us-west-2:111111111111/ECR', 'unknown', null),
    ('arn:aws::us-west-2:111111111111/LAMBDA', 'unknown', null),
    ('arn:aws::us-west-2:111111111111/LAMBDA_CODE', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'Inspector is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null);
