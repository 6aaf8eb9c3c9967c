-- Demands for documents, aml. § 18-5: children of an inspection, each with its own deadline and state.
create table document_demand (
  id                   uuid    not null constraint pk_document_demand primary key,
  inspection_id        uuid    not null constraint fk_document_demand_inspection_id references inspection,
  holder               text    not null,
  holder_kind          text    not null constraint ck_document_demand_holder_kind
    check (holder_kind in ('PARTY', 'OTHER_ENTERPRISE', 'PUBLIC_AUTHORITY')),
  demanded             text    not null,
  form                 text    not null constraint ck_document_demand_form check (form in ('DIGITAL', 'POST', 'SHOWN', 'ORAL')),
  data_categories      text[]  not null,
  necessity            text,
  suspicion            text,
  sensitivity          text,
  burden               text,
  deadline             date    not null,
  deadline_asked_for   date    not null,
  state                text    not null constraint ck_document_demand_state check (state in ('DEMANDED', 'RECEIVED', 'WITHDRAWN')),
  demanded_at          timestamptz not null,
  received_on          date,
  in_time              boolean,
  overdue_announced_on date,
  letter_due           boolean not null default false,
  version              bigint  not null,
  constraint ck_document_demand_proportionality check (
    case holder_kind
      when 'OTHER_ENTERPRISE' then num_nonnulls(necessity, suspicion, sensitivity, burden) = 4
      when 'PUBLIC_AUTHORITY' then necessity is not null
      else true end),
  constraint ck_document_demand_received check ((state = 'RECEIVED') = (num_nonnulls(received_on, in_time) = 2))
);
comment on table document_demand is 'Information demanded (opplysninger kan kreves), aml. § 18-5; no individual decision';
comment on column document_demand.necessity is 'The special conditions, or what is necessary, aml. § 18-5 second and third paragraph';
comment on column document_demand.deadline is 'Last day, a working day; deadline_asked_for is the day before it was moved by domstolloven § 149';
create index ix_document_demand_inspection_id on document_demand (inspection_id, id);
create index ix_document_demand_holder on document_demand (holder, id);
-- The sweeps look only at what is left for them.
create index ix_document_demand_due on document_demand (deadline) where state = 'DEMANDED' and overdue_announced_on is null;
create index ix_document_demand_letter_due on document_demand (id) where letter_due;

create table document_demand_entry (
  demand_id uuid        not null constraint fk_document_demand_entry_demand_id references document_demand,
  number    int         not null,
  command   text        not null,
  done_at   timestamptz not null,
  done_by   text        not null,
  content   text,
  deadline  date,
  constraint pk_document_demand_entry primary key (demand_id, number)
);
comment on table document_demand_entry is 'Everything done to a demand; rows are only added';

create view work_item_document_demand as
select d.id, 'DOCUMENT_DEMAND' as kind, i.party, i.inspector, i.unit, d.deadline as due_on,
       '/api/v1/document-demands/' || d.id as href
from document_demand d join inspection i on i.id = d.inspection_id
where d.state = 'DEMANDED';

create view work_item_inspection as
select id, 'INSPECTION' as kind, party, inspector, unit, planned_for as due_on, '/api/v1/inspections/' || id as href
from inspection
where state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY') and planned_for is not null;
create index ix_inspection_planned_for on inspection (planned_for)
  where state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY') and planned_for is not null;
create index ix_inspection_open on inspection (state, id) where state <> 'CLOSED';
create index ix_inspection_unit on inspection (unit, id) where unit is not null;
