/*
title = "OpenSearch domain does not publish error or audit logs"
severity = "medium"
category = "logging"
scope = "resource"
description = "Whether the domain publishes its error logs and its audit logs to CloudWatch Logs. Audit logs tell who read and changed what, and need fine-grained access control."
remediation = "Publish both logs, and turn audit logging on in OpenSearch Dashboards as well."
union = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html"]
*/
select
    arn as resource,
    verdict(alarm := not (publishes_application_logs and publishes_audit_logs)) as status,
    'Domain ' || domain_name
        || case
            when publishes_application_logs and publishes_audit_logs then ' publishes its error and audit logs'
            else ' does not publish its '
                || concat_ws(
                    ' and ',
                    case when not publishes_application_logs then 'error' end,
                    case when not publishes_audit_logs then 'audit' end
                )
                || ' logs'
                || case when not publishes_audit_logs and not has_fine_grained_access_control
                    then '; audit logs need fine-grained access control'
                    else ''
                end
        end
        || '.' as reason,
    account_id,
    region,
    domain_name
from opensearch_domain
