/*
title = "Root user got an access key"
severity = "critical"
alert = "immediate"
description = "Looks at the account summary, which counts the access keys of the root user, active or not, and tells of accounts that have more than in the earlier snapshot. No policy of the account limits what can be done with such a key. A key that took the place of another is not seen."
related_checks = ["iam_root_access_key_present"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"]
*/
select
    account.arn as resource,
    later.account_access_keys_present > earlier.account_access_keys_present as fires,
    'The root user of account ' || account.account_id || ' has ' || later.account_access_keys_present
        || if(later.account_access_keys_present = 1, ' access key', ' access keys') || ', and had '
        || if(earlier.account_access_keys_present = 0, 'none', earlier.account_access_keys_present::varchar)
        || '.' as reason,
    account.account_id,
    'global' as region
from after.account as account
left join after.aws_iam_account_summary as later using (account_id)
left join before.aws_iam_account_summary as earlier using (account_id)
