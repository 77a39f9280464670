-- One row per suppression and finding that it fits, whether or not it has expired.
--
-- Inputs: concluded (what the checks said, with the finding's id), suppression_given, suppression_exception (what a suppression does
-- not reach; `checks` narrows it), check_alias (Prowler's names of checks), resource_label (empty where no suppression asks for more of a
-- resource than its ARN), "check".
with named as (
    select id as check_id, id as name, false as is_alias from "check"
    union all
    select check_id, alias as name, true as is_alias from check_alias
),

-- Prowler's names are meant by what Prowler's files say, which are regular expressions.
rule as (
    select 'suppression' as kind, position, 0 as number, checks from suppression_given
    union all
    select 'exception' as kind, position, number, checks from suppression_exception
),

rule_check as (
    select distinct rule.kind, rule.position, rule.number, named.check_id
    from rule
    join named
        on case
            when named.is_alias
                then len(list_filter(rule.checks, lambda pattern: is_regex(pattern))) > 0
                    and any_fits(list_filter(rule.checks, lambda pattern: is_regex(pattern)), named.name)
            else any_fits(rule.checks, named.name)
        end
),

-- What is in order, does not apply or is the check's own fault needs no suppression.
candidate as (
    select distinct
        concluded.finding_id,
        concluded.check_id,
        concluded.account_id,
        concluded.region,
        concluded.resource,
        coalesce(resource_label.resource_id, regexp_extract(concluded.resource, '[^:/]+$')) as resource_id,
        resource_label.resource_name,
        resource_label.tags
    from concluded
    left join resource_label on resource_label.arn = concluded.resource
    where concluded.status in ('alarm', 'info', 'unknown') and concluded.finding_id is not null
),

fit as (
    select suppression_given.position, candidate.*
    from candidate
    join rule_check on rule_check.kind = 'suppression' and rule_check.check_id = candidate.check_id
    join suppression_given on suppression_given.position = rule_check.position
    where
        (len(suppression_given.findings) = 0 or list_contains(suppression_given.findings, candidate.finding_id))
        and any_fits(suppression_given.accounts, candidate.account_id)
        and any_fits(suppression_given.regions, candidate.region)
        and any_fits_resource(
            suppression_given.resources, candidate.resource, candidate.resource_id, candidate.resource_name
        )
        and all_fit_tags(suppression_given.tags, candidate.tags)
),

-- Where the tags are not known, an exception that asks for them may hold, and the finding stays.
excepted as (
    select distinct fit.position, fit.finding_id
    from fit
    join rule_check
        on rule_check.kind = 'exception'
        and rule_check.position = fit.position
        and rule_check.check_id = fit.check_id
    join suppression_exception as exception
        on exception.position = fit.position and exception.number = rule_check.number
    where
        any_fits(exception.accounts, fit.account_id)
        and any_fits(exception.regions, fit.region)
        and any_fits_resource(exception.resources, fit.resource, fit.resource_id, fit.resource_name)
        and coalesce(all_fit_tags(exception.tags, fit.tags), true)
)

select distinct fit.position, fit.finding_id
from fit
anti join excepted using (position, finding_id)
