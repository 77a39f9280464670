/*
title = "Repository images are not scanned"
severity = "high"
category = "hygiene"
scope = "resource"
description = "Whether images in the repository are scanned for known vulnerabilities, when they are pushed or continuously. With basic scanning the repository's own setting or a rule of the registry will do; with enhanced scanning the rules of the registry alone count, and the repository's setting is set aside. Which of the two it is, only the registry tells."
remediation = "Add a rule for the repository to the registry's scanning configuration."
references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]
nullable = ["aws_ecr_registry_scanning_configuration"]
*/
with registry as (
    select
        account_id, region,
        scanning_configuration ->> '$.scanType' as scan_type,
        from_json(scanning_configuration, '{"rules": [{
            "scanFrequency": "VARCHAR", "repositoryFilters": [{"filter": "VARCHAR"}]
        }]}').rules as rules
    from aws_ecr_registry_scanning_configuration
),

rule as (
    select account_id, region, unnest(rules) as rule
    from registry
),

filter as (
    select account_id, region, rule.scanFrequency as frequency, unnest(rule.repositoryFilters).filter as filter_text
    from rule
    where rule.scanFrequency in ('SCAN_ON_PUSH', 'CONTINUOUS_SCAN')
),

covered as (
    select repository.arn, min(filter.frequency) as frequency
    from aws_ecr_repository as repository
    inner join filter
        on filter.account_id = repository.account_id
        and filter.region = repository.region
        and scanning_filter_matches(filter.filter_text, repository.repository_name)
    group by repository.arn
),

judged as (
    select
        repository.*,
        registry.scan_type,
        covered.frequency,
        case registry.scan_type
            when 'ENHANCED' then covered.arn is not null
            when 'BASIC' then
                covered.arn is not null or (repository.image_scanning_configuration ->> '$.scanOnPush') = 'true'
        end as is_scanned
    from aws_ecr_repository as repository
    left join registry on registry.account_id = repository.account_id and registry.region = repository.region
    left join covered on covered.arn = repository.arn
)

select
    arn as resource,
    verdict(alarm := not is_scanned) as status,
    'Repository ' || repository_name || case
        when frequency = 'CONTINUOUS_SCAN' then ' is scanned continuously.'
        when is_scanned then ' is scanned when images are pushed.'
        when scan_type = 'ENHANCED' and (image_scanning_configuration ->> '$.scanOnPush') = 'true'
            then ' is not scanned: no rule of enhanced scanning takes it in, which sets its own setting aside.'
        else ' is not scanned.'
    end as reason,
    account_id,
    region,
    repository_name
from judged
