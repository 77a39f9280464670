insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root');

insert into aws_cloudtrail_trail (
    name, arn, account_id, is_multi_region_trail, is_logging, is_organization_trail, has_log_group, log_group_arn, has_custom_event_selectors
) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', '111111111111', true, true, false, true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', false),
    ('main', 'arn:aws:cloudtrail:us-east-1:222222222222:trail/main', '222222222222', true, true, false, true, 'arn:aws:logs:us-east-1:222222222222:log-group:trail:*', false),
    -- Whether it is logging was not read.
    ('main', 'arn:aws:cloudtrail:us-east-1:444444444444:trail/main', '444444444444', true, null, false, true, 'arn:aws:logs:us-east-1:444444444444:log-group:trail:*', false);

insert into aws_cloudwatch_log_metric_filter (
    name, arn, account_id, log_group_name, filter_pattern, metric_transformation_namespace, metric_transformation_name
) values
    ('watch', 'arn:watch:1', '111111111111', 'trail', '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }', 'Trail', 'Watch'),
    -- Every sign-in, so that failures drown.
    ('poor', 'arn:poor:2', '222222222222', 'trail', '{ ($.eventName = ConsoleLogin) }', 'Trail', 'Watch'),
    ('watch', 'arn:watch:4', '444444444444', 'trail', '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }', 'Trail', 'Watch');

insert into aws_cloudwatch_alarm (name, arn, account_id, namespace, metric_name, metrics, actions_enabled, alarm_actions) values
    ('watched', 'arn:alarm:1', '111111111111', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:2', '222222222222', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:222222222222:oncall"]'),
    ('watched', 'arn:alarm:4', '444444444444', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]');

insert into aws_sns_topic (arn, topic_arn, account_id, subscriptions_confirmed) values
    ('arn:aws:sns:us-east-1:111111111111:oncall', 'arn:aws:sns:us-east-1:111111111111:oncall', '111111111111', 1),
    ('arn:aws:sns:us-east-1:222222222222:oncall', 'arn:aws:sns:us-east-1:222222222222:oncall', '222222222222', 1);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 is told of failed console sign-ins by alarm watched on metric filter watch.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has no metric filter on log group trail that looks for failed ConsoleLogin.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no trail that could tell of failed console sign-ins.'),
    ('arn:aws:iam::444444444444:root', 'unknown', null);
