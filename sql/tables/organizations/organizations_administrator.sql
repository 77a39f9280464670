/*
description = "The accounts that administer services in the name of an organization: its management account, which may administer any, and the delegated administrators."
grain = "one row per organization and account"

[columns]
organization_id = { type = "VARCHAR", description = "Id of the organization." }
administrator_id = { type = "VARCHAR", description = "Id of the administrator's account." }
is_management_account = { type = "BOOLEAN", description = "Whether the account manages the organization." }
services = { type = "VARCHAR[]", description = "Services that the account was made the administrator of, such as guardduty.amazonaws.com; an empty list for the management account, NULL where they were not read." }
is_collected = { type = "BOOLEAN", description = "Whether the snapshot looked at the account." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the organization." }
*/
with management as (
    select id as organization_id, master_account_id as administrator_id, any_value(partition) as partition
    from aws_organizations_organization
    where is_member
    group by id, master_account_id
),

delegated as (
    select
        -- arn:aws:organizations::<management account>:account/<organization>/<account>
        split_part(arn, '/', 2) as organization_id,
        id as administrator_id,
        any_value(partition) as partition,
        max(list_sort(list_transform(
            from_json(delegated_services, '[{"ServicePrincipal": "VARCHAR"}]'), lambda service: service.ServicePrincipal
        ))) as services
    from aws_organizations_delegated_administrator
    group by split_part(arn, '/', 2), id
)

select
    coalesce(management.organization_id, delegated.organization_id) as organization_id,
    coalesce(management.administrator_id, delegated.administrator_id) as administrator_id,
    management.administrator_id is not null as is_management_account,
    case when delegated.administrator_id is not null then delegated.services else [] end as services,
    account.account_id is not null as is_collected,
    'global' as region,
    coalesce(management.partition, delegated.partition) as partition
from management
full join delegated using (organization_id, administrator_id)
left join account on account.account_id = coalesce(management.administrator_id, delegated.administrator_id)
