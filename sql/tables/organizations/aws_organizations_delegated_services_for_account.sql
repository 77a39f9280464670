/*
description = "Services that the organization lets accounts administer in its name. An administrator whose services were not read has no row; aws_organizations_delegated_administrator.delegated_services is NULL then."
grain = "one row per administrator and service, and account that told"

[columns]
delegated_account_id = { type = "VARCHAR", description = "Id of the administrator's account." }
service_principal = { type = "VARCHAR", description = "The service, such as guardduty.amazonaws.com." }
delegation_enabled_date = { type = "TIMESTAMP", description = "When the account was made the service's administrator." }
account_id = { type = "VARCHAR", description = "The account that told." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with delegation as (
    select
        *,
        unnest(from_json(
            delegated_services, '[{"ServicePrincipal": "VARCHAR", "DelegationEnabledDate": "VARCHAR"}]'
        )) as delegated
    from aws_organizations_delegated_administrator
)

select
    id as delegated_account_id, delegated.ServicePrincipal as service_principal,
    utc_time(delegated.DelegationEnabledDate) as delegation_enabled_date, account_id, region, partition
from delegation
