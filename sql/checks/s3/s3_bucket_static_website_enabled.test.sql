insert into aws_s3_bucket (name, arn, has_website, website_configuration) values
    ('plain', 'arn:aws:s3:::plain', false, null),
    ('site', 'arn:aws:s3:::site', true, '{"IndexDocument":{"Suffix":"index.html"}}'),
    -- A redirect serves no objects, yet over plain HTTP.
    ('redirect', 'arn:aws:s3:::redirect', true, '{"RedirectAllRequestsTo":{"HostName":"example.com"}}'),
    ('denied', 'arn:aws:s3:::denied', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::plain', 'ok', 'Bucket plain is not served as a website.'),
    ('arn:aws:s3:::site', 'alarm', 'Bucket site is served as a website.'),
    ('arn:aws:s3:::redirect', 'alarm', 'Bucket redirect has a website endpoint that only redirects to example.com.'),
    ('arn:aws:s3:::denied', 'unknown', null);
