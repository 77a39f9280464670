-- The fixture of the whole chain from trail to topic; those of the other events hold what is theirs.
insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('100000000005', 'arn:aws:iam::100000000005:root'),
    ('100000000006', 'arn:aws:iam::100000000006:root'),
    ('100000000007', 'arn:aws:iam::100000000007:root'),
    ('100000000008', 'arn:aws:iam::100000000008:root'),
    ('100000000009', 'arn:aws:iam::100000000009:root'),
    ('100000000010', 'arn:aws:iam::100000000010:root'),
    ('100000000011', 'arn:aws:iam::100000000011:root'),
    ('100000000012', 'arn:aws:iam::100000000012:root'),
    ('100000000013', 'arn:aws:iam::100000000013:root'),
    ('100000000014', 'arn:aws:iam::100000000014:root'),
    ('100000000015', 'arn:aws:iam::100000000015:root'),
    ('100000000016', 'arn:aws:iam::100000000016:root'),
    ('100000000017', 'arn:aws:iam::100000000017:root'),
    ('100000000018', 'arn:aws:iam::100000000018:root'),
    ('100000000019', 'arn:aws:iam::100000000019:root'),
    ('100000000020', 'arn:aws:iam::100000000020:root'),
    ('100000000021', 'arn:aws:iam::100000000021:root'),
    ('100000000022', 'arn:aws:iam::100000000022:root'),
    ('100000000023', 'arn:aws:iam::100000000023:root');

