-- When AWS deprecates a Lambda runtime: from then on it is not patched. NULL for runtimes that are not in the schedule.
-- https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html, as published in September 2026.
create macro lambda_runtime_deprecation(runtime) as
    case runtime
        when 'nodejs24.x' then timestamp '2028-04-30'
        when 'nodejs22.x' then timestamp '2027-04-30'
        when 'nodejs20.x' then timestamp '2026-04-30'
        when 'nodejs18.x' then timestamp '2025-09-01'
        when 'nodejs16.x' then timestamp '2024-06-12'
        when 'nodejs14.x' then timestamp '2023-12-04'
        when 'nodejs12.x' then timestamp '2023-03-31'
        when 'nodejs10.x' then timestamp '2021-07-30'
        when 'nodejs8.10' then timestamp '2020-03-06'
        when 'nodejs6.10' then timestamp '2019-08-12'
        when 'nodejs4.3' then timestamp '2020-03-05'
        when 'nodejs4.3-edge' then timestamp '2020-03-05'
        when 'nodejs' then timestamp '2016-08-30'
        when 'python3.14' then timestamp '2029-06-30'
        when 'python3.13' then timestamp '2029-06-30'
        when 'python3.12' then timestamp '2028-10-31'
        when 'python3.11' then timestamp '2027-06-30'
        when 'python3.10' then timestamp '2026-10-31'
        when 'python3.9' then timestamp '2025-12-15'
        when 'python3.8' then timestamp '2024-10-14'
        when 'python3.7' then timestamp '2023-12-04'
        when 'python3.6' then timestamp '2022-07-18'
        when 'python2.7' then timestamp '2021-07-15'
        when 'java25' then timestamp '2029-06-30'
        when 'java21' then timestamp '2029-06-30'
        when 'java17.al2023' then timestamp '2029-06-30'
        when 'java11.al2023' then timestamp '2029-06-30'
        when 'java8.al2023' then timestamp '2029-06-30'
        when 'java17' then timestamp '2027-06-30'
        when 'java11' then timestamp '2027-06-30'
        when 'java8.al2' then timestamp '2027-06-30'
        when 'java8' then timestamp '2024-01-08'
        when 'dotnet10' then timestamp '2028-11-14'
        when 'dotnet8' then timestamp '2026-11-10'
        when 'dotnet6' then timestamp '2024-12-20'
        when 'dotnetcore3.1' then timestamp '2023-04-03'
        when 'dotnetcore2.1' then timestamp '2022-01-05'
        when 'dotnetcore2.0' then timestamp '2019-05-30'
        when 'dotnetcore1.0' then timestamp '2019-06-27'
        when 'ruby4.0' then timestamp '2029-03-31'
        when 'ruby3.4' then timestamp '2028-03-31'
        when 'ruby3.3' then timestamp '2027-03-31'
        when 'ruby3.2' then timestamp '2026-03-31'
        when 'ruby2.7' then timestamp '2023-12-07'
        when 'ruby2.5' then timestamp '2021-07-30'
        when 'go1.x' then timestamp '2024-01-08'
        when 'provided.al2023' then timestamp '2029-06-30'
        when 'provided.al2' then timestamp '2026-07-31'
        when 'provided' then timestamp '2024-01-08'
    end;

-- Whether conditions (as policy_conditions() gives them) confine a statement to calls through a function URL that asks for no
-- authentication, as the statements do that make such a URL work.
create macro conditions_are_function_url(condition_list) as
    len(list_filter(
        condition_list,
        lambda condition:
            (condition.key = 'lambda:functionurlauthtype' and condition.condition_values = ['NONE'])
            or (condition.key = 'lambda:invokedviafunctionurl' and lower_all(condition.condition_values) = ['true'])
    )) > 0;

-- Whether conditions (as policy_conditions() gives them) tie a service to known resources: any that restricts callers does, and the
-- token of the account's own Alexa skill, which has no ARN.
create macro conditions_narrow_service(condition_list) as
    conditions_narrow(condition_list)
    or len(list_filter(
        condition_list,
        lambda condition: condition.key = 'lambda:eventsourcetoken' and condition_is_positive(condition.operator)
    )) > 0;
