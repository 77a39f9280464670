-- One row per instance that Terraform's state holds, in the order of states and addresses. What the state does not tell is null, the account among it.
-- Input: state_resource (the resources of the states' snapshots, with the columns of the format).
with told as (
    select
        from_json(evidence, '{"TerraformState": {
            "state": "VARCHAR", "address": "VARCHAR", "type": "VARCHAR", "deposed": "VARCHAR", "tainted": "BOOLEAN", "attributes": "JSON"
        }}').TerraformState as instance,
        nullif(account_id, 'unknown') as account_id,
        region,
        tags
    from state_resource
)

select
    row_number() over (order by instance.state, instance.address, instance.deposed) as state_id,
    instance.state,
    instance.address,
    instance.type,
    instance.deposed,
    coalesce(instance.tainted, false) as is_tainted,
    account_id,
    region,
    instance.attributes ->> 'id' as id,
    regexp_replace(
        coalesce(
            nullif(instance.attributes ->> 'arn', ''),
            case when starts_with(instance.attributes ->> 'id', 'arn:') then instance.attributes ->> 'id' end
        ),
        ':\*$',
        ''
    ) as arn,
    instance.attributes ->> 'name' as name,
    tags_json(tags) as tags,
    instance.attributes
from told
