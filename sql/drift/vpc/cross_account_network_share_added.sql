/*
title = "Network resource was shared or attached outside the organization"
severity = "medium"
alert = "digest"
description = "Looks for ways between the account's network and accounts that belong neither to the organization nor to the snapshot, and that were not there before: resource shares that hold subnets, transit gateways and other network resources, attachments of transit gateways, and endpoint services, with who may connect to them and who does. An invitation to a share counts, because the other side alone decides on it; a request for an attachment or a connection counts once it is accepted. Services are not looked at. Resource Access Manager says by itself who is outside; elsewhere that is not known where an account is in an organization whose accounts could not be listed."
references = [
    "https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html",
]
nullable = ["aws_organizations_account", "aws_organizations_organization"]
union = ["aws_ram_principal_association", "aws_ec2_transit_gateway_vpc_attachment", "aws_vpc_endpoint_service"]
*/
with association as (
    select
        'before' as side, arn, account_id, region, resource_share_name, status, associated_entity, external, resources
    from before.aws_ram_principal_association
    union all
    select 'after', arn, account_id, region, resource_share_name, status, associated_entity, external, resources
    from after.aws_ram_principal_association
),

attachment as (
    select
        'before' as side, arn, account_id, region, transit_gateway_attachment_id, transit_gateway_id,
        transit_gateway_owner_id, state, resource_type, resource_id, resource_owner_id
    from before.aws_ec2_transit_gateway_vpc_attachment
    union all
    select
        'after', arn, account_id, region, transit_gateway_attachment_id, transit_gateway_id, transit_gateway_owner_id,
        state, resource_type, resource_id, resource_owner_id
    from after.aws_ec2_transit_gateway_vpc_attachment
),

service as (
    select
        'before' as side, arn, account_id, region, service_name, title, acceptance_required,
        vpc_endpoint_service_permissions as permissions, vpc_endpoint_connections as connections
    from before.aws_vpc_endpoint_service
    union all
    select
        'after', arn, account_id, region, service_name, title, acceptance_required, vpc_endpoint_service_permissions,
        vpc_endpoint_connections
    from after.aws_vpc_endpoint_service
),

-- What each association gives to whom; nothing where the principal is in the organization.
given as (
    select
        *,
        case
            when status not in ('ASSOCIATING', 'ASSOCIATED', 'RESTORING') or not external then []
            when status is not null then list_transform(
                list_filter(
                    from_json(resources, '[{"arn": "VARCHAR", "type": "VARCHAR"}]'),
                    lambda held: (
                        split_part(held.type, ':', 1) in (
                            'ec2', 'network-firewall', 'networkmanager', 'route53profiles', 'route53resolver', 'vpc-lattice'
                        )
                        and held.type not in ('ec2:CapacityReservation', 'ec2:DedicatedHost', 'ec2:PlacementGroup')
                    ) is not false
                ),
                lambda held: struct_pack(
                    what := array_to_string(string_split(held.arn, ':')[6:], ':'),
                    grantee := associated_entity,
                    is_external := external
                )
            )
        end as links
    from association
),

-- With whom each is linked, and through what; NULL where that was not read.
shared as (
    select
        side, 'aws_ram_principal_association' as table_name, arn, account_id, region,
        'Resource share ' || coalesce(any_value(resource_share_name), arn) as subject,
        '{now} shares' as verb, 'outside, with' as preposition, null as proviso,
        case when bool_and(links is not null) then flatten(list(links)) end as links
    from given
    group by side, arn, account_id, region
    union all by name
    select
        side, 'aws_ec2_transit_gateway_vpc_attachment' as table_name, arn, account_id, region,
        'Attachment ' || transit_gateway_attachment_id || ' of ' || resource_type
            || coalesce(' ' || resource_id, '') || ' to transit gateway ' || transit_gateway_id as subject,
        '{now} leads' as verb, 'outside, to' as preposition,
        case
            when state not in ('available', 'modifying', 'pending') then []
            when state is not null and transit_gateway_owner_id is not null and resource_owner_id is not null
                then list_transform(
                    [transit_gateway_owner_id, resource_owner_id],
                    lambda owner: struct_pack(what := null::varchar, grantee := owner, is_external := null::boolean)
                )
        end as links
    from attachment
    union all by name
    select
        side, 'aws_vpc_endpoint_service' as table_name, arn, account_id, region,
        'Endpoint service ' || coalesce(nullif(title, service_name) || ' (' || service_name || ')', service_name) as subject,
        ' can{now} be used' as verb, 'from outside, by' as preposition,
        case when acceptance_required then ' (each connection has to be accepted)' end as proviso,
        list_transform(
            from_json(permissions, '[{"Principal": "VARCHAR"}]'),
            lambda permission: struct_pack(
                what := null::varchar, grantee := permission.Principal, is_external := null::boolean
            )
        ) as links
    from service
    union all by name
    select
        side, 'aws_vpc_endpoint_service' as table_name, arn, account_id, region,
        'Endpoint service ' || coalesce(nullif(title, service_name) || ' (' || service_name || ')', service_name) as subject,
        ' is{now} used' as verb, 'from outside, by' as preposition,
        list_transform(
            list_filter(
                from_json(connections, '[{"VpcEndpointOwner": "VARCHAR", "VpcEndpointState": "VARCHAR"}]'),
                lambda connection: (lower(connection.VpcEndpointState) in ('available', 'pending')) is not false
            ),
            lambda connection: struct_pack(
                what := null::varchar, grantee := connection.VpcEndpointOwner, is_external := null::boolean
            )
        ) as links
    from service
),

