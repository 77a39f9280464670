/*
description = "Settings as the Systems Manager API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetServiceSetting": {
                "ServiceSetting": {
                    "SettingId": "VARCHAR", "SettingValue": "VARCHAR", "Status": "VARCHAR",
                    "LastModifiedDate": "VARCHAR", "LastModifiedUser": "VARCHAR"
                }
            }
        }') as answer
    from resource
)

select
    answer.GetServiceSetting.ServiceSetting.SettingId as setting_id,
    answer.GetServiceSetting.ServiceSetting.SettingValue as setting_value,
    answer.GetServiceSetting.ServiceSetting.Status as status,
    utc_time(answer.GetServiceSetting.ServiceSetting.LastModifiedDate) as last_modified_date,
    answer.GetServiceSetting.ServiceSetting.LastModifiedUser as last_modified_user,
    partition,
    region,
    account_id,
    arn,
    answer.GetServiceSetting.ServiceSetting.SettingId as title,
    tags_json(tags) as tags
from document
