-- A new hole is noted with the id of this transaction. pg_snapshot_xmax of the snapshot that saw the
-- hole would not do: it is the last *ended* id plus one, and the transaction that is to fill the hole
-- may have that id or a later one. The id of a transaction that begins after the hole was seen is
-- greater than that of every transaction that took a number before.
-- The condition on last_position fences off a relay that lost its lock and does not know it yet.
update relay_state
set last_position = ?,
    hole_up_to = ?,
    hole_settled_from = case when ? then pg_current_xact_id() else cast(cast(? as text) as xid8) end
where last_position = ?
returning hole_settled_from::text::bigint
