/*
description = "AWS Config's recorders: what they record, and whether they do."
grain = "one row per recorder"
resource_type = "AWS::Config::ConfigurationRecorder"
list = ["config:DescribeConfigurationRecorders"]
per = "region"
volatile = ["last_status", "status"]

[columns]
name = { type = "VARCHAR", description = "Name of the recorder." }
role_arn = { type = "VARCHAR", description = "ARN of the role that the recorder reads resources with." }
recording_group = { type = "JSON", description = "Which resource types are recorded: allSupported, includeGlobalResourceTypes, resourceTypes, exclusionByResourceTypes and recordingStrategy." }
recording_mode = { type = "JSON", description = "Whether changes are recorded at once or once a day." }
recording_scope = { type = "VARCHAR", description = "PAID for a recorder of the account's own, INTERNAL for one that a service keeps for itself; NULL in old answers." }
service_principal = { type = "VARCHAR", description = "The service that the recorder belongs to; NULL for a recorder of the account's own." }
status_recording = { type = "BOOLEAN", from = "config:DescribeConfigurationRecorderStatus", description = "Whether the recorder is recording." }
last_status = { type = "VARCHAR", from = "config:DescribeConfigurationRecorderStatus", description = "How the last recording ended, in capitals: SUCCESS, PENDING, FAILURE or NOTAPPLICABLE." }
status = { type = "JSON", from = "config:DescribeConfigurationRecorderStatus", description = "The status as the API tells it, with times and errors." }
*/
