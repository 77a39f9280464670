/*
title = "Snapshot or image was made public or shared outside"
severity = "critical"
alert = "immediate"
description = "Looks for EBS snapshots, machine images and snapshots of databases that everyone may use, or that were shared with an account or an organization outside of the own organization and the snapshot, and were not before; a new one that is shared counts. Whoever restores one reads the whole disk or database. A public EBS snapshot counts once its region does not block all public sharing. Where an account is in an organization whose accounts could not be listed, who is outside is not known."
related_checks = ["ebs_snapshot_public", "ec2_ami_public", "rds_snapshot_public"]
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html"]
nullable = ["aws_ec2_regional_settings", "aws_organizations_account", "aws_organizations_organization"]
*/
with ebs_snapshot as (
    select
        'before' as side, arn, account_id, region, owner_id, snapshot_id, title, encrypted, create_volume_permissions
    from before.aws_ebs_snapshot
    union all
    select 'after', arn, account_id, region, owner_id, snapshot_id, title, encrypted, create_volume_permissions
    from after.aws_ebs_snapshot
),

setting as (
    select 'before' as side, account_id, region, snapshot_block_public_access_state as state
    from before.aws_ec2_regional_settings
    union all
    select 'after', account_id, region, snapshot_block_public_access_state
    from after.aws_ec2_regional_settings
),

image as (
    select 'before' as side, arn, account_id, region, owner_id, image_id, title, public, launch_permissions
    from before.aws_ec2_ami
    union all
    select 'after', arn, account_id, region, owner_id, image_id, title, public, launch_permissions
    from after.aws_ec2_ami
),

database_snapshot as (
    select
        'before' as side, arn, account_id, region, 'Database snapshot ' || db_snapshot_identifier as subject, type,
        encrypted, db_snapshot_attributes as attributes
    from before.aws_rds_db_snapshot
    union all
    select
        'after', arn, account_id, region, 'Database snapshot ' || db_snapshot_identifier, type, encrypted,
        db_snapshot_attributes
    from after.aws_rds_db_snapshot
    union all
    select
        'before', arn, account_id, region, 'Cluster snapshot ' || db_cluster_snapshot_identifier, type,
        storage_encrypted, db_cluster_snapshot_attributes
    from before.aws_rds_db_cluster_snapshot
    union all
    select
        'after', arn, account_id, region, 'Cluster snapshot ' || db_cluster_snapshot_identifier, type,
        storage_encrypted, db_cluster_snapshot_attributes
    from after.aws_rds_db_cluster_snapshot
),

-- With whom each is shared: `all`, accounts, and ARNs of organizations; NULL where that was not read.
shared as (
    select
        side, arn, account_id, region,
        'Snapshot ' || coalesce(nullif(title, snapshot_id) || ' (' || snapshot_id || ')', snapshot_id) as subject,
        'restored' as used,
        list_transform(
            from_json(create_volume_permissions, '[{"Group": "VARCHAR", "UserId": "VARCHAR"}]'),
            lambda permission: coalesce(permission."Group", permission.UserId)
        ) as grantees,
        -- Encrypted snapshots cannot be shared with everyone.
        case
            when create_volume_permissions is not null then list_contains(grantees, 'all')
            when encrypted then false
        end and setting.state <> 'block-all-sharing' as is_public
    from ebs_snapshot
    left join setting using (side, account_id, region)
    -- The API also tells of snapshots that others share with the account.
    where (owner_id <> account_id) is not true
    union all by name
    select
        side, arn, account_id, region,
        'Image ' || coalesce(nullif(title, image_id) || ' (' || image_id || ')', image_id) as subject,
        'launched' as used,
        list_transform(
            from_json(
                launch_permissions, '[{
                    "Group": "VARCHAR", "UserId": "VARCHAR", "OrganizationArn": "VARCHAR", "OrganizationalUnitArn": "VARCHAR"
                }]'
            ),
            lambda permission: coalesce(
                permission."Group", permission.UserId, permission.OrganizationArn, permission.OrganizationalUnitArn
            )
        ) as grantees,
        -- The list says outright whether an image is public.
        public or coalesce(list_contains(grantees, 'all'), false) as is_public
    from image
    where (owner_id <> account_id) is not true
    union all by name
    select
        side, arn, account_id, region, subject, 'restored' as used,
        case
            when attributes is not null then flatten(list_transform(
                list_filter(
                    from_json(attributes, '[{"AttributeName": "VARCHAR", "AttributeValues": ["VARCHAR"]}]'),
                    lambda attribute: attribute.AttributeName = 'restore'
                ),
                lambda attribute: attribute.AttributeValues
            ))
            -- Only manual ones can be shared.
            when type in ('automated', 'awsbackup') then []
        end as grantees,
        case
            when attributes is not null then list_contains(grantees, 'all')
            when encrypted or type in ('automated', 'awsbackup') then false
        end as is_public
    from database_snapshot
    where (type in ('shared', 'public')) is not true
),

known_account as (
    select account_id from after.account
    union
    select id from after.aws_organizations_account
    union
    select master_account_id from after.aws_organizations_organization where is_member
),

-- Accounts of which it is known who belongs with them: nobody, or those on the list of their organization.
listed as (
    select account_id from after.aws_organizations_organization where not is_member
    union
    select id from after.aws_organizations_account where was_read('aws_organizations_account', account_id, 'global')
),

grantee as (
    select distinct side, arn, account_id, unnest(grantees) as grantee
    from shared
),

-- The ARN of an organization names its management account.
news as (
    select
        later.arn,
        later.account_id,
        any_true(case
            when known_account.account_id is not null then false
            when listed.account_id is not null then true
        end) as is_outside,
        string_agg(later.grantee, ', ' order by later.grantee) filter (known_account.account_id is null) as grantees
    from (select * from grantee where side = 'after') as later
    anti join (select * from grantee where side = 'before') as earlier
        on earlier.arn = later.arn and earlier.account_id = later.account_id and earlier.grantee = later.grantee
    left join known_account on known_account.account_id = principal_account(later.grantee)
    left join listed on listed.account_id = later.account_id
    where later.grantee not in ('all', later.account_id)
    group by later.arn, later.account_id
),

compared as (
    select
        later.*,
        earlier.arn is null as is_new,
        news.grantees as outsiders,
        later.is_public and case when earlier.arn is null then true else not earlier.is_public end as made_public,
        case
            when later.grantees is null then null
            when news.arn is null then false
            else news.is_outside
        end
            and case when earlier.arn is null or earlier.grantees is not null then true end as shared_outside
    from (select * from shared where side = 'after') as later
    left join (select * from shared where side = 'before') as earlier using (arn, account_id)
    left join news using (arn, account_id)
)

select
    arn as resource,
    made_public or shared_outside as fires,
    subject || if(is_new, ' is new, and', '') || concat_ws(
        ', and',
        case when made_public then ' can' || if(is_new, '', ' now') || ' be ' || used || ' by anyone' end,
        case when shared_outside then ' is' || if(is_new, '', ' now') || ' shared outside, with ' || outsiders end
    ) || '.' as reason,
    case when not made_public and shared_outside is null and outsiders is not null then
        'whether ' || outsiders || ' belongs to the organization of account ' || account_id || ' was not collected'
    end as unknown_because,
    account_id,
    region
from compared
