/*
title = "Function URL needs no authentication"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a URL of the function, or of one of its aliases, asks for no authentication and the policy lets anyone call it: everyone on the internet can, as often as they like. A URL without authentication whose policy lets nobody in answers nobody. Behind CloudFront, origin access control works with URLs that ask for IAM authentication."
remediation = "Require IAM authentication, or remove the URL."
command = "aws lambda update-function-url-config --region {region} --function-name {target_arn} --auth-type AWS_IAM"
references = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"]
nullable = ["aws_lambda_alias"]
*/
with url as (
    select
        url.function_arn,
        url.target_arn,
        url.function_url,
        url.auth_type = 'NONE' and access.lets_anyone_use_url as is_public,
        case when url.allows_any_origin then '; scripts of any web site may call it' else '' end
            || case
                when not access.lets_anyone_invoke_by_url
                    then '; a URL made since October 2025 needs lambda:InvokeFunction besides, which the policy does not grant'
                else ''
            end as notes
    from lambda_function_url as url
    left join lambda_function_access as access on access.arn = url.target_arn
),

judged as (
    select
        function_arn,
        any_true(is_public) as is_public,
        min(target_arn) filter (is_public) as target_arn,
        string_agg(function_url || notes, ', ' order by function_url) filter (is_public) as urls
    from url
    group by function_arn
)

select
    function.arn as resource,
    verdict(alarm := case
        when function.url_configs is null then null
        when judged.function_arn is null then false
        else judged.is_public
    end) as status,
    'Function ' || function.name || case
        when judged.is_public then ' can be called by anyone at ' || judged.urls || '.'
        when not judged.is_public then ' has a URL at which not everyone can call it.'
        else ' has no URL.'
    end as reason,
    function.account_id,
    function.region,
    judged.target_arn
from aws_lambda_function as function
left join judged on judged.function_arn = function.arn