insert into aws_cloudtrail_trail (
    name, arn, account_id, is_multi_region_trail, is_logging, is_organization_trail, has_log_group, log_group_arn,
    has_custom_event_selectors, event_selectors, advanced_event_selectors
) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', '111111111111', true, true, true, true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', true,
        '[{"ReadWriteType":"All","IncludeManagementEvents":true}]', '[]'),
    ('main', 'arn:aws:cloudtrail:us-east-1:222222222222:trail/main', '222222222222', true, true, false, true, 'arn:aws:logs:us-east-1:222222222222:log-group:trail:*', false, null, null),
    -- Whether it is logging was not read.
    ('main', 'arn:aws:cloudtrail:us-east-1:444444444444:trail/main', '444444444444', true, null, false, true, 'arn:aws:logs:us-east-1:444444444444:log-group:trail:*', false, null, null),
    -- One region only; stopped; no log group; no reads.
    ('regional', 'arn:aws:cloudtrail:us-east-1:100000000005:trail/regional', '100000000005', false, true, false, true, 'arn:aws:logs:us-east-1:100000000005:log-group:trail:*', false, null, null),
    ('stopped', 'arn:aws:cloudtrail:us-east-1:100000000005:trail/stopped', '100000000005', true, false, false, true, 'arn:aws:logs:us-east-1:100000000005:log-group:trail:*', false, null, null),
    ('silent', 'arn:aws:cloudtrail:us-east-1:100000000005:trail/silent', '100000000005', true, true, false, false, null, false, null, null),
    ('writes', 'arn:aws:cloudtrail:us-east-1:100000000005:trail/writes', '100000000005', true, true, false, true, 'arn:aws:logs:us-east-1:100000000005:log-group:trail:*', true,
        '[{"ReadWriteType":"WriteOnly","IncludeManagementEvents":true}]', '[]'),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000006:trail/main', '100000000006', true, true, false, true, 'arn:aws:logs:us-east-1:100000000006:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000007:trail/main', '100000000007', true, true, false, true, 'arn:aws:logs:us-east-1:100000000007:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000008:trail/main', '100000000008', true, true, false, true, 'arn:aws:logs:us-east-1:100000000008:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000009:trail/main', '100000000009', true, true, false, true, 'arn:aws:logs:us-east-1:100000000009:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000010:trail/main', '100000000010', true, true, false, true, 'arn:aws:logs:us-east-1:100000000010:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000011:trail/main', '100000000011', true, true, false, true, 'arn:aws:logs:us-east-1:100000000011:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000012:trail/main', '100000000012', true, true, false, true, 'arn:aws:logs:us-east-1:100000000012:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000013:trail/main', '100000000013', true, true, false, true, 'arn:aws:logs:us-east-1:100000000013:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000014:trail/main', '100000000014', true, true, false, true, 'arn:aws:logs:us-east-1:100000000014:log-group:trail:*', false, null, null),
    -- The organization's trail as a member sees it: its log group lies in the account that owns the trail.
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', '100000000015', true, true, true, true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', false, null, null),
    ('far', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/far', '100000000016', true, true, true, true, 'arn:aws:logs:us-east-1:999999999999:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000017:trail/main', '100000000017', true, true, false, true, 'arn:aws:logs:us-east-1:100000000017:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000018:trail/main', '100000000018', true, true, false, true, 'arn:aws:logs:us-east-1:100000000018:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000020:trail/main', '100000000020', true, true, false, true, 'arn:aws:logs:us-east-1:100000000020:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000021:trail/main', '100000000021', true, true, false, true, 'arn:aws:logs:us-east-1:100000000021:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000022:trail/main', '100000000022', true, true, false, true, 'arn:aws:logs:us-east-1:100000000022:log-group:trail:*', false, null, null),
    ('main', 'arn:aws:cloudtrail:us-east-1:100000000023:trail/main', '100000000023', true, true, false, true, 'arn:aws:logs:us-east-1:100000000023:log-group:trail:*', false, null, null);

insert into aws_cloudwatch_log_metric_filter (
    name, arn, account_id, region, log_group_name, filter_pattern, metric_transformation_namespace, metric_transformation_name
) values
    ('watch', 'arn:filter:1', '111111111111', 'us-east-1', 'trail', '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }', 'Trail', 'Watch'),
    -- Two events are missing: one is only excluded by name.
    ('poor', 'arn:filter:2', '222222222222', 'us-east-1', 'trail', '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName != StopLogging) }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:4', '444444444444', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:5', '100000000005', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    -- Spread over two filters, with other spaces and order, quotes, wildcards, the service, and exceptions.
    ('trails', 'arn:filter:6a', '100000000006', 'us-east-1', 'trail', '{($.eventSource="cloudtrail.amazonaws.com")&&(($.eventName="UpdateTrail")||($.eventName="CreateTrail")||($.eventName="Delete*"))&&($.errorCode NOT EXISTS)}', 'Trail', 'Trails'),
    ('logging', 'arn:filter:6b', '100000000006', 'us-east-1', 'trail', E'{\n  $.eventSource = cloudtrail.* && $.eventName = *Logging\n}', 'Trail', 'Logging'),
    -- The right names, but of another service.
    ('other', 'arn:filter:7', '100000000007', 'us-east-1', 'trail', '{ ($.eventSource = "s3.amazonaws.com") && (($.eventName = "*Trail") || ($.eventName = "*Logging")) }', 'Trail', 'Watch'),
    -- A regular expression.
    ('regular', 'arn:filter:8', '100000000008', 'us-east-1', 'trail', '{ $.eventName = %(Create|Update|Delete)Trail|St(art|op)Logging% }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:9', '100000000009', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:10', '100000000010', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:11', '100000000011', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:12', '100000000012', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:13', '100000000013', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:14', '100000000014', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:20', '100000000020', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    -- On another log group, and in another region.
    ('stray', 'arn:filter:21a', '100000000021', 'us-east-1', 'app', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('far', 'arn:filter:21b', '100000000021', 'eu-central-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    ('watch', 'arn:filter:22', '100000000022', 'us-east-1', 'trail', '{ ($.eventName = "*Trail") || ($.eventName = "*Logging") }', 'Trail', 'Watch'),
    -- All that the service is asked for.
    ('all', 'arn:filter:23', '100000000023', 'us-east-1', 'trail', '{ $.eventSource = cloudtrail.amazonaws.com && $.readOnly IS FALSE }', 'Trail', 'Watch');

insert into aws_cloudwatch_alarm (name, arn, account_id, region, namespace, metric_name, metrics, actions_enabled, alarm_actions) values
    ('watched', 'arn:alarm:1', '111111111111', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:2', '222222222222', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:4', '444444444444', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:5', '100000000005', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('trails', 'arn:alarm:6a', '100000000006', 'us-east-1', 'Trail', 'Trails', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    -- The metric stands in a computation.
    ('logging', 'arn:alarm:6b', '100000000006', 'us-east-1', null, null, '[{"Id":"m1","MetricStat":{"Metric":{"Namespace":"Trail","MetricName":"Logging"},"Stat":"Sum"}},{"Id":"e1","Expression":"FILL(m1, 0)"}]', true,
        '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:7', '100000000007', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:8', '100000000008', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    -- Of another namespace.
    ('watched', 'arn:alarm:9', '100000000009', 'us-east-1', 'Other', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    -- One with its actions turned off, one without any.
    ('muted', 'arn:alarm:10a', '100000000010', 'us-east-1', 'Trail', 'Watch', '[]', false, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:10b', '100000000010', 'us-east-1', 'Trail', 'Watch', '[]', true, '[]'),
    -- A topic that nobody confirmed, and an instance that is stopped.
    ('watched', 'arn:alarm:11', '100000000011', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:automate:us-east-1:ec2:stop","arn:aws:sns:us-east-1:100000000011:pending"]'),
    -- A topic that is gone.
    ('watched', 'arn:alarm:12', '100000000012', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:100000000012:gone"]'),
    -- A topic of an account that is not in the snapshot.
    ('watched', 'arn:alarm:13', '100000000013', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:999999999999:oncall"]'),
    ('watched', 'arn:alarm:14', '100000000014', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:100000000014:oncall"]'),
    ('watched', 'arn:alarm:20', '100000000020', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:lambda:us-east-1:100000000020:function:page"]'),
    ('watched', 'arn:alarm:21', '100000000021', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:22', '100000000022', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]'),
    ('watched', 'arn:alarm:23', '100000000023', 'us-east-1', 'Trail', 'Watch', '[]', true, '["arn:aws:ssm-incidents::100000000023:response-plan/audit"]');

insert into aws_sns_topic (arn, topic_arn, account_id, subscriptions_confirmed) values
    ('arn:aws:sns:us-east-1:111111111111:oncall', 'arn:aws:sns:us-east-1:111111111111:oncall', '111111111111', 2),
    ('arn:aws:sns:us-east-1:100000000011:pending', 'arn:aws:sns:us-east-1:100000000011:pending', '100000000011', 0),
    ('arn:aws:sns:us-east-1:100000000014:oncall', 'arn:aws:sns:us-east-1:100000000014:oncall', '100000000014', null);

insert into aws_sns_topic_subscription (arn, subscription_arn, topic_arn, account_id, protocol, endpoint) values
    ('pending', 'PendingConfirmation', 'arn:aws:sns:us-east-1:100000000011:pending', '100000000011', 'email', 'oncall@example.com'),
    -- The topic's own count was refused, but a confirmed subscription is listed.
    ('arn:aws:sns:us-east-1:100000000014:oncall:1', 'arn:aws:sns:us-east-1:100000000014:oncall:1', 'arn:aws:sns:us-east-1:100000000014:oncall', '100000000014', 'email', 'oncall@example.com');

insert into unread (table_name, account_id, region) values
    -- Where the log group is, and where it is not.
    ('aws_cloudwatch_log_metric_filter', '100000000017', 'us-east-1'),
    ('aws_cloudwatch_log_metric_filter', '100000000018', 'eu-west-1'),
    ('aws_cloudtrail_trail', '100000000019', 'eu-west-1'),
    -- A chain that is complete needs nothing more.
    ('aws_cloudwatch_alarm', '100000000022', 'us-east-1');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 is told of changes of CloudTrail by alarm watched on metric filter watch.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has no metric filter on log group trail that looks for StartLogging, StopLogging.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no trail that could tell of changes of CloudTrail.'),
    ('arn:aws:iam::444444444444:root', 'unknown', null),
    ('arn:aws:iam::100000000005:root', 'alarm', 'Account 100000000005 has no multi-Region trail that logs all management events to a log group, to tell of changes of CloudTrail.'),
    ('arn:aws:iam::100000000006:root', 'ok', 'Account 100000000006 is told of changes of CloudTrail by alarms logging, trails on metric filters logging, trails.'),
    ('arn:aws:iam::100000000007:root', 'alarm', 'Account 100000000007 has no metric filter on log group trail that looks for CreateTrail, DeleteTrail, StartLogging, StopLogging, UpdateTrail.'),
    ('arn:aws:iam::100000000008:root', 'unknown', null),
    ('arn:aws:iam::100000000009:root', 'alarm', 'Account 100000000009 has metric filter watch for changes of CloudTrail, but no alarm on its metric.'),
    ('arn:aws:iam::100000000010:root', 'alarm', null),
    ('arn:aws:iam::100000000011:root', 'alarm', 'Account 100000000011 has alarm watched on changes of CloudTrail, but what it tells reaches nobody: no topic of its actions has a confirmed subscription.'),
    ('arn:aws:iam::100000000012:root', 'alarm', null),
    ('arn:aws:iam::100000000013:root', 'unknown', null),
    ('arn:aws:iam::100000000014:root', 'ok', null),
    ('arn:aws:iam::100000000015:root', 'ok', 'Account 100000000015 is told of changes of CloudTrail by alarm watched on metric filter watch.'),
    ('arn:aws:iam::100000000016:root', 'unknown', null),
    ('arn:aws:iam::100000000017:root', 'unknown', null),
    ('arn:aws:iam::100000000018:root', 'alarm', 'Account 100000000018 has no metric filter on log group trail that looks for CreateTrail, DeleteTrail, StartLogging, StopLogging, UpdateTrail.'),
    ('arn:aws:iam::100000000019:root', 'unknown', null),
    ('arn:aws:iam::100000000020:root', 'ok', null),
    ('arn:aws:iam::100000000021:root', 'alarm', null),
    ('arn:aws:iam::100000000022:root', 'ok', null),
    ('arn:aws:iam::100000000023:root', 'ok', null);
