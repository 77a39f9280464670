/*
description = "Parameter groups as AWS Config records them, in the API's member names."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "parameterGroupName": "VARCHAR", "description": "VARCHAR", "parameterGroupFamily": "VARCHAR",
                    "tags": "JSON"
                },
                "supplementaryConfiguration": {"Parameters": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.parameterGroupName as name,
    item.configuration.description as description,
    item.configuration.parameterGroupFamily as family,
    to_json(list_transform(
        from_json(item.supplementaryConfiguration.Parameters, '[{
            "parameterName": "VARCHAR", "parameterValue": "VARCHAR", "description": "VARCHAR", "source": "VARCHAR",
            "dataType": "VARCHAR", "allowedValues": "VARCHAR", "applyType": "VARCHAR", "isModifiable": "BOOLEAN",
            "minimumEngineVersion": "VARCHAR"
        }]'),
        lambda parameter: without_nulls(json_object(
            'ParameterName', parameter.parameterName,
            -- A value that is JSON itself, such as that of wlm_json_configuration, is text in the API.
            'ParameterValue', parameter.parameterValue,
            'Description', parameter.description,
            'Source', parameter.source,
            'DataType', parameter.dataType,
            'AllowedValues', parameter.allowedValues,
            'ApplyType', parameter.applyType,
            'IsModifiable', parameter.isModifiable,
            'MinimumEngineVersion', parameter.minimumEngineVersion
        ))
    )) as parameters,
    api_member_names(item.configuration.tags) as tags_src,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':redshift:' || region || ':' || account_id || ':parametergroup:'
            || item.configuration.parameterGroupName
    ) as arn,
    item.configuration.parameterGroupName as title,
    tags_json(tags) as tags
from document
