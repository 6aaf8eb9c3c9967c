-- Moves a feed behind a batch; an empty one moves nothing but the success. The newest item known is never older than
-- the last one taken over. While a bulk file is ordered that could not be had, the pause before it is asked for again stays.
update register_feed f set
  next_id = coalesce(n.next_id, f.next_id),
  last_item_id = coalesce(n.item_id, f.last_item_id),
  last_item_at = coalesce(n.item_at, f.last_item_at),
  newest_at = case when n.item_id > coalesce(f.newest_id, 0) then n.item_at else f.newest_at end,
  newest_id = greatest(f.newest_id, n.item_id),
  last_attempt_at = n.attempt_at, last_success_at = n.success_at,
  next_attempt_at = case when f.bulk_ordered_at is null or f.failures = 0 then n.next_at else greatest(f.next_attempt_at, n.next_at) end,
  failures = case when f.bulk_ordered_at is null then 0 else f.failures end,
  last_failure = case when f.bulk_ordered_at is not null then f.last_failure end,
  items = items + n.more_items,
  units_new = units_new + n.more_new,
  units_changed = units_changed + n.more_changed,
  units_deleted = units_deleted + n.more_deleted,
  units_removed = units_removed + n.more_removed,
  units_unknown = units_unknown + n.more_unknown,
  units_rejected = units_rejected + n.more_rejected
from (values (
  ?::bigint, ?::bigint, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::bigint, ?::bigint,
  ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint
)) as n (
  next_id, item_id, item_at, attempt_at, success_at, next_at, more_items, more_new, more_changed, more_deleted,
  more_removed, more_unknown, more_rejected)
where f.unit = ?
