insert into resource (arn, resource_id, account_id, region, evidence) values
    -- One aggregator as two regions tell of it.
    ('arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1', 'arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1', '111111111111', 'eu-central-1', '{
        "ListFindingAggregators": {"FindingAggregatorArn": "arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1"},
        "GetFindingAggregator": {
            "FindingAggregatorArn": "arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1",
            "FindingAggregationRegion": "eu-central-1", "RegionLinkingMode": "SPECIFIED_REGIONS", "Regions": ["us-east-1"]
        }
    }'),
    ('arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1', 'arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1', '111111111111', 'us-east-1', '{
        "ListFindingAggregators": {"FindingAggregatorArn": "arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1"},
        "GetFindingAggregator": {"$error": {"code": "AccessDeniedException"}}
    }'),
    -- All regions, of which none is named; refused; only listed.
    ('arn:aws:securityhub:eu-west-1:222222222222:finding-aggregator/a2', 'arn:aws:securityhub:eu-west-1:222222222222:finding-aggregator/a2', '222222222222', 'us-east-1', '{
        "ListFindingAggregators": {"FindingAggregatorArn": "arn:aws:securityhub:eu-west-1:222222222222:finding-aggregator/a2"},
        "GetFindingAggregator": {"FindingAggregationRegion": "eu-west-1", "RegionLinkingMode": "ALL_REGIONS"}
    }'),
    ('arn:aws:securityhub:eu-west-1:333333333333:finding-aggregator/a3', 'arn:aws:securityhub:eu-west-1:333333333333:finding-aggregator/a3', '333333333333', 'us-east-1', '{
        "ListFindingAggregators": {"FindingAggregatorArn": "arn:aws:securityhub:eu-west-1:333333333333:finding-aggregator/a3"},
        "GetFindingAggregator": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:securityhub:eu-west-1:444444444444:finding-aggregator/a4', 'arn:aws:securityhub:eu-west-1:444444444444:finding-aggregator/a4', '444444444444', 'us-east-1', '{
        "ListFindingAggregators": {"FindingAggregatorArn": "arn:aws:securityhub:eu-west-1:444444444444:finding-aggregator/a4"}
    }');

insert into expected (arn, account_id, region, title, tags, finding_aggregation_region, region_linking_mode, regions) values
    ('arn:aws:securityhub:eu-central-1:111111111111:finding-aggregator/a1', '111111111111', 'eu-central-1', 'finding-aggregator', null, 'eu-central-1', 'SPECIFIED_REGIONS', '["us-east-1"]'),
    ('arn:aws:securityhub:eu-west-1:222222222222:finding-aggregator/a2', '222222222222', 'eu-west-1', 'finding-aggregator', null, 'eu-west-1', 'ALL_REGIONS', '[]'),
    ('arn:aws:securityhub:eu-west-1:333333333333:finding-aggregator/a3', '333333333333', 'eu-west-1', 'finding-aggregator', null, 'eu-west-1', null, null),
    ('arn:aws:securityhub:eu-west-1:444444444444:finding-aggregator/a4', '444444444444', 'eu-west-1', 'finding-aggregator', null, 'eu-west-1', null, null);
