create or replace view work_item_order as
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
  select 'ORDER_CONDITION', c.deadline from order_condition c
  where c.order_id = o.id and c.deadline is not null and o.state in ('ISSUED', 'COMPLIANCE_REPORTED')
  union all
  select 'ORDER_REPORT_TO_CHECK', (
    select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
    where e.order_id = o.id and e.command = 'REPORT_COMPLIANCE')
  where o.state = 'COMPLIANCE_REPORTED'
  union all
  select 'ORDER_EXTENSION_TO_ANSWER', x.asked_on from order_extension x
  where x.order_id = o.id and x.answer is null and o.state = 'ISSUED') w;
