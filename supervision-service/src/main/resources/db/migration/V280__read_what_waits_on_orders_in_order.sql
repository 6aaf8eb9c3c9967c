-- What waits for the office on orders was found out from all their history; now a page of it is a range of an index.
alter table supervision_order add waits_since date;
comment on column supervision_order.waits_since is 'Since when the office is to decide, or to check what is reported';
update supervision_order o set waits_since = (
  select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
  where e.order_id = o.id and (o.state <> 'COMPLIANCE_REPORTED' or e.command = 'REPORT_COMPLIANCE'))
where o.state in ('NOTICE_OMITTED', 'COMMENTED', 'COMPLIANCE_REPORTED');
create index ix_supervision_order_waiting on supervision_order (waits_since, id) where waits_since is not null;

create or replace view work_item_order as
select o.id, case o.state when 'COMPLIANCE_REPORTED' then 'ORDER_REPORT_TO_CHECK' else 'ORDER_DECISION' end as kind,
  o.party, r.inspector, r.unit, o.waits_since as due_on, '/api/v1/orders/' || o.id as href
from supervision_order o join reaction r on r.id = o.id
where o.waits_since is not null;

create view work_item_order_extension as
select o.id, 'ORDER_EXTENSION_TO_ANSWER' as kind, o.party, r.inspector, r.unit, x.asked_on as due_on,
  '/api/v1/orders/' || o.id as href
from order_extension x
join supervision_order o on o.id = x.order_id
join reaction r on r.id = o.id
where x.answer is null and o.state = 'ISSUED';
comment on view work_item_order_extension is 'More time that was asked for, since the day';
drop index ix_order_extension_unanswered;
create index ix_order_extension_unanswered on order_extension (asked_on, order_id) where answer is null;
