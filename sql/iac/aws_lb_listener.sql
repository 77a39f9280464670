/*
description = "Listeners: port, protocol, certificate, TLS policy, and what they do with requests."
table = "aws_ec2_load_balancer_listener"
also = ["aws_alb_listener"]

[actual]
certificate_arn = "coalesce(certificates ->> '$[0].CertificateArn', '')"
action_types = "to_json(list_sort(json_extract_string(default_actions, '$[*].Type')))"
target_groups = "to_json(list_sort(list_distinct(list_concat(coalesce(json_extract_string(default_actions, '$[*].TargetGroupArn'), []), coalesce(json_extract_string(default_actions, '$[*].ForwardConfig.TargetGroups[*].TargetGroupArn'), [])))))"
*/
select
    state_id,
    attributes ->> 'load_balancer_arn' as load_balancer_arn,
    attributes ->> 'port' as port,
    attributes ->> 'protocol' as protocol,
    attributes ->> 'ssl_policy' as ssl_policy,
    attributes ->> 'certificate_arn' as certificate_arn,
    case when json_type(attributes -> 'default_action') = 'ARRAY'
        then to_json(list_sort(json_extract_string(attributes, '$.default_action[*].type')))
    end as action_types,
    case when json_type(attributes -> 'default_action') = 'ARRAY' then to_json(list_sort(list_distinct(list_filter(
        list_concat(
            coalesce(json_extract_string(attributes, '$.default_action[*].target_group_arn'), []),
            coalesce(json_extract_string(attributes, '$.default_action[*].forward[*].target_group[*].arn'), [])
        ),
        lambda arn: arn <> ''
    )))) end as target_groups
from state.aws_lb_listener
