-- Decisions that one officer proposes and another confirms, where the office wants it.
create table casework_proposal (
  id uuid not null,
  case_id uuid not null,
  outcome varchar(60) not null,
  content text not null,
  proposed_by varchar(255) not null,
  proposed_at timestamptz not null,
  confirmed_by varchar(255),
  confirmed_at timestamptz,
  replaced_at timestamptz,
  constraint pk_casework_proposal primary key (id),
  constraint ck_casework_proposal_confirmed check (
    num_nonnulls(confirmed_by, confirmed_at) in (0, 2) and confirmed_by <> proposed_by)
);
-- One proposal of a case waits at a time.
create unique index uq_casework_proposal_open on casework_proposal (case_id)
  where confirmed_at is null and replaced_at is null;
