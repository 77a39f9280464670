/*
description = "Virtual MFA devices as ListVirtualMFADevices lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListVirtualMFADevices": {
                "SerialNumber": "VARCHAR", "EnableDate": "VARCHAR", "User": "JSON", "Tags": "JSON"
            },
            "ListMFADeviceTags": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListVirtualMFADevices.SerialNumber as serial_number,
    utc_time(answer.ListVirtualMFADevices.EnableDate) as enable_date,
    case
        when answer.ListVirtualMFADevices is null then null
        when
            answer.ListVirtualMFADevices.User is not null or answer.ListVirtualMFADevices.EnableDate is not null
            then 'Assigned'
        else 'Unassigned'
    end as assignment_status,
    answer.ListVirtualMFADevices.User ->> 'UserId' as user_id,
    answer.ListVirtualMFADevices.User ->> 'UserName' as user_name,
    answer.ListVirtualMFADevices.User as user,
    coalesce(
        case when answered(answer.ListMFADeviceTags) then answer.ListMFADeviceTags.Tags end,
        answer.ListVirtualMFADevices.Tags
    ) as tags_src,
    coalesce(arn, answer.ListVirtualMFADevices.SerialNumber) as arn,
    account_id,
    region,
    partition,
    answer.ListVirtualMFADevices.SerialNumber as title,
    tags_json(tags) as tags
from document
