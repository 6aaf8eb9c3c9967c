-- Inspections of the time before this system, handed in one by one by the office. They stand in tables of their own:
-- nothing follows from them, no event, letter or deadline, and no work list can come upon one. Statistics count them
-- with the others.
create table history_inspection (
  id                uuid not null constraint pk_history_inspection primary key,
  source            text not null,
  earlier_id        text not null,
  content_hash      text not null,
  party             text not null,
  party_kind        text not null constraint ck_history_inspection_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  form              text not null constraint ck_history_inspection_form check (form in ('ON_SITE', 'DIGITAL', 'POSTAL', 'DOCUMENT')),
  selection_reason  text not null constraint ck_history_inspection_selection_reason check (selection_reason in
    ('RISK', 'RANDOM', 'CAMPAIGN', 'COMPLAINT', 'DEVIATION', 'FOLLOW_UP', 'OTHER')),
  carried_out_on    date not null,
  municipality      text,
  industry_code     text,
  classification    text,
  employees         int,
  provider_kind     text,
  constraint uq_history_inspection_earlier_id unique (source, earlier_id)
);
comment on column history_inspection.source is 'The earlier system or report; earlier_id is its own id';
comment on column history_inspection.content_hash is 'Of the row as handed in: the same again changes nothing';
comment on column history_inspection.employees is 'On the day of the inspection; of a provider its staff';
create index ix_history_inspection_carried_out_on on history_inspection (carried_out_on);
create index ix_history_inspection_party on history_inspection (party, carried_out_on);

create table history_finding (
  inspection_id uuid not null constraint fk_history_finding_inspection_id references history_inspection on delete cascade,
  code          text not null,
  outcome       text not null constraint ck_history_finding_outcome
    check (outcome in ('IN_ORDER', 'BREACH', 'NOT_CONTROLLED', 'NOT_APPLICABLE')),
  provider      text,
  constraint pk_history_finding primary key (inspection_id, code)
);
comment on column history_finding.provider is 'The service whose work was the cause';

create table history_reaction (
  inspection_id uuid not null constraint fk_history_reaction_inspection_id references history_inspection on delete cascade,
  number        int  not null,
  kind          text not null constraint ck_history_reaction_kind check (kind in
    ('GUIDANCE', 'ORDER', 'COERCIVE_FINE', 'STOP', 'VIOLATION_FEE', 'WITHDRAWAL_RECOMMENDATION', 'POLICE_REPORT')),
  control_point text,
  decided_on    date,
  complied_on   date,
  constraint pk_history_reaction primary key (inspection_id, number),
  constraint ck_history_reaction_complied_on check (complied_on is null or (decided_on is not null and decided_on <= complied_on))
);
comment on column history_reaction.decided_on is 'Null where the earlier system does not say: counted on the day of the inspection, in no time';
create index ix_history_reaction_decided_on on history_reaction (decided_on);
create index ix_history_reaction_complied_on on history_reaction (complied_on) where complied_on is not null;
