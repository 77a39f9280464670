/*
description = "The lines of the credential report, every field as its text."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetCredentialReport": {
            "user": "VARCHAR", "arn": "VARCHAR", "user_creation_time": "VARCHAR",
            "password_enabled": "VARCHAR", "password_last_used": "VARCHAR", "password_last_changed": "VARCHAR",
            "password_next_rotation": "VARCHAR", "mfa_active": "VARCHAR", "access_key_1_active": "VARCHAR",
            "access_key_1_last_rotated": "VARCHAR", "access_key_1_last_used_date": "VARCHAR",
            "access_key_1_last_used_region": "VARCHAR", "access_key_1_last_used_service": "VARCHAR",
            "access_key_2_active": "VARCHAR", "access_key_2_last_rotated": "VARCHAR",
            "access_key_2_last_used_date": "VARCHAR", "access_key_2_last_used_region": "VARCHAR",
            "access_key_2_last_used_service": "VARCHAR", "cert_1_active": "VARCHAR",
            "cert_1_last_rotated": "VARCHAR", "cert_2_active": "VARCHAR", "cert_2_last_rotated": "VARCHAR"
        }}').GetCredentialReport as report
    from resource
)

select
    report."user" as user_name,
    report.arn as user_arn,
    utc_time(report_text(report.user_creation_time)) as user_creation_time,
    report_flag(report.password_enabled) as password_enabled,
    case
        when report.password_last_used in ('N/A', 'not_supported') then 'not_set'
        when report.password_last_used = 'no_information' then 'never_used'
        when utc_time(report_text(report.password_last_used)) is not null then 'used'
    end as password_status,
    utc_time(report_text(report.password_last_used)) as password_last_used,
    utc_time(report_text(report.password_last_changed)) as password_last_changed,
    utc_time(report_text(report.password_next_rotation)) as password_next_rotation,
    report_flag(report.mfa_active) as mfa_active,
    report_flag(report.access_key_1_active) as access_key_1_active,
    utc_time(report_text(report.access_key_1_last_rotated)) as access_key_1_last_rotated,
    report_used(report.access_key_1_last_used_date) as access_key_1_was_used,
    utc_time(report_text(report.access_key_1_last_used_date)) as access_key_1_last_used_date,
    report_text(report.access_key_1_last_used_region) as access_key_1_last_used_region,
    report_text(report.access_key_1_last_used_service) as access_key_1_last_used_service,
    report_flag(report.access_key_2_active) as access_key_2_active,
    utc_time(report_text(report.access_key_2_last_rotated)) as access_key_2_last_rotated,
    report_used(report.access_key_2_last_used_date) as access_key_2_was_used,
    utc_time(report_text(report.access_key_2_last_used_date)) as access_key_2_last_used_date,
    report_text(report.access_key_2_last_used_region) as access_key_2_last_used_region,
    report_text(report.access_key_2_last_used_service) as access_key_2_last_used_service,
    report_flag(report.cert_1_active) as cert_1_active,
    utc_time(report_text(report.cert_1_last_rotated)) as cert_1_last_rotated,
    report_flag(report.cert_2_active) as cert_2_active,
    utc_time(report_text(report.cert_2_last_rotated)) as cert_2_last_rotated,
    coalesce(arn, report.arn) as arn,
    account_id,
    region,
    partition,
    report."user" as title,
    tags_json(tags) as tags
from document
