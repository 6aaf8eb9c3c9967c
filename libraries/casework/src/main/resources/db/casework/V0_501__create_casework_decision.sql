-- Individual decisions (enkeltvedtak). Kept for ever: corrections are further decisions.
create table casework_decision (
  id uuid not null,
  case_id uuid not null,
  party varchar(9) not null,
  outcome varchar(60) not null,
  rule_version varchar(60) not null,
  reasons_rules text not null,
  reasons_facts text not null,
  reasons_considerations text not null,
  deciding_body varchar(30) not null,
  decided_by varchar(255) not null,
  decided_at timestamptz not null,
  compliance_deadline date,
  notified_at timestamptz not null,
  appeal_deadline date not null,
  appeal_body varchar(30) not null,
  constraint pk_casework_decision primary key (id),
  constraint ck_casework_decision_reasons check (reasons_rules <> '' and reasons_facts <> '')
);
create index ix_casework_decision_case on casework_decision (case_id);

comment on column casework_decision.notified_at is
  'When the party was notified (underretning), fvl. § 27; the appeal deadline runs from that day.';
comment on column casework_decision.appeal_deadline is
  'Last day to appeal (klagefrist), fvl. § 29, domstolloven §§ 148-149.';

create function casework_decision_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'casework_decision is append-only';
end $$;
create trigger casework_decision_is_append_only
  before update or delete or truncate on casework_decision
  for each statement execute function casework_decision_is_append_only();
