insert into aws_ecr_repository (arn, repository_name, image_tag_mutability, image_tag_mutability_exclusion_filters) values
    ('mutable', 'mutable', 'MUTABLE', '[]'),
    ('mostly', 'mostly', 'MUTABLE_WITH_EXCLUSION', '[{"filterType": "WILDCARD", "filter": "v*"}]'),
    ('immutable', 'immutable', 'IMMUTABLE', '[]'),
    ('but', 'but', 'IMMUTABLE_WITH_EXCLUSION', '[{"filterType": "WILDCARD", "filter": "dev-*"}, {"filterType": "WILDCARD", "filter": "latest"}]'),
    -- AWS Config does not tell the exceptions.
    ('config', 'config', 'IMMUTABLE_WITH_EXCLUSION', null),
    ('unread', 'unread', null, null);

insert into expected (resource, status, reason) values
    ('mutable', 'alarm', 'Repository mutable lets tags be overwritten.'),
    ('mostly', 'alarm', 'Repository mostly lets tags be overwritten except v*.'),
    ('immutable', 'ok', 'Repository immutable keeps tags from being overwritten.'),
    ('but', 'ok', 'Repository but keeps tags from being overwritten except dev-*, latest.'),
    ('config', 'ok', 'Repository config keeps tags from being overwritten.'),
    ('unread', 'unknown', null);
