-- A page of the work list reads each view by (due_on, id), of one inspector, of one unit, or of all: an index gives each
-- of these orders, whatever there is of the rest.

-- Reactions: of all, of an inspector and of a unit there is an index; of one kind, here.
create index ix_reaction_work_kind on reaction ((kind || '_' || deadline_of), deadline, id)
  where deadline is not null and kind in ('ORDER', 'VIOLATION_FEE');

-- Violation fees: also one that was annulled waits for its decision.
create index ix_violation_fee_work_inspector on violation_fee (inspector, limited_after, id) where limited_after is not null;
create index ix_violation_fee_work_unit on violation_fee (unit, limited_after, id) where limited_after is not null;
create index ix_violation_fee_reopened on violation_fee (annulled_on, id) where state = 'REOPENED';
create view work_item_violation_fee_reopened as
select f.id, 'VIOLATION_FEE_REOPENED' as kind, f.party, f.inspector, f.unit, f.annulled_on as due_on,
  '/api/v1/violation-fees/' || f.id as href
from violation_fee f
where f.state = 'REOPENED';

-- Planned inspections.
drop index ix_inspection_planned_for;
create index ix_inspection_planned_for on inspection (planned_for, id)
  where state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY') and planned_for is not null;
create index ix_inspection_work_inspector on inspection (inspector, planned_for, id)
  where state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY') and planned_for is not null;
create index ix_inspection_work_unit on inspection (unit, planned_for, id)
  where state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY') and planned_for is not null;

-- Demands for documents know whose they are, as their inspection does: else those of one inspector are not found in order.
alter table document_demand add column party text, add column inspector text, add column unit text;
update document_demand d set party = i.party, inspector = i.inspector, unit = i.unit
from inspection i where i.id = d.inspection_id;
create function follow_inspection() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'inspection' then
    update document_demand set inspector = new.inspector, unit = new.unit where inspection_id = new.id;
  else
    select i.party, i.inspector, i.unit into new.party, new.inspector, new.unit
    from inspection i where i.id = new.inspection_id;
  end if;
  return new;
end
$$;
comment on function follow_inspection is 'Whose an inspection is, so are its demands: for the work list';
create trigger document_demand_follows_inspection before insert on document_demand
  for each row execute function follow_inspection();
create trigger inspection_takes_demands_along after update of inspector, unit on inspection
  for each row when ((old.inspector, old.unit) is distinct from (new.inspector, new.unit))
  execute function follow_inspection();
create index ix_document_demand_work on document_demand (deadline, id) where state = 'DEMANDED';
create index ix_document_demand_work_inspector on document_demand (inspector, deadline, id) where state = 'DEMANDED';
create index ix_document_demand_work_unit on document_demand (unit, deadline, id) where state = 'DEMANDED';
create or replace view work_item_document_demand as
select d.id, 'DOCUMENT_DEMAND' as kind, d.party, d.inspector, d.unit, d.deadline as due_on,
       '/api/v1/document-demands/' || d.id as href
from document_demand d
where d.state = 'DEMANDED';

-- Reports and complaints: the deadline of the step that is waited for.
alter table deviation_report add column due_on date
  generated always as (case state when 'RECEIVED' then assess_by else answer_by end) stored;
create index ix_deviation_report_work on deviation_report (due_on, id) where state <> 'ANSWERED';
create or replace view work_item_deviation as
select id, 'DEVIATION_REPORT' as kind, provider as party, null::text as inspector, 'APPROVAL' as unit, due_on,
  '/api/v1/deviation-reports/' || id as href
from deviation_report
where state <> 'ANSWERED' and answer_by is not null;

alter table complaint
  add column announced_overdue date,
  add column due_on date generated always as (case state when 'RECEIVED' then assess_by else answer_by end) stored;
comment on column complaint.announced_overdue is 'The last deadline that was announced as passed.';
create index ix_complaint_work on complaint (due_on, id) where state <> 'ANSWERED';
create index ix_complaint_work_inspector on complaint (handled_by, due_on, id) where state <> 'ANSWERED';
create or replace view work_item_complaint as
select id, 'COMPLAINT' as kind, party, handled_by as inspector, null::text as unit, due_on,
  '/api/v1/complaints/' || id as href
from complaint
where state <> 'ANSWERED';

create index ix_rejected_report_work on rejected_report (redo_by, id)
  where state in ('REDO_DEMANDED', 'REDONE') and redo_by is not null;
create index ix_rejected_report_work_inspector on rejected_report (rejected_by, redo_by, id)
  where state in ('REDO_DEMANDED', 'REDONE') and redo_by is not null;
