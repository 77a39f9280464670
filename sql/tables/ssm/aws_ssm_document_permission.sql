/*
description = "With whom the account's own Systems Manager documents are shared."
grain = "one row per document and account that it is shared with; one for everyone"

[columns]
document_name = { type = "VARCHAR", description = "Name of the document." }
document_arn = { type = "VARCHAR", description = "ARN of the document." }
shared_account_id = { type = "VARCHAR", description = "The account that the document is shared with, or all." }
shared_document_version = { type = "VARCHAR", description = "The version that is shared; NULL where AWS does not tell." }
region = { type = "VARCHAR", description = "The region of the document." }
account_id = { type = "VARCHAR", description = "The account that owns the document." }
partition = { type = "VARCHAR", description = "The AWS partition of the document." }
title = { type = "VARCHAR", description = "Name of the document and the account." }
*/
with permission as (
    select
        name, arn, region, account_id, partition, unnest(from_json(account_ids, '["VARCHAR"]')) as shared_account_id,
        from_json(account_sharing_info, '[{"AccountId": "VARCHAR", "SharedDocumentVersion": "VARCHAR"}]') as sharing
    from aws_ssm_document
)

select
    name as document_name,
    arn as document_arn,
    shared_account_id,
    list_filter(sharing, lambda entry: entry.AccountId = shared_account_id)[1].SharedDocumentVersion
        as shared_document_version,
    region,
    account_id,
    partition,
    name || ' shared with ' || shared_account_id as title
from permission
