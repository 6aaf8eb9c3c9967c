create table complaint (
  id uuid not null,
  party text not null,
  party_kind text not null,
  kind text not null,
  channel text not null,
  received_on date not null,
  text text not null,
  recorded_by text,
  recorded_at timestamptz not null,
  state text not null,
  assess_by date not null,
  answer_by date not null,
  handled_by text,
  assessment text,
  outcome text,
  outcome_on date,
  outcome_reason text,
  inspection_id uuid,
  forwarded_to text,
  guidance text,
  answer text,
  answered_on date,
  source_kept boolean not null,
  source_erased_on date,
  version bigint not null,
  constraint pk_complaint primary key (id),
  constraint fk_complaint_inspection_id foreign key (inspection_id) references inspection (id),
  constraint ck_complaint_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  constraint ck_complaint_channel check (channel in ('PORTAL', 'PHONE', 'LETTER', 'EMAIL', 'IN_PERSON')),
  constraint ck_complaint_recorded_by check ((recorded_by is null) = (channel = 'PORTAL')),
  constraint ck_complaint_state check (state in
    ('RECEIVED', 'ASSESSED', 'INSPECTION', 'GUIDANCE', 'FORWARDED', 'NO_ACTION', 'ANSWERED')),
  constraint ck_complaint_outcome check (outcome in ('INSPECTION', 'GUIDANCE', 'FORWARDED', 'NO_ACTION')),
  constraint ck_complaint_steps check (
    (assessment is null) = (state = 'RECEIVED')
    and num_nulls(outcome, outcome_on) in (0, 2)
    and (outcome is null) = (state in ('RECEIVED', 'ASSESSED'))
    and (answered_on is null) = (state <> 'ANSWERED'))
);
comment on table complaint is
  'Complaints and tips about employers and providers; who it comes from stands elsewhere, sealed (aml. § 18-2).';
comment on column complaint.recorded_by is 'The inspector who took it down; none for the portal, whose caller is the source.';
comment on column complaint.assess_by is 'Set by the office, not by law.';
comment on column complaint.answer_by is 'Set by the office, not by law.';
create index ix_complaint_party on complaint (party, id);
create index ix_complaint_received_on on complaint (received_on);
create index ix_complaint_running on complaint (state, id) where state <> 'ANSWERED';
create index ix_complaint_source_to_erase on complaint (answered_on) where source_kept;

create table complaint_source (
  complaint_id uuid not null,
  sealed bytea not null,
  constraint pk_complaint_source primary key (complaint_id),
  constraint fk_complaint_source_complaint_id foreign key (complaint_id) references complaint (id)
);
comment on table complaint_source is
  'Who complained, AES-256-GCM under a key that is not in the database; erased some time after the answer.';

create table complaint_source_reading (
  id uuid not null,
  complaint_id uuid not null,
  reader text not null,
  purpose text not null,
  read_at timestamptz not null,
  constraint pk_complaint_source_reading primary key (id),
  constraint fk_complaint_source_reading_complaint_id foreign key (complaint_id) references complaint (id)
);
comment on table complaint_source_reading is 'Every reading of who complained, with its purpose; outlives what was read.';
create index ix_complaint_source_reading_complaint on complaint_source_reading (complaint_id, id);
create trigger complaint_source_reading_is_append_only
  before update or delete or truncate on complaint_source_reading
  for each statement execute function casework_is_append_only();

create view work_item_complaint as
select id, 'COMPLAINT' as kind, party, handled_by as inspector, null::text as unit,
  case state when 'RECEIVED' then assess_by else answer_by end as due_on,
  '/api/v1/complaints/' || id as href
from complaint
where state <> 'ANSWERED';
