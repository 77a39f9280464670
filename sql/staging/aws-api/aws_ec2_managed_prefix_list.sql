/*
description = "Managed prefix lists with their entries, as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeManagedPrefixLists": {
                "PrefixListId": "VARCHAR", "PrefixListName": "VARCHAR", "AddressFamily": "VARCHAR", "State": "VARCHAR",
                "StateMessage": "VARCHAR", "MaxEntries": "BIGINT", "Version": "BIGINT", "OwnerId": "VARCHAR"
            },
            "GetManagedPrefixListEntries": {"Entries": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeManagedPrefixLists.PrefixListName as name,
    coalesce(answer.DescribeManagedPrefixLists.PrefixListId, resource_id) as id,
    answer.DescribeManagedPrefixLists.State as state,
    answer.DescribeManagedPrefixLists.StateMessage as state_message,
    answer.DescribeManagedPrefixLists.AddressFamily as address_family,
    answer.DescribeManagedPrefixLists.MaxEntries as max_entries,
    answer.DescribeManagedPrefixLists.OwnerId as owner_id,
    answer.DescribeManagedPrefixLists.Version as version,
    case when answered(answer.GetManagedPrefixListEntries)
        then coalesce(answer.GetManagedPrefixListEntries.Entries, '[]'::json) end as entries,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeManagedPrefixLists.PrefixListName as title,
    tags_json(tags) as tags
from document
