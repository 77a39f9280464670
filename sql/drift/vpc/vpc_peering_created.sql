/*
title = "New VPC peering connection is active"
severity = "low"
alert = "digest"
description = "Looks for VPC peering connections that are active and were not in the earlier snapshot: new ones, and requests that somebody accepted. Routes and security groups still decide what passes. The reason says where the other VPC belongs to an account that is neither in the snapshot nor, as far as was collected, in the organization: that one is worth a closer look."
references = ["https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html"]
optional = ["aws_organizations_account"]
*/
with known_account as (
    select account_id from after.account
    union
    select id from after.aws_organizations_account
),

compared as (
    select
        later.*,
        earlier.arn is null as is_new,
        earlier.status_code as former_status,
        later.status_code = 'active'
            and case when earlier.arn is null then true else earlier.status_code <> 'active' end as fires,
        array_to_string(
            list_sort(list_distinct(list_filter(
                [later.requester_owner_id, later.accepter_owner_id], lambda owner: owner <> later.account_id
            ))),
            ', '
        ) as others
    from after.aws_vpc_peering_connection as later
    left join before.aws_vpc_peering_connection as earlier using (arn, account_id)
)

select
    compared.arn as resource,
    compared.fires,
    'Peering connection ' || compared.id || ' between ' || coalesce(compared.requester_vpc_id, 'an unknown VPC')
        || ' and ' || coalesce(compared.accepter_vpc_id, 'an unknown VPC') || ' is active'
        || case when compared.is_new then ' and new' else ' and was ' || compared.former_status end
        || case
            when compared.others = '' then ''
            when known_account.account_id is not null then '; the other side is account ' || compared.others
            else '; the other side is account ' || compared.others
                || ', which is not known to belong to the organization'
        end || '.' as reason,
    compared.account_id,
    compared.region
from compared
left join known_account on known_account.account_id = compared.others
