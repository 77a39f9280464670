insert into aws_securityhub_hub (arn, hub_arn, account_id, region) values
    ('arn:aws:securityhub:us-east-1:111111111111:hub/default', 'arn:aws:securityhub:us-east-1:111111111111:hub/default', '111111111111', 'us-east-1'),
    ('arn:aws:securityhub:eu-central-1:111111111111:hub/default', 'arn:aws:securityhub:eu-central-1:111111111111:hub/default', '111111111111', 'eu-central-1'),
    ('arn:aws:securityhub:eu-west-1:111111111111:hub/default', 'arn:aws:securityhub:eu-west-1:111111111111:hub/default', '111111111111', 'eu-west-1'),
    ('arn:aws:securityhub:us-east-1:222222222222:hub/default', 'arn:aws:securityhub:us-east-1:222222222222:hub/default', '222222222222', 'us-east-1'),
    ('arn:aws:securityhub:us-east-1:444444444444:hub/default', 'arn:aws:securityhub:us-east-1:444444444444:hub/default', '444444444444', 'us-east-1'),
    ('arn:aws:securityhub:us-east-1:555555555555:hub/default', 'arn:aws:securityhub:us-east-1:555555555555:hub/default', '555555555555', 'us-east-1'),
    ('arn:aws:securityhub:us-east-1:666666666666:hub/default', 'arn:aws:securityhub:us-east-1:666666666666:hub/default', '666666666666', 'us-east-1'),
    ('arn:aws:securityhub:us-east-1:999999999999:hub/default', 'arn:aws:securityhub:us-east-1:999999999999:hub/default', '999999999999', 'us-east-1');

-- Account 1 brings the findings of one other region together in us-east-1.
insert into aws_securityhub_finding_aggregator (arn, account_id, region, finding_aggregation_region, region_linking_mode, regions) values
    ('arn:aws:securityhub:us-east-1:111111111111:finding-aggregator/a1', '111111111111', 'us-east-1', 'us-east-1', 'SPECIFIED_REGIONS', '["eu-central-1"]');

insert into aws_guardduty_detector (arn, detector_id, account_id, region, status) values
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1', 'd1', '111111111111', 'us-east-1', 'ENABLED'),
    ('arn:aws:guardduty:eu-central-1:111111111111:detector/d13', 'd13', '111111111111', 'eu-central-1', 'ENABLED'),
    -- GuardDuty alone, in several states of routing.
    ('arn:aws:guardduty:us-east-1:333333333333:detector/d2', 'd2', '333333333333', 'us-east-1', 'ENABLED'),
    ('arn:aws:guardduty:us-east-2:333333333333:detector/d3', 'd3', '333333333333', 'us-east-2', 'ENABLED'),
    ('arn:aws:guardduty:us-west-1:333333333333:detector/d4', 'd4', '333333333333', 'us-west-1', 'ENABLED'),
    ('arn:aws:guardduty:us-west-2:333333333333:detector/d5', 'd5', '333333333333', 'us-west-2', 'ENABLED'),
    ('arn:aws:guardduty:eu-west-1:333333333333:detector/d6', 'd6', '333333333333', 'eu-west-1', 'ENABLED'),
    ('arn:aws:guardduty:eu-west-2:333333333333:detector/d7', 'd7', '333333333333', 'eu-west-2', 'DISABLED'),
    ('arn:aws:guardduty:eu-west-3:333333333333:detector/d8', 'd8', '333333333333', 'eu-west-3', null),
    ('arn:aws:guardduty:ap-south-1:333333333333:detector/d9', 'd9', '333333333333', 'ap-south-1', 'ENABLED'),
    ('arn:aws:guardduty:ca-central-1:333333333333:detector/d10', 'd10', '333333333333', 'ca-central-1', 'ENABLED'),
    -- An administrator that routes nothing, and a member of it.
    ('arn:aws:guardduty:us-east-1:777777777777:detector/d11', 'd11', '777777777777', 'us-east-1', 'ENABLED'),
    ('arn:aws:guardduty:us-east-1:888888888888:detector/d12', 'd12', '888888888888', 'us-east-1', 'ENABLED'),
    -- The administrator of GuardDuty is not in the snapshot.
    ('arn:aws:guardduty:us-east-1:999999999999:detector/d14', 'd14', '999999999999', 'us-east-1', 'ENABLED');

