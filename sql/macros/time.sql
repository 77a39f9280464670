-- A time that may have any offset, or be a number of seconds or milliseconds.
create macro any_utc_time(value, number) as
    case
        when number is null then make_timestamp(epoch_us(try_cast(value as timestamptz)))
        when number < 1e11 then make_timestamp(cast(round(number * 1e6) as bigint))
        else make_timestamp(cast(round(number * 1e3) as bigint))
    end;

-- A point in time as the API or AWS Config tells it (ISO 8601 with or without an offset, epoch seconds, or epoch
-- milliseconds), in UTC. A plain cast to TIMESTAMP drops the offset that the AWS CLI prints, so it is for UTC alone: that
-- is how nearly every time is written, and it is much cheaper than the cast that minds offsets.
create macro utc_time(value) as
    case
        when ends_with(value, 'Z') or ends_with(value, '+00:00') then try_cast(value as timestamp)
        when value is not null then any_utc_time(value, try_cast(value as double))
    end;
