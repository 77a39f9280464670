/*
description = "Who outside of its account reaches each resource that can have a policy: S3 buckets and access points, KMS keys, secrets, SNS topics, SQS queues, Lambda functions and aliases, ECR repositories, DynamoDB tables, EFS file systems, OpenSearch domains, REST APIs, backup vaults, VPC endpoints, and roles by their trust policies. Judged by the policy with its conditions and Deny statements, and by what else decides: ACLs, block public access of the bucket and the account, function URLs, methods that ask for authorization, and endpoints in a VPC. Service and resource control policies are not taken off."
grain = "one row per resource"

[columns]
resource_type = { type = "VARCHAR", description = "Type of the resource, in CloudFormation's spelling." }
exposure = { type = "VARCHAR", description = "`public`: anyone is let in. `shared`: named accounts, organizations, networks or identity providers outside of the account are, or an AWS service on behalf of any account. `private`: nobody outside of the account. `unknown`: what decides was not read." }
public_actions = { type = "VARCHAR[]", description = "Action patterns that anyone may call, and grants of an ACL such as `READ to AllUsers`; empty where the resource is not public." }
accounts = { type = "VARCHAR[]", description = "Other accounts that are let in, as far as is known. What tells no account stands as the policy or ACL has it: a canonical user, a unique id, the ARN of a bucket; `*` is any account whose identities may call." }
organizations = { type = "VARCHAR[]", description = "Organizations whose accounts are let in." }
networks = { type = "VARCHAR[]", description = "Address ranges, VPCs and VPC endpoints from which anyone is let in." }
identity_providers = { type = "VARCHAR[]", description = "Providers of identities outside of AWS whose users may assume the role." }
services = { type = "VARCHAR[]", description = "AWS services that are let in. They make a resource shared only where no condition ties them to a source." }
because = { type = "VARCHAR", description = "Why, in a sentence that names statements and conditions." }
partition = { type = "VARCHAR", description = "The AWS partition in which the resource is located." }
region = { type = "VARCHAR", description = "The AWS region in which the resource is located, or global." }
account_id = { type = "VARCHAR", description = "The AWS account that owns the resource." }
arn = { type = "VARCHAR", description = "The ARN of the resource." }
title = { type = "VARCHAR", description = "Title of the resource: its name, or its id where it has no name." }
tags = { type = "JSON", description = "The tags of the resource, as an object from key to value; NULL where they were not read." }
*/
with holder as (
    select
        'AWS::S3::Bucket' as resource_type, has_policy, policy is not null as is_readable,
        arn, title, tags, account_id, region, partition
    from aws_s3_bucket
    union all
    select 'AWS::S3::AccessPoint', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_s3_access_point
    union all
    select 'AWS::KMS::Key', true, policy is not null, arn, title, tags, account_id, region, partition
    from aws_kms_key
    union all
    select 'AWS::SecretsManager::Secret', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_secretsmanager_secret
    union all
    select 'AWS::SNS::Topic', true, policy is not null, arn, title, tags, account_id, region, partition
    from aws_sns_topic
    union all
    select 'AWS::SQS::Queue', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_sqs_queue
    union all
    select 'AWS::Lambda::Function', true, policy is not null, arn, title, tags, account_id, region, partition
    from aws_lambda_function
    union all
    select 'AWS::Lambda::Alias', true, policy is not null, arn, title, tags, account_id, region, partition
    from aws_lambda_alias
    union all
    select 'AWS::ECR::Repository', true, policy is not null, arn, title, tags, account_id, region, partition
    from aws_ecr_repository
    union all
    select 'AWS::DynamoDB::Table', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_dynamodb_table
    union all
    select 'AWS::EFS::FileSystem', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_efs_file_system
    union all
    select 'AWS::OpenSearch::Domain', true, access_policies is not null, arn, domain_name, tags, account_id, region, partition
    from opensearch_domain
    union all
    select 'AWS::ApiGateway::RestApi', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_api_gateway_rest_api
    union all
    select 'AWS::Backup::BackupVault', has_policy, policy is not null, arn, title, tags, account_id, region, partition
    from aws_backup_vault
    union all
    select 'AWS::IAM::Role', true, assume_role_policy is not null, arn, title, tags, account_id, region, partition
    from aws_iam_role
),