insert into aws_organizations_organization (arn, account_id, is_member, id, master_account_id) values
    ('arn:o:1', '111111111111', false, null, null),
    ('arn:o:2', '222222222222', false, null, null),
    ('arn:o:3', '333333333333', false, null, null),
    -- 444444444444 administers 555555555555; the administrator of 666666666666, if there is one, is not told of.
    ('arn:o:4', '444444444444', true, 'o-tidewren', '444444444444'),
    ('arn:o:5', '555555555555', true, 'o-tidewren', '444444444444'),
    ('arn:o:6', '666666666666', true, 'o-other', '100000000000'),
    ('arn:o:7', '777777777777', true, 'o-third', '100000000001'),
    ('arn:o:8', '888888888888', true, 'o-third', '100000000001'),
    ('arn:o:9', '999999999999', true, 'o-fourth', '999999999999');

insert into aws_organizations_delegated_administrator (arn, account_id, id, delegated_services) values
    ('arn:d:9', '999999999999', '100000000009', '[{"ServicePrincipal":"guardduty.amazonaws.com"},{"ServicePrincipal":"config.amazonaws.com"}]');

insert into aws_securityhub_organization_configuration (arn, account_id, region, configuration_type) values
    ('arn:aws:securityhub:us-east-1:444444444444:organization-configuration', '444444444444', 'us-east-1', 'CENTRAL');

insert into aws_guardduty_organization_configuration (arn, detector_id, account_id, region, is_administrator) values
    ('arn:aws:guardduty:us-east-1:777777777777:detector/d11', 'd11', '777777777777', 'us-east-1', true),
    ('arn:aws:guardduty:us-east-1:888888888888:detector/d12', 'd12', '888888888888', 'us-east-1', false);

