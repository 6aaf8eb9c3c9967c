-- Most of what waits is a deadline of a party: it is read from the register of reactions, by whose indexes a page of it
-- is found at once. The view on orders keeps what waits for the office, which is little.
create or replace view work_item_order as
select o.id, 'ORDER_DECISION' as kind, o.party, r.inspector, r.unit,
  (select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e where e.order_id = o.id) as due_on,
  '/api/v1/orders/' || o.id as href
from supervision_order o join reaction r on r.id = o.id
where o.state in ('NOTICE_OMITTED', 'COMMENTED')
union all
select o.id, 'ORDER_REPORT_TO_CHECK', o.party, r.inspector, r.unit, (
    select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
    where e.order_id = o.id and e.command = 'REPORT_COMPLIANCE'), '/api/v1/orders/' || o.id
from supervision_order o join reaction r on r.id = o.id
where o.state = 'COMPLIANCE_REPORTED'
union all
select o.id, 'ORDER_EXTENSION_TO_ANSWER', o.party, r.inspector, r.unit, x.asked_on, '/api/v1/orders/' || o.id
from order_extension x
join supervision_order o on o.id = x.order_id
join reaction r on r.id = o.id
where x.answer is null and o.state = 'ISSUED';
comment on view work_item_order is 'What waits for the office on orders, since the day it came in';
create index ix_order_extension_unanswered on order_extension (order_id) where answer is null;

drop view work_item_reaction;
create view work_item_reaction as
select r.id, r.kind || '_' || r.deadline_of as kind, r.party, r.inspector, r.unit, r.deadline as due_on,
  case r.kind when 'ORDER' then '/api/v1/orders/' else '/api/v1/violation-fees/' end || r.id as href
from reaction r
where r.deadline is not null and r.kind in ('ORDER', 'VIOLATION_FEE');
comment on view work_item_reaction is 'Deadlines of the party: to comment, to comply, to pay';
