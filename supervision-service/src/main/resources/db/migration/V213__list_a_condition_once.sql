-- Two conditions of an order with one last day are one thing to look at: a page of the work list goes on after an id, a
-- day and a kind.
create or replace view work_item_order_condition as
select c.order_id as id, 'ORDER_CONDITION' as kind, o.party, r.inspector, r.unit, c.deadline as due_on,
  '/api/v1/orders/' || c.order_id as href
from order_condition c
join supervision_order o on o.id = c.order_id
join reaction r on r.id = c.order_id
where c.met_on is null and c.deadline is not null and o.state in ('ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED')
  and not exists (
    select from order_condition other
    where other.order_id = c.order_id and other.number < c.number and other.deadline = c.deadline
      and other.met_on is null);