given as (
    select
        account_id,
        attached_to as arn,
        any_true(lets_anyone_in) as lets_anyone_in,
        flatten(list(coalesce(actions, list_transform(not_actions, lambda action: 'all but ' || action))
            order by statement_index) filter (lets_anyone_in or opens_function)) as open_actions,
        flatten(list(accounts)) as accounts,
        flatten(list(organizations)) as organizations,
        flatten(list(networks)) as networks,
        flatten(list(identity_providers)) as identity_providers,
        flatten(list(services)) as services,
        flatten(list(open_services)) as open_services,
        string_agg(because, '; ' order by statement_index) filter (lets_anyone_in or opens_function) as open_because,
        string_agg(because, '; ' order by statement_index) filter (not lets_anyone_in and not opens_function) as shared_because
    from (
        select
            *,
            -- Any account's resources can have a service call a function that does not say whose they are.
            attached_type in ('AWS::Lambda::Function', 'AWS::Lambda::Alias') and len(open_services) > 0 as opens_function
        from resource_policy_grant
    )
    group by account_id, attached_to
),

policy as (
    select
        holder.*,
        given.* exclude (account_id, arn),
        holder.is_readable or not holder.has_policy as is_known,
        holder.has_policy and case
            when not holder.is_readable then null
            when given.arn is null then false
            else given.lets_anyone_in
        end as opens
    from holder
    left join given on given.account_id = holder.account_id and given.arn = holder.arn
),

account_block as (
    select account_id, bool_and(restrict_public_buckets) as restrict_public_buckets
    from aws_s3_account_settings
    group by account_id
),

url as (
    select account_id, target_arn as arn, any_true(auth_type = 'NONE') as is_open
    from lambda_function_url
    group by account_id, target_arn
),

-- The URLs of an alias stand with its function.
function_url as (
    select function.account_id, function.arn, function.url_configs is not null as is_known, url.is_open
    from aws_lambda_function as function
    left join url on url.account_id = function.account_id and url.arn = function.arn
    union all
    select alias.account_id, alias.arn, function.url_configs is not null as is_known, url.is_open
    from aws_lambda_alias as alias
    left join aws_lambda_function as function
        on function.account_id = alias.account_id
        and function.region = alias.region
        and function.name = alias.function_name
    left join url on url.account_id = alias.account_id and url.arn = alias.arn
),

-- Domain names that lead to an API without asking for a certificate.
door as (
    select distinct account_id, region, api_id
    from api_gateway_mapping
    where not needs_client_certificate
),

method as (
    select
        account_id, region, api_id,
        any_true(lets_anyone_call) as lets_anyone_call,
        any_true(authorization_type = 'AWS_IAM' and open_by_policy) as lets_any_identity_call,
        string_agg(route, ', ' order by route) filter (lets_anyone_call) as open_routes
    from api_gateway_route
    where kind = 'REST'
    group by account_id, region, api_id
),

rest_api as (
    select *, list_contains(from_json(endpoint_configuration_types, '["VARCHAR"]'), 'PRIVATE') as is_private
    from aws_api_gateway_rest_api
),

