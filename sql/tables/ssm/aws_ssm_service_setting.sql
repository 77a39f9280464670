/*
description = "Settings of Systems Manager in a region. Of them, the snapshot holds whether documents may be shared with everyone."
grain = "one row per setting and region"
resource_type = "AWS::SSM::ServiceSetting"
list = ["ssm:GetServiceSetting"]
per = "region"

[columns]
setting_id = { type = "VARCHAR", description = "ID of the setting, such as /ssm/documents/console/public-sharing-permission." }
setting_value = { type = "VARCHAR", description = "Value of the setting." }
status = { type = "VARCHAR", description = "Where the value comes from: Default, Customized or PendingUpdate." }
last_modified_date = { type = "TIMESTAMP", description = "When the setting was last changed." }
last_modified_user = { type = "VARCHAR", description = "The principal that last changed the setting." }
*/
