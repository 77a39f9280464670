insert into aws_s3_account_settings (account_id, arn, ignore_public_acls, restrict_public_buckets) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false, false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true, true);

-- Open by the ACL, by the policy, or not at all.
create macro public_acl() as
    '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}';
create macro private_acl() as '{"Owner":{"ID":"abc"},"Grants":[]}';
create macro public_policy() as
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}';

insert into aws_s3_bucket (
    name, arn, account_id, ignore_public_acls, restrict_public_buckets, acl, has_policy, policy, bucket_policy_is_public, tags
) values
    ('tagged', 'arn:aws:s3:::tagged', '111111111111', false, false, public_acl(), false, null, false, '{"DataClassification": "Confidential"}'),
    -- Any spelling of the tag.
    ('spelled', 'arn:aws:s3:::spelled', '111111111111', false, false, private_acl(), true, public_policy(), true, '{"data-classification": "Highly-Confidential"}'),
    ('found', 'arn:aws:s3:::found', '111111111111', false, false, private_acl(), true, public_policy(), true, '{"team": "web"}'),
    -- Macie says so, whatever the tags would say.
    ('found-untagged', 'arn:aws:s3:::found-untagged', '111111111111', false, false, public_acl(), false, null, false, null),
    -- Public and harmless: said so, scored so, not looked into, or nothing said at all.
    ('press', 'arn:aws:s3:::press', '111111111111', false, false, public_acl(), false, null, false, '{"DataClassification": "Public"}'),
    ('scored', 'arn:aws:s3:::scored', '111111111111', false, false, public_acl(), false, null, false, '{}'),
    ('unscored', 'arn:aws:s3:::unscored', '111111111111', false, false, public_acl(), false, null, false, '{}'),
    ('plain', 'arn:aws:s3:::plain', '111111111111', false, false, public_acl(), false, null, false, '{"Confidential": "yes"}'),
    -- Sensitive and not public; public settings are overruled by the account's.
    ('vault', 'arn:aws:s3:::vault', '111111111111', false, false, private_acl(), false, null, false, '{"Classification": "restricted"}'),
    ('covered', 'arn:aws:s3:::covered', '222222222222', false, false, public_acl(), true, public_policy(), true, '{"Classification": "restricted"}'),
    -- Whether it is sensitive is not known: a job looked into it, tags were not read, or Macie was not.
    ('job', 'arn:aws:s3:::job', '111111111111', false, false, public_acl(), false, null, false, '{}'),
    ('untagged', 'arn:aws:s3:::untagged', '111111111111', false, false, public_acl(), false, null, false, null),
    ('macie-unread', 'arn:aws:s3:::macie-unread', '333333333333', true, false, private_acl(), true, public_policy(), true, '{}'),
    -- Without Macie, a tag is enough, and so is a bucket that is not public.
    ('macie-unread-tagged', 'arn:aws:s3:::macie-unread-tagged', '444444444444', false, false, public_acl(), false, null, false, '{"Sensitivity": "PII"}'),
    ('macie-unread-private', 'arn:aws:s3:::macie-unread-private', '333333333333', true, true, private_acl(), false, null, false, '{}'),
    -- Whether it is public is not known.
    ('acl-denied', 'arn:aws:s3:::acl-denied', '111111111111', false, false, null, false, null, false, '{"Classification": "restricted"}');

insert into aws_s3_account_settings (account_id, arn, ignore_public_acls, restrict_public_buckets) values
    ('333333333333', 'arn:aws:s3::333333333333:account', false, false),
    ('444444444444', 'arn:aws:s3::444444444444:account', false, false);

insert into aws_macie2_bucket (bucket_name, arn, sensitivity_score, last_job_id) values
    ('found', 'arn:aws:s3:::found', 100, null),
    ('found-untagged', 'arn:aws:s3:::found-untagged', 71, null),
    ('scored', 'arn:aws:s3:::scored', 1, 'job-1'),
    ('unscored', 'arn:aws:s3:::unscored', 50, null),
    ('job', 'arn:aws:s3:::job', 50, 'job-1');

insert into unread (table_name, account_id, region) values
    ('aws_macie2_bucket', '333333333333', 'us-east-1'), ('aws_macie2_bucket', '444444444444', 'us-east-1');

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::tagged', 'alarm', 'Bucket tagged is public by its ACL, and its data is sensitive: it is tagged DataClassification=Confidential.'),
    ('arn:aws:s3:::spelled', 'alarm', 'Bucket spelled is public by its policy, and its data is sensitive: it is tagged data-classification=Highly-Confidential.'),
    ('arn:aws:s3:::found', 'alarm', 'Bucket found is public by its policy, and its data is sensitive: Macie gives it a score of 100.'),
    ('arn:aws:s3:::found-untagged', 'alarm', null),
    ('arn:aws:s3:::press', 'ok', 'Bucket press is public, but nothing says that its data is sensitive.'),
    ('arn:aws:s3:::scored', 'ok', null),
    ('arn:aws:s3:::unscored', 'ok', null),
    ('arn:aws:s3:::plain', 'ok', null),
    ('arn:aws:s3:::vault', 'ok', 'Bucket vault is not public.'),
    ('arn:aws:s3:::covered', 'ok', null),
    ('arn:aws:s3:::job', 'unknown', null),
    ('arn:aws:s3:::untagged', 'unknown', null),
    ('arn:aws:s3:::macie-unread', 'unknown', null),
    ('arn:aws:s3:::macie-unread-tagged', 'alarm', null),
    ('arn:aws:s3:::macie-unread-private', 'ok', null),
    ('arn:aws:s3:::acl-denied', 'unknown', null);
