-- Why a secret is not for its account to judge or change, as the end of a sentence; NULL where it is.
create macro secret_exemption(scheduled_for_deletion, primary_region, region, owning_service, name) as
    case
        when scheduled_for_deletion then 'is scheduled for deletion'
        when primary_region <> region then 'is a replica, which follows the secret in ' || primary_region
        when owning_service is not null then 'is kept by ' || owning_service
        -- Names with ! are only given by services that keep a secret themselves.
        when contains(name, '!') then 'is kept by ' || split_part(name, '!', 1)
    end;
