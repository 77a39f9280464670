-- Whether a field of an advanced event selector leaves in all events of a category ('Management', or 'Data' on S3
-- objects) that read ('ReadOnly') or write ('WriteOnly').
create macro event_field_admits(field, category, access) as
    coalesce(
        case field.Field
            when 'eventCategory' then list_contains(field.Equals, category)
            when 'readOnly' then list_contains(field.Equals, case access when 'ReadOnly' then 'true' else 'false' end)
            -- CloudTrail lets a trail leave out single noisy sources, such as KMS.
            when 'eventSource' then category = 'Management' and field.NotEquals is not null and field.Equals is null
            when 'resources.type' then category = 'Data' and list_contains(field.Equals, 'AWS::S3::Object')
            when 'resources.ARN' then
                category = 'Data'
                and len(list_filter(
                    field.StartsWith, lambda prefix: prefix like 'arn:%:s3:::'
                )) > 0
                and field.Equals is null and field.EndsWith is null and field.NotEquals is null
                and field.NotStartsWith is null and field.NotEndsWith is null
        end,
        false
    );

-- Whether one of a trail's advanced selectors records all events of a category that read or write; NULL where not read.
create macro advanced_selectors_cover(advanced_event_selectors, category, access) as
    len(list_filter(
        from_json(advanced_event_selectors, '[{"FieldSelectors": [{
            "Field": "VARCHAR", "Equals": ["VARCHAR"], "StartsWith": ["VARCHAR"], "EndsWith": ["VARCHAR"],
            "NotEquals": ["VARCHAR"], "NotStartsWith": ["VARCHAR"], "NotEndsWith": ["VARCHAR"]
        }]}]'),
        lambda selector:
            len(list_filter(selector.FieldSelectors, lambda named: named.Field = 'eventCategory')) > 0
            and len(list_filter(
                selector.FieldSelectors, lambda field: not event_field_admits(field, category, access)
            )) = 0
    )) > 0;

-- Whether a trail's selectors record all management events that read or write; NULL where the selectors were not read.
create macro management_events_recorded(event_selectors, advanced_event_selectors, access) as
    advanced_selectors_cover(advanced_event_selectors, 'Management', access)
    or len(list_filter(
        from_json(event_selectors, '[{"ReadWriteType": "VARCHAR", "IncludeManagementEvents": "BOOLEAN"}]'),
        lambda selector: selector.IncludeManagementEvents and selector.ReadWriteType in ('All', access)
    )) > 0;

-- Whether a trail's selectors record the events that read or write objects of all buckets; NULL where the selectors
-- were not read. Selectors that name single buckets leave out the next one to be made.
create macro s3_object_events_recorded(event_selectors, advanced_event_selectors, access) as
    advanced_selectors_cover(advanced_event_selectors, 'Data', access)
    or len(list_filter(
        from_json(event_selectors, '[{
            "ReadWriteType": "VARCHAR", "DataResources": [{"Type": "VARCHAR", "Values": ["VARCHAR"]}]
        }]'),
        lambda selector:
            selector.ReadWriteType in ('All', access)
            and len(list_filter(
                selector.DataResources,
                lambda target:
                    target.Type = 'AWS::S3::Object'
                    and len(list_filter(
                        target.Values,
                        lambda value: value in (
                            'arn:aws:s3', 'arn:aws:s3:::', 'arn:aws-cn:s3', 'arn:aws-cn:s3:::',
                            'arn:aws-us-gov:s3', 'arn:aws-us-gov:s3:::'
                        )
                    )) > 0
            )) > 0
    )) > 0;
