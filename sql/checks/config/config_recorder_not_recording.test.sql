insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-west-1'),
    ('111111111111', 'eu-west-2'),
    ('111111111111', 'eu-west-3'),
    ('111111111111', 'eu-north-1'),
    ('111111111111', 'eu-south-2');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'us-east-1', 'us-east-1', 'r1', 'opt-in-not-required'),
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r2', 'not-opted-in'),
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r3', 'opt-in-not-required');

insert into aws_config_configuration_recorder (region, arn, name, role_arn, recording_scope, service_principal, status_recording, last_status) values
    ('us-east-1', 'c1', 'default', 'arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig', 'PAID', null, true, 'SUCCESS'),
    -- Security Hub's own does not count, beside another or alone.
    ('us-east-1', 'c2', 'AWSConfigurationRecorderForSecurityHub', null, 'INTERNAL', 'securityhub.amazonaws.com', true, 'SUCCESS'),
    ('us-east-2', 'c3', 'AWSConfigurationRecorderForSecurityHub', null, null, 'securityhub.amazonaws.com', true, 'SUCCESS'),
    -- A role of the account's own; a recording that has just begun.
    ('us-west-1', 'c4', 'default', 'arn:aws:iam::111111111111:role/config', null, null, true, 'PENDING'),
    -- Stopped, whatever came of the last recording; failing.
    ('us-west-2', 'c5', 'default', null, null, null, false, null),
    ('eu-west-1', 'c6', 'default', null, null, null, true, 'FAILURE'),
    -- The status was refused; AWS Config does not record how recording goes.
    ('eu-west-2', 'c7', 'default', null, null, null, null, null),
    ('eu-west-3', 'c8', 'default', null, null, null, true, null);

-- A region that is not enabled refuses.
insert into unread (table_name, region) values ('aws_config_configuration_recorder', 'eu-north-1'), ('aws_config_configuration_recorder', 'eu-south-2');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'ok', 'AWS Config records in us-east-1 with its recorder default.'),
    ('arn:aws::us-east-2:111111111111', 'alarm', 'AWS Config has no recorder in us-east-2.'),
    ('arn:aws::us-west-1:111111111111', 'ok', 'AWS Config records in us-west-1 with its recorder default, which does not use the service-linked role.'),
    ('arn:aws::us-west-2:111111111111', 'alarm', 'AWS Config does not record in us-west-2: its recorder default is stopped.'),
    ('arn:aws::eu-west-1:111111111111', 'alarm', 'AWS Config fails to record in eu-west-1 with its recorder default.'),
    ('arn:aws::eu-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-west-3:111111111111', 'unknown', null),
    ('arn:aws::eu-north-1:111111111111', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'AWS Config is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null);
