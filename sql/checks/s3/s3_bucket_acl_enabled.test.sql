insert into aws_s3_bucket (name, arn, acl) values
    ('own', 'arn:aws:s3:::own', '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"}]}'),
    ('nobody', 'arn:aws:s3:::nobody', '{"Owner":{"ID":"abc"},"Grants":[]}'),
    ('shared', 'arn:aws:s3:::shared', '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"},{"Grantee":{"ID":"def","Type":"CanonicalUser"},"Permission":"READ"}]}'),
    -- Log delivery is legitimate, but a policy can grant it.
    ('logs', 'arn:aws:s3:::logs', '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}'),
    ('denied', 'arn:aws:s3:::denied', null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::own', 'ok', 'Bucket own grants nothing to others in its ACL.'),
    ('arn:aws:s3:::nobody', 'ok', null),
    ('arn:aws:s3:::shared', 'alarm', 'Bucket shared grants READ to def in its ACL.'),
    ('arn:aws:s3:::logs', 'alarm', 'Bucket logs grants WRITE to LogDelivery in its ACL.'),
    ('arn:aws:s3:::denied', 'unknown', null);
