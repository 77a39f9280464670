insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('111111111112', 'arn:aws:iam::111111111112:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666667', 'arn:aws:iam::666666666667:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root'),
    ('888888888888', 'arn:aws:iam::888888888888:root'),
    ('888888888889', 'arn:aws:iam::888888888889:root'),
    ('999999999999', 'arn:aws:iam::999999999999:root');

insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'), ('111111111112', 'us-east-1'), ('222222222222', 'us-east-1'), ('222222222222', 'eu-south-2'),
    ('333333333333', 'us-east-1'), ('444444444444', 'us-east-1'), ('555555555555', 'us-east-1'), ('666666666667', 'us-east-1'),
    ('777777777777', 'us-east-1'), ('888888888888', 'us-east-1'), ('888888888889', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('222222222222', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in'),
    -- An enabled region that was not collected.
    ('888888888889', 'sa-east-1', 'sa-east-1', 'r2', 'opt-in-not-required');

insert into aws_organizations_organization (account_id, region, arn, is_member, id, master_account_id) values
    -- One: the administrator has it. Two members tell of the same organization.
    ('111111111111', 'global', 'o1', true, 'o-1', '111111111111'),
    ('111111111112', 'global', 'o1b', true, 'o-1', '111111111111'),
    -- Two: nobody has one. Three: one that misses an account, and one that is limited. Four: one that fails.
    ('222222222222', 'global', 'o2', true, 'o-2', '222222222222'),
    ('333333333333', 'global', 'o3', true, 'o-3', '333333333333'),
    ('444444444444', 'global', 'o4', true, 'o-4', '444444444444'),
    -- Five: the administrator is not in the snapshot. Six: seen by a member alone.
    ('555555555555', 'global', 'o5', true, 'o-5', '555555555555'),
    ('666666666667', 'global', 'o6', true, 'o-6', '666666666666'),
    -- Seven: accounts named one by one, all of them. Eight: whether sources fail was refused.
    ('777777777777', 'global', 'o7', true, 'o-7', '777777777777'),
    ('888888888888', 'global', 'o8', true, 'o-8', '888888888888'),
    -- Of this one, a region is missing. Nine is in no organization.
    ('888888888889', 'global', 'o8b', true, 'o-8b', '888888888889'),
    ('999999999999', 'global', 'o9', false, null, null);

insert into aws_organizations_delegated_administrator (account_id, region, arn, id, delegated_services) values
    ('111111111111', 'global', 'arn:aws:organizations::111111111111:account/o-1/111111111112', '111111111112', '[{"ServicePrincipal": "config.amazonaws.com"}]'),
    -- An administrator of something else.
    ('222222222222', 'global', 'arn:aws:organizations::222222222222:account/o-2/222222222223', '222222222223', '[{"ServicePrincipal": "guardduty.amazonaws.com"}]'),
    ('555555555555', 'global', 'arn:aws:organizations::555555555555:account/o-5/555555555556', '555555555556', '[{"ServicePrincipal": "config.amazonaws.com"}]');

insert into aws_organizations_account (account_id, region, arn, id, organization_id, state) values
    ('333333333333', 'global', 'a31', '333333333333', 'o-3', 'ACTIVE'),
    ('333333333333', 'global', 'a32', '333333333334', 'o-3', 'ACTIVE'),
    ('777777777777', 'global', 'a71', '777777777777', 'o-7', 'ACTIVE'),
    ('777777777777', 'global', 'a72', '777777777778', 'o-7', 'SUSPENDED');

insert into aws_config_configuration_aggregator (
    account_id, region, arn, name, account_aggregation_sources, organization_aggregation_source, aggregator_filters, failed_sources
) values
    ('111111111112', 'eu-central-1', 'g1', 'all', '[]', '{"RoleArn": "r", "AllAwsRegions": true}', null, '[]'),
    ('333333333333', 'us-east-1', 'g3', 'some', '[{"AccountIds": ["333333333333"], "AllAwsRegions": true}]', null, null, '[]'),
    ('333333333333', 'us-east-1', 'g3b', 'regions', '[]', '{"RoleArn": "r", "AwsRegions": ["us-east-1"]}', null, '[]'),
    ('333333333333', 'us-east-1', 'g3c', 'buckets', '[]', '{"RoleArn": "r", "AllAwsRegions": true}', '{"ResourceType": {}}', '[]'),
    ('444444444444', 'us-east-1', 'g4', 'all', '[]', '{"RoleArn": "r", "AllAwsRegions": true}', null, '[{"SourceId": "444444444445"}]'),
    -- A member's own does not count for the organization.
    ('666666666667', 'us-east-1', 'g6', 'mine', '[{"AccountIds": ["666666666667"], "AllAwsRegions": true}]', null, null, '[]'),
    ('777777777777', 'us-east-1', 'g7', 'named', '[{"AccountIds": ["777777777777"], "AllAwsRegions": true}]', null, null, '[]'),
    ('888888888888', 'us-east-1', 'g8', 'all', '[]', '{"RoleArn": "r", "AllAwsRegions": true}', null, null);

insert into unread (table_name, account_id, region) values
    -- A region that is not enabled refuses, and does not matter.
    ('aws_config_configuration_aggregator', '222222222222', 'eu-south-2'),
    ('aws_organizations_delegated_administrator', '111111111112', 'global'),
    ('aws_organizations_delegated_administrator', '666666666667', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Organization o-1 is covered by aggregator all in eu-central-1.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Organization o-2 has no aggregator.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Organization o-3 has no aggregator that covers all accounts and regions, among 3 seen.'),
    ('arn:aws:iam::444444444444:root', 'alarm', 'Organization o-4 has an aggregator with sources that fail: all in us-east-1 (1).'),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null),
    ('arn:aws:iam::777777777777:root', 'ok', null),
    ('arn:aws:iam::888888888888:root', 'unknown', null),
    ('arn:aws:iam::888888888889:root', 'unknown', null);
