/*
description = "Web ACLs as AWS Config records them: in the API's own members, without logging."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "Name": "VARCHAR", "Id": "VARCHAR", "ARN": "VARCHAR", "Description": "VARCHAR",
                "DefaultAction": "JSON", "Rules": "JSON", "Capacity": "BIGINT", "LabelNamespace": "VARCHAR",
                "VisibilityConfig": "JSON", "CustomResponseBodies": "JSON", "TokenDomains": "JSON",
                "ManagedByFirewallManager": "BOOLEAN", "RetrofittedByFirewallManager": "BOOLEAN",
                "PreProcessFirewallManagerRuleGroups": "JSON", "PostProcessFirewallManagerRuleGroups": "JSON"
            }}
        }').ConfigurationItem.configuration as acl
    from resource
),

identified as (
    select *, coalesce(acl.ARN, arn) as acl_arn
    from document
)

select
    coalesce(acl.Name, resource_name) as name,
    acl.Id as id,
    case when contains(acl_arn, ':global/') then 'CLOUDFRONT' else 'REGIONAL' end as scope,
    acl.Description as description,
    acl.DefaultAction as default_action,
    -- Old items tell the rules in another form: without this one's members nothing is known of them.
    case when acl.ARN is not null then coalesce(acl.Rules, '[]'::json) end as rules,
    acl.Capacity as capacity,
    acl.LabelNamespace as label_namespace,
    acl.VisibilityConfig as visibility_config,
    acl.CustomResponseBodies as custom_response_bodies,
    acl.TokenDomains as token_domains,
    acl.ManagedByFirewallManager as managed_by_firewall_manager,
    acl.RetrofittedByFirewallManager as retrofitted_by_firewall_manager,
    case when acl.ARN is not null then coalesce(acl.PreProcessFirewallManagerRuleGroups, '[]'::json) end
        as pre_process_firewall_manager_rule_groups,
    case when acl.ARN is not null then coalesce(acl.PostProcessFirewallManagerRuleGroups, '[]'::json) end
        as post_process_firewall_manager_rule_groups,
    partition,
    case when contains(acl_arn, ':global/') then 'global' else region end as region,
    account_id,
    acl_arn as arn,
    coalesce(acl.Name, resource_name) as title,
    tags_json(tags) as tags
from identified