-- What decides besides the policy, where something does. opens: whether anyone is let in after all. network: from where alone the
-- resource is reached, where is_confined. is_restricted: whether what the policy grants ends at the account. open_by: what else opens
-- it. closed_by: what keeps a policy that lets anyone in from doing so.
circumstance as (
    select
        policy.account_id,
        policy.arn,
        access.is_public_by_policy or len(access.public_acl_grants) > 0 as opens,
        false as is_confined,
        null::varchar as network,
        policy.opens and access.restricts_public_policy as is_restricted,
        access.public_acl_grants as open_actions,
        concat_ws(
            '; ',
            case when len(access.public_acl_grants) > 0
                then 'its ACL grants ' || array_to_string(access.public_acl_grants, ', ') end,
            case when access.is_public_by_policy and not policy.opens then 'S3 itself calls its policy public' end
        ) as open_by,
        list_filter(
            list_transform(acl_other_grants(bucket.acl), lambda entry: split_part(entry, ' to ', 2)),
            lambda grantee: grantee not in ('AllUsers', 'AuthenticatedUsers', 'LogDelivery')
        ) as other_accounts,
        'its ACL lets in ' || array_to_string(other_accounts, ', ') as other_because,
        'block public access confines that to the account' as closed_by
    from policy
    inner join aws_s3_bucket as bucket on bucket.account_id = policy.account_id and bucket.arn = policy.arn
    inner join s3_bucket_public_access as access on access.account_id = policy.account_id and access.arn = policy.arn
    union all by name
    select
        policy.account_id,
        policy.arn,
        (policy.opens or point.access_point_policy_is_public) and not (
            point.restrict_public_buckets or account_block.restrict_public_buckets or bucket.restrict_public_buckets
        ) as opens,
        point.network_origin = 'VPC' as is_confined,
        coalesce(point.vpc_id, 'its VPC') as network,
        policy.opens and (
            point.restrict_public_buckets or account_block.restrict_public_buckets or bucket.restrict_public_buckets
        ) as is_restricted,
        [] as open_actions,
        case when point.access_point_policy_is_public and not policy.opens
            then 'S3 itself calls its policy public' else '' end as open_by,
        [] as other_accounts,
        'block public access confines that to the account' as closed_by
    from policy
    inner join aws_s3_access_point as point on point.account_id = policy.account_id and point.arn = policy.arn
    left join account_block on account_block.account_id = point.account_id
    left join aws_s3_bucket as bucket on bucket.name = point.bucket_name and bucket.partition = point.partition
    union all by name
    select
        access.account_id,
        access.arn,
        access.lets_anyone_in or access.lets_any_service_in or (
            access.lets_anyone_use_url
            and case when function_url.is_known then coalesce(function_url.is_open, false) end
        ) as opens,
        false as is_confined,
        false as is_restricted,
        [] as open_actions,
        '' as open_by,
        [] as other_accounts,
        'it has no URL without authentication' as closed_by
    from lambda_function_access as access
    left join function_url on function_url.account_id = access.account_id and function_url.arn = access.arn
    union all by name
    select
        policy.account_id,
        policy.arn,
        -- Without a policy its mount targets decide, which lie in VPCs.
        policy.opens and access.lets_anyone_in as opens,
        false as is_confined,
        false as is_restricted,
        [] as open_actions,
        '' as open_by,
        [] as other_accounts,
        'only who comes through a mount target of its VPC' as closed_by
    from policy
    inner join efs_file_system_access as access on access.arn = policy.arn
    union all by name
    select
        policy.account_id,
        policy.arn,
        policy.opens,
        domain.is_in_vpc as is_confined,
        'the VPC of its endpoint' as network,
        false as is_restricted,
        [] as open_actions,
        '' as open_by,
        [] as other_accounts
    from policy
    inner join opensearch_domain as domain on domain.account_id = policy.account_id and domain.arn = policy.arn
    union all by name
    select
        policy.account_id,
        policy.arn,
        case
            -- Nobody can call a private API that has no policy.
            when api.is_private and not api.has_policy then false
            when api.has_policy and not policy.opens then false
            when api.is_private or not api.disable_execute_api_endpoint or door.api_id is not null
                then method.lets_anyone_call
        end as opens,
        api.is_private as is_confined,
        'VPC endpoints' as network,
        false as is_restricted,
        [] as open_actions,
        case when method.lets_anyone_call then method.open_routes || ' asks for no authorization' else '' end as open_by,
        -- Where no policy speaks, identities of other accounts are not let in.
        case when api.has_policy then
            case when method.lets_any_identity_call then ['*'] when not method.lets_any_identity_call then [] end
        else [] end as other_accounts,
        'methods that ask for a signature let in identities of any account' as other_because,
        'its methods ask for authorization' as closed_by
    from policy
    inner join rest_api as api on api.account_id = policy.account_id and api.arn = policy.arn
    left join method
        on method.account_id = api.account_id and method.region = api.region and method.api_id = api.api_id
    left join door on door.account_id = api.account_id and door.region = api.region and door.api_id = api.api_id
),