known_account as (
    select account_id from after.account
    union
    select id from after.aws_organizations_account
    union
    select master_account_id from after.aws_organizations_organization where is_member
),

-- Accounts of which it is known who belongs with them: nobody, or those on the list of their organization.
listed as (
    select account_id from after.aws_organizations_organization where not is_member
    union
    select id from after.aws_organizations_account where was_read('aws_organizations_account', account_id, 'global')
),

link as (
    select distinct side, arn, account_id, verb, entry.what, entry.grantee, entry.is_external
    from shared
    cross join unnest(links) as unnested (entry)
),

-- The ARN of an organization names its management account.
news as (
    select
        later.arn,
        later.account_id,
        later.verb,
        any_true(case
            when later.grantee = '*' then true
            when known_account.account_id is not null then false
            when later.is_external is not null then later.is_external
            when listed.account_id is not null and later.grantee is not null then true
        end) as is_outside,
        string_agg(distinct later.what, ', ' order by later.what)
            filter (known_account.account_id is null) as whats,
        string_agg(distinct later.outsider, ', ' order by later.outsider)
            filter (known_account.account_id is null) as outsiders
    from (
        select *, case when grantee = '*' then 'everyone' else grantee end as outsider
        from link
        where side = 'after'
    ) as later
    anti join (select * from link where side = 'before') as earlier
        on earlier.arn = later.arn
        and earlier.account_id = later.account_id
        and earlier.verb = later.verb
        and earlier.what is not distinct from later.what
        and earlier.grantee = later.grantee
    left join known_account on known_account.account_id = principal_account(later.grantee)
    left join listed on listed.account_id = later.account_id
    where (principal_account(later.grantee) = later.account_id or contains(later.grantee, '.amazonaws.')) is not true
    group by later.arn, later.account_id, later.verb
),

compared as (
    select
        later.*,
        earlier.arn is null as is_new,
        news.whats,
        news.outsiders,
        case
            when earlier.arn is not null then case when earlier.links is not null then true end
            when was_read(later.table_name, later.account_id, later.region) then true
        end as was_known,
        case
            when later.links is null then null
            when news.arn is null then false
            else news.is_outside
        end as is_outside
    from (select * from shared where side = 'after') as later
    left join (select * from shared where side = 'before') as earlier using (arn, account_id, verb)
    left join news using (arn, account_id, verb)
)

-- An endpoint service has two rows: who may use it, and who does.
select
    arn as resource,
    any_true(is_outside and was_known) as fires,
    subject || if(is_new, ' is new, and', '') || string_agg(
        concat_ws(' ', replace(verb, '{now}', if(is_new, '', ' now')), whats, preposition, outsiders) || coalesce(proviso, ''),
        ', and' order by verb
    ) filter (is_outside and was_known) || '.' as reason,
    coalesce(
        'whether ' || string_agg(outsiders, ', ' order by verb) filter (is_outside is null and was_known)
            || ' belongs to the organization of account ' || account_id || ' was not collected',
        any_value(table_name) filter (is_new and was_known is null) || ' was not read in both snapshots'
    ) as unknown_because,
    account_id,
    region
from compared
group by arn, account_id, region, subject, is_new
