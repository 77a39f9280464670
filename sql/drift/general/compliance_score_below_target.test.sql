insert into before.framework_result (framework, title, passed, failed, unknown, score) values
    ('cis_fell', 'CIS 1', 90, 10, 0, 90), ('cis_low', 'CIS 2', 80, 20, 0, 80), ('cis_rose', 'CIS 3', 80, 20, 0, 80),
    ('cis_dark', 'CIS 4', 95, 5, 0, 95), ('hipaa', 'HIPAA', 95, 5, 0, 95);

insert into after.framework_result (framework, title, passed, failed, unknown, score) values
    ('cis_fell', 'CIS 1', 179, 21, 0, 89.5),
    -- Was below, and is.
    ('cis_low', 'CIS 2', 70, 30, 0, 70),
    -- The better direction.
    ('cis_rose', 'CIS 3', 95, 5, 0, 95),
    -- Too much is unknown.
    ('cis_dark', 'CIS 4', 50, 0, 50, 50),
    -- No target.
    ('hipaa', 'HIPAA', 50, 50, 0, 50);

insert into expected (resource, change, reason) values
    ('cis_fell', 'fired', 'Score of CIS 1 is 89.5, below the target of 90; it was 90.0.'),
    ('cis_dark', 'incomparable', 'Not comparable: too many controls of cis_dark are unknown in one of the snapshots.');
