/*
description = "The accounts that the snapshot looked at, with their aliases and the organization that they belong to."
grain = "one row per account"

[columns]
account_aliases = { type = "JSON", description = "Aliases of the account; an empty list where it has none, NULL where they were not read." }
is_in_organization = { type = "BOOLEAN", description = "Whether the account belongs to an organization; NULL where that was not read." }
organization_id = { type = "VARCHAR", description = "Id of the organization; NULL where is_in_organization is false." }
organization_arn = { type = "VARCHAR", description = "ARN of the organization; NULL where is_in_organization is false." }
organization_feature_set = { type = "VARCHAR", description = "ALL, or CONSOLIDATED_BILLING where the organization only shares its bills." }
organization_master_account_arn = { type = "VARCHAR", description = "ARN of the organization's management account." }
organization_master_account_email = { type = "VARCHAR", description = "Email address of the organization's management account." }
organization_master_account_id = { type = "VARCHAR", description = "Id of the organization's management account." }
organization_available_policy_types = { type = "JSON", description = "Policy types as DescribeOrganization tells them; aws_organizations_root.policy_types is what counts." }
arn = { type = "VARCHAR", description = "ARN of the account's root, under which findings about the account as a whole are filed." }
title = { type = "VARCHAR", description = "The first alias, else the id of the account." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
select
    alias.account_aliases,
    organization.is_member as is_in_organization,
    organization.id as organization_id,
    case when organization.is_member then organization.arn end as organization_arn,
    organization.feature_set as organization_feature_set,
    organization.master_account_arn as organization_master_account_arn,
    organization.master_account_email as organization_master_account_email,
    organization.master_account_id as organization_master_account_id,
    organization.available_policy_types as organization_available_policy_types,
    account.arn,
    coalesce(alias.account_aliases ->> '$[0]', account.account_id) as title,
    account.account_id,
    'global' as region,
    account.partition
from account
left join aws_iam_account_alias as alias on alias.account_id = account.account_id
left join aws_organizations_organization as organization on organization.account_id = account.account_id
