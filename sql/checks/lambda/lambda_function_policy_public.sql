/*
title = "Function policy lets everyone invoke it"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether a statement in the policy of the function, or of one of its aliases, lets anyone in and no condition confines it to known callers. A service that is let in without aws:SourceArn or aws:SourceAccount counts too: anyone with an account can have it call the function, with a bucket or topic of theirs. The replication of Lambda@Edge, which AWS grants by itself, is passed over, and so are statements that only make a URL without authentication work (a check of its own). Policies of published versions are not looked at."
remediation = "Remove the statement, or name the caller and confine services with aws:SourceArn or aws:SourceAccount."
references = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]
union = ["aws_lambda_function", "aws_lambda_alias"]
*/
select
    arn as resource,
    verdict(alarm := lets_anyone_in or lets_any_service_in) as status,
    'Function ' || name || case
        when lets_anyone_in then ' has a policy that lets anyone in (statement ' || open_statements || ').'
        when lets_any_service_in then ' has a policy that lets a service in on anyone''s behalf: ' || open_services || '.'
        when not lets_anyone_in and not lets_any_service_in then ' has a policy that lets nobody in but those it names.'
    end as reason,
    account_id,
    region
from lambda_function_access