insert into aws_eventbridge_rule (name, arn, account_id, region, state, event_bus_name, event_pattern, managed_by, targets) values
    ('findings', 'arn:r:1', '111111111111', 'us-east-1', 'ENABLED', 'default', '{"source":["aws.securityhub"],"detail-type":["Security Hub Findings - Imported"],"detail":{"findings":{"Severity":{"Label":["HIGH","CRITICAL"]}}}}', null,
        '[{"Id":"1","Arn":"arn:aws:sns:us-east-1:111111111111:oncall"}]'),
    -- By hand only; of the API's calls; for a service itself; turned off; no targets.
    ('action', 'arn:r:2a', '222222222222', 'us-east-1', 'ENABLED', 'default', '{"source":["aws.securityhub"],"detail-type":["Security Hub Findings - Custom Action"]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:us-east-1:222222222222:function:f"}]'),
    ('calls', 'arn:r:2b', '222222222222', 'us-east-1', 'ENABLED', 'default', '{"source":["aws.securityhub"],"detail-type":["AWS API Call via CloudTrail"]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:us-east-1:222222222222:function:f"}]'),
    ('managed', 'arn:r:2c', '222222222222', 'us-east-1', 'ENABLED', 'default', '{"source":["aws.securityhub"]}', 'auditmanager.amazonaws.com', '[{"Id":"1","Arn":"arn:aws:lambda:us-east-1:222222222222:function:f"}]'),
    ('off', 'arn:r:2d', '222222222222', 'us-east-1', 'DISABLED', 'default', '{"source":["aws.securityhub"]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:us-east-1:222222222222:function:f"}]'),
    ('bare', 'arn:r:2e', '222222222222', 'us-east-1', 'ENABLED', 'default', '{"source":["aws.securityhub"]}', null, '[]'),
    -- By a prefix to a function; everything of the account to another bus; a topic that nobody confirmed.
    ('prefix', 'arn:r:3a', '333333333333', 'us-east-1', 'ENABLED', 'default', '{"source":[{"prefix":"aws.guard"}]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:us-east-1:333333333333:function:ticket"}]'),
    ('all', 'arn:r:3b', '333333333333', 'us-east-2', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS', 'default', '{"account":["333333333333"],"source":[{"anything-but":["aws.ec2"]}]}', null, '[{"Id":"1","Arn":"arn:aws:events:us-east-1:444444444444:event-bus/all"}]'),
    ('pending', 'arn:r:3c', '333333333333', 'us-west-1', 'ENABLED', 'default', '{"source":["aws.guardduty"]}', null, '[{"Id":"1","Arn":"arn:aws:sns:us-west-1:333333333333:pending"}]'),
    -- For the other service; on another bus; targets not read.
    ('other', 'arn:r:3d', '333333333333', 'us-west-2', 'ENABLED', 'default', '{"source":["aws.securityhub"]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:us-west-2:333333333333:function:ticket"}]'),
    ('custom', 'arn:r:3f', '333333333333', 'us-west-2', 'ENABLED', 'custom', '{"source":["aws.guardduty"]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:us-west-2:333333333333:function:ticket"}]'),
    ('refused', 'arn:r:3e', '333333333333', 'eu-west-1', 'ENABLED', 'default', '{"source":["aws.guardduty"]}', null, null),
    -- A pattern that is not taken apart.
    ('either', 'arn:r:3g', '333333333333', 'ca-central-1', 'ENABLED', 'default', '{"$or":[{"source":["aws.guardduty"]},{"source":["aws.ec2"]}]}', null, '[{"Id":"1","Arn":"arn:aws:lambda:ca-central-1:333333333333:function:ticket"}]'),
    ('findings', 'arn:r:4', '444444444444', 'us-east-1', 'ENABLED', 'default', '{"source":["aws.securityhub"]}', null, '[{"Id":"1","Arn":"arn:aws:sqs:us-east-1:444444444444:tickets"}]');

insert into aws_sns_topic (arn, topic_arn, account_id, region, subscriptions_confirmed) values
    ('arn:aws:sns:us-east-1:111111111111:oncall', 'arn:aws:sns:us-east-1:111111111111:oncall', '111111111111', 'us-east-1', 1),
    ('arn:aws:sns:us-west-1:333333333333:pending', 'arn:aws:sns:us-west-1:333333333333:pending', '333333333333', 'us-west-1', 0);

insert into unread (table_name, account_id, region) values ('aws_eventbridge_rule', '333333333333', 'ap-south-1');

insert into expected (resource, status, reason) values
    -- A rule for Security Hub passes on the findings of GuardDuty, too.
    ('arn:aws:securityhub:us-east-1:111111111111:hub/default', 'ok', 'Findings of Security Hub in us-east-1 of account 111111111111 are passed on by rule findings to arn:aws:sns:us-east-1:111111111111:oncall.'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1', 'ok', null),
    -- Brought together in us-east-1; GuardDuty's own events stay in the region, and so do those of a region that is not linked.
    ('arn:aws:securityhub:eu-central-1:111111111111:hub/default', 'ok', 'Findings of Security Hub in eu-central-1 of account 111111111111 are passed on by rule findings to arn:aws:sns:us-east-1:111111111111:oncall in us-east-1.'),
    ('arn:aws:guardduty:eu-central-1:111111111111:detector/d13', 'ok', null),
    ('arn:aws:securityhub:eu-west-1:111111111111:hub/default', 'alarm', 'Findings of Security Hub in eu-west-1 of account 111111111111 are passed on by no rule.'),
    ('arn:aws:securityhub:us-east-1:222222222222:hub/default', 'alarm', 'Findings of Security Hub in us-east-1 of account 222222222222 are passed on by no rule that is enabled and reaches somebody, among bare, off.'),
    ('arn:aws:guardduty:us-east-1:333333333333:detector/d2', 'ok', null),
    ('arn:aws:guardduty:us-east-2:333333333333:detector/d3', 'ok', null),
    ('arn:aws:guardduty:us-west-1:333333333333:detector/d4', 'alarm', null),
    ('arn:aws:guardduty:us-west-2:333333333333:detector/d5', 'alarm', 'Findings of GuardDuty in us-west-2 of account 333333333333 are passed on by no rule.'),
    ('arn:aws:guardduty:eu-west-1:333333333333:detector/d6', 'unknown', null),
    ('arn:aws:guardduty:eu-west-2:333333333333:detector/d7', 'skip', 'GuardDuty is off in eu-west-2 of account 333333333333.'),
    ('arn:aws:guardduty:eu-west-3:333333333333:detector/d8', 'unknown', null),
    ('arn:aws:guardduty:ap-south-1:333333333333:detector/d9', 'unknown', null),
    ('arn:aws:guardduty:ca-central-1:333333333333:detector/d10', 'unknown', null),
    ('arn:aws:securityhub:us-east-1:444444444444:hub/default', 'ok', null),
    ('arn:aws:securityhub:us-east-1:555555555555:hub/default', 'info', 'Findings of Security Hub in us-east-1 of account 555555555555 are left to administrator 444444444444, whose rules pass them on.'),
    ('arn:aws:securityhub:us-east-1:666666666666:hub/default', 'unknown', null),
    ('arn:aws:guardduty:us-east-1:777777777777:detector/d11', 'alarm', 'Findings of GuardDuty in us-east-1 of account 777777777777 are passed on by no rule.'),
    ('arn:aws:guardduty:us-east-1:888888888888:detector/d12', 'alarm', 'Findings of GuardDuty in us-east-1 of account 888888888888 are passed on by no rule, nor by those of administrator 777777777777.'),
    -- GuardDuty has an administrator elsewhere; Security Hub has none.
    ('arn:aws:guardduty:us-east-1:999999999999:detector/d14', 'unknown', null),
    ('arn:aws:securityhub:us-east-1:999999999999:hub/default', 'alarm', null);
