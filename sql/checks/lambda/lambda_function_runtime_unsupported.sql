/*
title = "Function runs on a deprecated runtime"
severity = "medium"
category = "hygiene"
scope = "resource"
description = "Whether AWS had deprecated the runtime of the function when the snapshot was taken, by the schedule that AWS published in September 2026: a deprecated runtime is not patched, and some time later the function cannot be changed. A runtime that the schedule does not name is not known. Container images bring their own. Published versions may keep an older runtime and are not looked at."
remediation = "Move the function to a supported runtime."
references = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"]
*/
with function as (
    select
        *,
        package_type is not distinct from 'Image' as is_image,
        lambda_runtime_deprecation(runtime) as deprecation
    from aws_lambda_function
)

select
    arn as resource,
    verdict(alarm := case when is_image then false else deprecation <= snapshot_time() end) as status,
    'Function ' || name || case
        when is_image then ' is a container image, which brings its own runtime.'
        when deprecation <= snapshot_time()
            then ' runs on ' || runtime || ', deprecated since ' || strftime(deprecation, '%Y-%m-%d') || '.'
        when deprecation <= snapshot_time() + interval 60 days
            then ' runs on ' || runtime || ', which will be deprecated on ' || strftime(deprecation, '%Y-%m-%d') || '.'
        else ' runs on ' || runtime || ', which is supported until ' || strftime(deprecation, '%Y-%m-%d') || '.'
    end as reason,
    case when not is_image and runtime is not null and deprecation is null
        then 'runtime ' || runtime || ' is not in the schedule of runtimes' end as unknown_because,
    account_id,
    region,
    runtime
from function
