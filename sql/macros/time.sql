-- A point in time as the API or AWS Config tells it (ISO 8601 with or without an offset, epoch seconds, or epoch
-- milliseconds), in UTC. A plain cast to TIMESTAMP drops the offset that the AWS CLI prints.
create macro utc_time(value) as
    case
        when try_cast(value as double) is null then make_timestamp(epoch_us(try_cast(value as timestamptz)))
        when try_cast(value as double) < 1e11
            then make_timestamp(cast(round(try_cast(value as double) * 1e6) as bigint))
        else make_timestamp(cast(round(try_cast(value as double) * 1e3) as bigint))
    end;