reached as (
    select
        policy.* exclude (opens, accounts, organizations, networks, identity_providers, services, open_services, open_actions),
        policy.opens as policy_opens,
        case when circumstance.arn is null then policy.opens else circumstance.opens end as opens,
        case when circumstance.arn is null then false else circumstance.is_confined end as is_confined,
        case when circumstance.arn is null then false else circumstance.is_restricted end as is_restricted,
        circumstance.network,
        nullif(circumstance.open_by, '') as open_by,
        case when circumstance.arn is null then [] else circumstance.other_accounts end as other_accounts,
        circumstance.other_because,
        circumstance.closed_by,
        coalesce(policy.accounts, []) as accounts,
        coalesce(policy.organizations, []) as organizations,
        coalesce(policy.networks, []) as networks,
        coalesce(policy.identity_providers, []) as identity_providers,
        coalesce(policy.services, []) as services,
        coalesce(policy.open_services, []) as open_services,
        list_concat(coalesce(policy.open_actions, []), coalesce(circumstance.open_actions, [])) as open_actions
    from policy
    left join circumstance on circumstance.account_id = policy.account_id and circumstance.arn = policy.arn
),

decided as (
    select
        *,
        opens and not is_confined as is_public,
        opens and is_confined as lets_network_in,
        len(list_concat(accounts, organizations, networks, identity_providers, open_services)) > 0 as has_grants
    from reached
),

judged as (
    select
        *,
        (has_grants and not is_restricted) or len(other_accounts) > 0 or lets_network_in
            or case when not is_known or is_known is null then null else false end as is_shared
    from decided
),

told as (
    select
        resource_type,
        case
            when is_public then 'public'
            when is_public is null then 'unknown'
            when is_shared then 'shared'
            when is_shared is null then 'unknown'
            when not is_shared then 'private'
        end as exposure,
        case when is_public then list_sort(list_distinct(open_actions)) else [] end as public_actions,
        list_sort(list_distinct(list_concat(
            case when is_restricted then [] else accounts end, coalesce(other_accounts, [])
        ))) as accounts,
        case when is_restricted then [] else list_sort(list_distinct(organizations)) end as organizations,
        list_sort(list_distinct(list_concat(
            case when is_restricted then [] else networks end, case when lets_network_in then [network] else [] end
        ))) as networks,
        list_sort(list_distinct(identity_providers)) as identity_providers,
        list_sort(list_distinct(services)) as services,
        case
            when is_public then concat_ws('; ', case when policy_opens or open_by is null then open_because end, open_by)
            when is_public is null or is_shared is null then
                case when is_known then 'what decides besides its policy was not read' else 'its policy was not read' end
            when is_shared then concat_ws(
                '; ',
                case when not is_restricted then shared_because end,
                case when lets_network_in then coalesce(open_because, open_by) || ', but only from ' || network end,
                case when len(other_accounts) > 0 then other_because end
            )
            when policy_opens then open_because || ', but ' || closed_by
            when not has_policy then 'it has no policy'
            else 'its policy lets in nobody from outside of the account'
        end as clause,
        partition,
        region,
        account_id,
        arn,
        title,
        tags
    from judged
    union all by name
    -- Whatever its policy says, an endpoint serves the VPC that it lies in: the policy limits what passes.
    select
        'AWS::EC2::VPCEndpoint' as resource_type,
        'private' as exposure,
        []::varchar[] as public_actions,
        []::varchar[] as accounts,
        []::varchar[] as organizations,
        []::varchar[] as networks,
        []::varchar[] as identity_providers,
        []::varchar[] as services,
        'only its VPC reaches it, and its policy limits what passes, but lets nobody in' as clause,
        partition,
        region,
        account_id,
        arn,
        title,
        tags
    from aws_vpc_endpoint
)

select
    * exclude (clause),
    upper(clause[1]) || clause[2:] || '.' as because
from told
