create view work_item_order as
select r.id, w.kind, r.party, r.inspector, r.unit, w.due_on, '/api/v1/orders/' || r.id as href
from supervision_order o
join reaction r on r.id = o.id
cross join lateral (
  select 'ORDER_COMMENT' as kind, o.comment_deadline as due_on
  where o.state = 'ADVANCE_NOTICE_GIVEN'
  union all
  select 'ORDER_DECISION', (
    select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e where e.order_id = o.id)
  where o.state in ('NOTICE_OMITTED', 'COMMENTED')
  union all
  select 'ORDER_COMPLIANCE', r.deadline
  where o.state = 'ISSUED' and r.deadline is not null
  union all
  select 'ORDER_REPORT_TO_CHECK', (
    select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
    where e.order_id = o.id and e.command = 'REPORT_COMPLIANCE')
  where o.state = 'COMPLIANCE_REPORTED'
  union all
  select 'ORDER_EXTENSION_TO_ANSWER', x.asked_on from order_extension x
  where x.order_id = o.id and x.answer is null and o.state = 'ISSUED') w;
comment on view work_item_order is 'What waits on orders: of the party with its deadline, of the office since the day it came in';

create view work_item_fine as
select r.id, w.kind, r.party, r.inspector, r.unit, w.due_on, '/api/v1/coercive-fines/' || r.id as href
from coercive_fine f
join reaction r on r.id = f.id
join supervision_order o on o.id = f.order_id
cross join lateral (
  select 'COERCIVE_FINE_COMMENT' as kind, coalesce(f.comment_deadline, f.notified_on) as due_on
  where f.state = 'NOTIFIED'
  union all
  select 'COERCIVE_FINE_RUNS', greatest(f.runs_from, o.deadline + 1)
  where f.state = 'IMPOSED'
  union all
  select 'COERCIVE_FINE_TO_CLAIM', f.stopped_from
  where f.state = 'STOPPED' and f.stopped_from > greatest(f.runs_from, o.deadline + 1)
    and not exists (select 1 from coercive_fine_claim c where c.fine_id = f.id)
  union all
  select 'COERCIVE_FINE_TO_COLLECT', c.decided_on from coercive_fine_claim c
  where c.fine_id = f.id and c.collected_on is null and not c.annulled and not c.deferred and c.payable > 0) w;
comment on view work_item_fine is 'What waits on coercive fines: to be decided, watched, claimed, collected';

create view work_item_stop as
select r.id, w.kind, r.party, r.inspector, r.unit, w.due_on, '/api/v1/stops/' || r.id as href
from activity_stop s
join reaction r on r.id = s.id
cross join lateral (
  select 'STOP_COMMENT' as kind, coalesce(s.comment_deadline, s.notified_on) as due_on where s.state = 'NOTIFIED'
  union all
  select 'STOP_IN_FORCE', s.decided_on where s.state = 'IN_FORCE') w;
comment on view work_item_stop is 'What waits on stops: to be decided, to be ended';
