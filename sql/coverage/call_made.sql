-- One row per account and operation that was asked at all, whatever it answered. Input: api_call.
select distinct account_id, service || ':' || operation as operation
from api_call
order by account_id, operation
