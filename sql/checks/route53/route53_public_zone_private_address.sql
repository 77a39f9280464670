/*
title = "Public hosted zone publishes private addresses"
severity = "low"
category = "exposure"
scope = "resource"
description = "Looks for A and AAAA records of public hosted zones with addresses that no one on the internet can reach: RFC 1918, shared (100.64.0.0/10), link-local and unique local ones. They tell strangers how the network is laid out, and invite rebinding attacks. Loopback addresses, which developers use, are ok. Where an alias leads is not followed."
remediation = "Move the records to a private hosted zone."
references = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html"]
nullable = ["aws_route53_record"]
*/
with address as (
    select
        account_id,
        zone_id,
        name,
        type,
        -- Records that were not read are a row of their own; aliases have no values.
        unnest(case
            when type in ('A', 'AAAA') and alias_target is null then coalesce(from_json(records, '["VARCHAR"]'), [null])
            when type is null then [null]
            else ['']
        end) as address
    from aws_route53_record
),

judged_address as (
    select
        *,
        case
            when address = '' then false
            when type = 'A' then
                ipv4_is_private(ipv4_number(address), 32) and ipv4_number(address) // 16777216 <> 127
            when type = 'AAAA' then
                ipv6_is_private(ipv6_first_group(address), 128) and ipv6_first_group(address) < 65280
        end as is_private
    from address
),

by_zone as (
    select
        account_id,
        zone_id,
        any_true(is_private) as has_private,
        count(*) filter (where is_private) as private_addresses,
        list(name || ' ' || address order by name, address) filter (where is_private) as examples
    from judged_address
    group by account_id, zone_id
)

select
    zone.arn as resource,
    -- Every zone has records; one of which there are none was not asked for them.
    verdict(alarm := not zone.private_zone and by_zone.has_private) as status,
    'Hosted zone ' || rtrim(zone.name, '.')
        || case
            when zone.private_zone then ' is private.'
            when by_zone.has_private
                then ' publishes private addresses: ' || array_to_string(by_zone.examples[1:5], ', ')
                    || case
                        when by_zone.private_addresses > 5 then ' and ' || (by_zone.private_addresses - 5) || ' more'
                        else ''
                    end || '.'
            else ' publishes no private addresses.'
        end as reason,
    zone.account_id,
    zone.region,
    zone.id
from aws_route53_zone as zone
left join by_zone
    on by_zone.account_id = zone.account_id
    and by_zone.zone_id = zone.id
