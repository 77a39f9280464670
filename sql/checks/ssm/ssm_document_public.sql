/*
title = "Own Systems Manager document is public"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for documents of the account that are shared with everyone: their steps, with names, paths and sometimes secrets, can be read by all of AWS. Also looks, once a region, at the setting that keeps documents from being shared with everyone."
remediation = "Take the permission for everyone off the document, and block public sharing in the region."
command = "aws ssm modify-document-permission --name {document_name} --permission-type Share --account-ids-to-remove all"
references = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html"]
union = ["aws_ssm_document", "aws_ssm_service_setting"]
*/
select
    arn as resource,
    verdict(alarm := list_contains(from_json(account_ids, '["VARCHAR"]'), 'all')) as status,
    'Document ' || name
        || case
            when list_contains(from_json(account_ids, '["VARCHAR"]'), 'all') then ' is shared with everyone'
            when json_array_length(account_ids) > 0
                then ' is shared with ' || json_array_length(account_ids)
                    || if(json_array_length(account_ids) = 1, ' account', ' accounts')
            else ' is shared with nobody'
        end || '.' as reason,
    account_id,
    region,
    name as document_name
from aws_ssm_document
union all by name
select
    arn as resource,
    verdict(alarm := setting_value = 'Enable') as status,
    'Region ' || region
        || case
            when setting_value = 'Enable' then ' lets Systems Manager documents be shared with everyone'
            else ' blocks sharing Systems Manager documents with everyone'
        end || '.' as reason,
    account_id,
    region
from aws_ssm_service_setting
where (setting_id <> '/ssm/documents/console/public-sharing-permission') is not true
