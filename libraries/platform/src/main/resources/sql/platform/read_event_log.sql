-- In position order, which is each key's order: a writer takes its number while it holds the
-- aggregate's row. The bounds of the snapshot must be those of the very snapshot that chose the
-- rows, hence one statement; as sub-selects they are computed once, not per row.
select position, event_id, event_type, subject, occurred_at, data_schema, payload::text as payload,
       correlation_id,
       (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint) as snapshot_xmin,
       (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint) as snapshot_xmax
from event_log
where position > ?
order by position
limit ?
