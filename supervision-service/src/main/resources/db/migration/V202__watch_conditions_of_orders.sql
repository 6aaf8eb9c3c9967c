alter table order_condition
  add column met_on               date,
  add column overdue_announced_on date;
comment on column order_condition.met_on is 'The day the inspector found it met';
comment on column order_condition.overdue_announced_on is 'When it was announced that its last day had passed';

-- One order after the other may be late with many: what waits, and is not told, is found by its day.
create index ix_order_condition_waiting on order_condition (deadline, order_id)
  where met_on is null and deadline is not null;
create index ix_order_condition_untold on order_condition (deadline)
  where met_on is null and overdue_announced_on is null;

create view work_item_order_condition as
select c.order_id as id, 'ORDER_CONDITION' as kind, o.party, r.inspector, r.unit, c.deadline as due_on,
  '/api/v1/orders/' || c.order_id as href
from order_condition c
join supervision_order o on o.id = c.order_id
join reaction r on r.id = c.order_id
where c.met_on is null and c.deadline is not null and o.state in ('ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED');
comment on view work_item_order_condition is 'Conditions of orders that are not met, by their last day';
