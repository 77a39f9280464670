/*
title = "Identity provider was added or replaced"
severity = "high"
alert = "immediate"
description = "Looks for SAML and OpenID Connect providers that were not there in the earlier snapshot, and for SAML providers whose metadata changed: from then on, other keys sign for whoever comes in. Roles decide whom they trust, but a forged provider that stands in for a trusted one is a way to stay in."
related_checks = ["iam_role_oidc_trust_unrestricted"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html"]
*/
with saml as (
    select
        later.arn, later.account_id, later.region, 'SAML provider ' || later.name as subject,
        earlier.arn is null as is_new,
        -- White space between the elements says nothing.
        regexp_replace(later.saml_metadata_document, '\s+', '', 'g')
            <> regexp_replace(earlier.saml_metadata_document, '\s+', '', 'g') as is_changed
    from after.aws_iam_saml_provider as later
    left join before.aws_iam_saml_provider as earlier using (arn, account_id)
),

oidc as (
    select
        later.arn, later.account_id, later.region,
        'OpenID Connect provider ' || coalesce(later.url, split_part(later.arn, ':oidc-provider/', 2)) as subject,
        earlier.arn is null as is_new,
        false as is_changed
    from after.aws_iam_open_id_connect_provider as later
    left join before.aws_iam_open_id_connect_provider as earlier using (arn, account_id)
),

provider as (
    select * from saml
    union all by name
    select * from oidc
)

select
    arn as resource,
    is_new or is_changed as fires,
    subject || if(is_new, ' is new.', ' has other metadata than before.') as reason,
    account_id,
    region
from provider
