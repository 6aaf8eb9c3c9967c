-- The transaction must have its id before the row takes its number. The relay passes a hole in the
-- numbers when all transactions have ended that were given an id before a certain moment; it would
-- pass the number of a transaction that has no id yet, and the row, committed later, would never be
-- sent. PostgreSQL gives the id on the first write, which for this statement comes after the column
-- default (nextval) was computed. Hence the id is asked for first: the number is computed for a row
-- that comes out of "started". The id is that of the top transaction, also under a savepoint.
-- All events of a call come in one statement, an array for each column, and take their numbers in their order.
with started as materialized (select pg_current_xact_id() as id)
insert into event_log (event_id, event_type, subject, occurred_at, data_schema, payload,
                       correlation_id, actor, legal_basis, is_public, public_before, public_after)
select event_id, event_type, subject, occurred_at, data_schema, payload::json,
       correlation_id, actor, legal_basis, is_public, public_before::json, public_after::json
from started, unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as timestamptz[]),
    cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
    cast(? as boolean[]), cast(? as text[]), cast(? as text[]))
  with ordinality as event (event_id, event_type, subject, occurred_at, data_schema, payload,
    correlation_id, actor, legal_basis, is_public, public_before, public_after, place)
where started.id is not null
order by place
