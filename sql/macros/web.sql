-- API Gateway, Elastic Load Balancing and CloudFront.

-- The resource policy of a REST API. API Gateway answers with JSON whose quotes are escaped once more than JSON asks for:
-- `{\"Version\":...}` is what the text holds after the answer was parsed.
create macro rest_api_policy(policy_text) as
    policy_document(case
        when regexp_matches(policy_text, '^\s*\{\s*\\')
            then json_extract_string(try_cast('"' || policy_text || '"' as json), '$')
        else policy_text
    end);

-- A time as AWS Config writes it in items of API Gateway, which is as Java prints one: `Feb 21, 2022 6:36:34 PM`, from newer
-- versions with a comma after the year and a narrow space before the half of the day.
create macro api_gateway_config_time(value) as
    coalesce(
        utc_time(value),
        try_strptime(
            regexp_replace(replace(value, chr(8239), ' '), '(\d{4}), ', '\1 '), '%b %d, %Y %I:%M:%S %p'
        )
    );

-- Whether a resource pattern of a REST API's policy covers a method and path in some stage. A pattern is
-- `[arn:...:api-id | execute-api:]/stage/VERB/path` with wildcards that span slashes; what has no slash stands for the whole API.
create macro execute_api_pattern_covers(pattern, verb, path) as
    case
        when not contains(pattern, '/') then ends_with(pattern, '*')
        else wildcard_matches(
            substr(pattern, strpos(pattern, '/') + 1),
            -- Any stage will do, so the pattern's own is taken.
            replace(replace(split_part(pattern, '/', 2), '*', ''), '?', 's') || '/' || verb || path
        )
    end;

-- The type of a load balancer, which its ARN tells as well: .../app/..., .../net/..., .../gwy/....
create macro load_balancer_type(type, arn) as
    coalesce(
        type,
        case split_part(arn, '/', 2) when 'app' then 'application' when 'net' then 'network' when 'gwy' then 'gateway' end
    );

-- One of a load balancer's attributes; NULL where it is not among them.
create macro load_balancer_attribute(attributes, name) as
    list_filter(
        from_json(attributes, '[{"Key": "VARCHAR", "Value": "VARCHAR"}]'),
        lambda attribute: attribute.Key = name
    )[1].Value;

-- What AWS Config keeps of a distribution, with CloudFront's own member names: some begin with more than one capital.
create macro cloudfront_member_names(document) as
    replace(replace(replace(replace(replace(
        cast(api_member_names(document) as varchar),
        '"HttpPort":', '"HTTPPort":'),
        '"HttpsPort":', '"HTTPSPort":'),
        '"AcmCertificateArn":', '"ACMCertificateArn":'),
        '"IamCertificateId":', '"IAMCertificateId":'),
        '"SslSupportMethod":', '"SSLSupportMethod":'
    )::json;
