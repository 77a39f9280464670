/*
description = "CloudWatch alarms that combine the states of others. DescribeAlarms tells of them only where it is asked for them (AlarmTypes)."
grain = "one row per composite alarm"
resource_type = "AWS::CloudWatch::CompositeAlarm"
list = ["cloudwatch:DescribeAlarms"]
per = "region"
volatile = ["state_value", "state_reason", "state_updated_timestamp", "state_transitioned_timestamp"]

[columns]
name = { type = "VARCHAR", description = "Name of the alarm." }
alarm_description = { type = "VARCHAR", description = "Description of the alarm; NULL where it has none." }
alarm_rule = { type = "VARCHAR", description = "The expression over the states of other alarms." }
actions_enabled = { type = "BOOLEAN", description = "Whether the alarm acts when its state changes." }
alarm_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm goes off; an empty list where nothing is." }
ok_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm is over." }
insufficient_data_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm lacks data." }
actions_suppressor = { type = "VARCHAR", description = "The alarm that keeps this one from acting while it is on; NULL where there is none." }
state_value = { type = "VARCHAR", description = "OK, ALARM or INSUFFICIENT_DATA." }
state_reason = { type = "VARCHAR", description = "Why the alarm is in its state." }
state_updated_timestamp = { type = "TIMESTAMP", description = "When the state was last updated." }
state_transitioned_timestamp = { type = "TIMESTAMP", description = "When the state last changed." }
alarm_configuration_updated_timestamp = { type = "TIMESTAMP", description = "When the alarm was last set up or changed." }
*/
