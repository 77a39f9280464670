insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root');

-- Two accounts of one organization, all of it collected; one that belongs to none; one of an organization of which an account
-- is missing; one that does not tell.
insert into aws_organizations_organization (account_id, arn, region, is_member, id) values
    ('111111111111', 'o1', 'global', true, 'o-1'),
    ('222222222222', 'o1', 'global', true, 'o-1'),
    ('333333333333', 'o3', 'global', false, null),
    ('444444444444', 'o4', 'global', true, 'o-4');

insert into aws_organizations_account (account_id, arn, region, organization_id, id, state) values
    ('111111111111', 'a1', 'global', 'o-1', '111111111111', 'ACTIVE'),
    ('111111111111', 'a2', 'global', 'o-1', '222222222222', 'ACTIVE'),
    ('111111111111', 'a9', 'global', 'o-1', '999999999999', 'CLOSED'),
    ('444444444444', 'a4', 'global', 'o-4', '444444444444', 'ACTIVE'),
    ('444444444444', 'a5', 'global', 'o-4', '888888888888', 'SUSPENDED');

insert into aws_s3_bucket (account_id, name, arn, region) values
    ('111111111111', 'site', 'arn:aws:s3:::site', 'eu-central-1'),
    ('222222222222', 'shared.example.com', 'arn:aws:s3:::shared.example.com', 'us-east-1');

insert into aws_cloudfront_distribution (id, arn, account_id, region, origins) values
    ('E1', 'arn:aws:cloudfront::111111111111:distribution/E1', '111111111111', 'global', '[{"Id": "o", "DomainName": "site.s3.eu-central-1.amazonaws.com"}]'),
    -- Another account's, with dots in its name.
    ('E2', 'arn:aws:cloudfront::111111111111:distribution/E2', '111111111111', 'global', '[{"Id": "o", "DomainName": "shared.example.com.s3-website-us-east-1.amazonaws.com"}]'),
    ('E3', 'arn:aws:cloudfront::111111111111:distribution/E3', '111111111111', 'global', '[{"Id": "o", "DomainName": "gone.s3.amazonaws.com"}, {"Id": "p", "DomainName": "site.s3.amazonaws.com"}]'),
    -- No buckets: a server, an access point.
    ('E4', 'arn:aws:cloudfront::111111111111:distribution/E4', '111111111111', 'global', '[{"Id": "o", "DomainName": "api.example.com"}, {"Id": "p", "DomainName": "ap-111111111111.s3-accesspoint.us-east-1.amazonaws.com"}]'),
    ('E5', 'arn:aws:cloudfront::333333333333:distribution/E5', '333333333333', 'global', '[{"Id": "o", "DomainName": "gone.s3.amazonaws.com"}]'),
    -- A suspended account may have it.
    ('E6', 'arn:aws:cloudfront::444444444444:distribution/E6', '444444444444', 'global', '[{"Id": "o", "DomainName": "gone.s3.amazonaws.com"}]'),
    ('E7', 'arn:aws:cloudfront::444444444444:distribution/E7', '444444444444', 'global', '[{"Id": "o", "DomainName": "site.s3.amazonaws.com"}]'),
    ('E8', 'arn:aws:cloudfront::555555555555:distribution/E8', '555555555555', 'global', '[{"Id": "o", "DomainName": "gone.s3.amazonaws.com"}]'),
    ('E9', 'arn:aws:cloudfront::111111111111:distribution/E9', '111111111111', 'global', null),
    -- The same name in another partition is another bucket.
    ('E10', 'arn:aws-cn:cloudfront::111111111111:distribution/E10', '111111111111', 'global', '[{"Id": "o", "DomainName": "site.s3.cn-north-1.amazonaws.com.cn"}]');

insert into expected (resource, status, reason) values
    ('arn:aws:cloudfront::111111111111:distribution/E1', 'ok', 'Distribution E1 points to buckets that exist: site.'),
    ('arn:aws:cloudfront::111111111111:distribution/E2', 'ok', 'Distribution E2 points to buckets that exist: shared.example.com.'),
    ('arn:aws:cloudfront::111111111111:distribution/E3', 'alarm', 'Distribution E3 points to gone, which none of the accounts that belong together has.'),
    ('arn:aws:cloudfront::111111111111:distribution/E4', 'ok', 'Distribution E4 has no bucket as its origin.'),
    ('arn:aws:cloudfront::333333333333:distribution/E5', 'alarm', null),
    ('arn:aws:cloudfront::444444444444:distribution/E6', 'unknown', null),
    ('arn:aws:cloudfront::444444444444:distribution/E7', 'ok', null),
    ('arn:aws:cloudfront::555555555555:distribution/E8', 'unknown', null),
    ('arn:aws:cloudfront::111111111111:distribution/E9', 'unknown', null),
    ('arn:aws-cn:cloudfront::111111111111:distribution/E10', 'alarm', null);
