create table register_import (
  id uuid not null,
  unit text not null,
  classification text not null,
  state text not null,
  format text not null,
  gzip boolean not null,
  complete boolean not null,
  read bigint not null,
  accepted bigint not null,
  rejected bigint not null,
  added bigint not null,
  changed bigint not null,
  established bigint not null,
  lifted bigint not null,
  notices jsonb not null,
  sha256 text,
  consumer text not null,
  idempotency_key text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint pk_register_import primary key (id),
  constraint uq_register_import_key unique (consumer, idempotency_key),
  constraint ck_register_import_state check (state in ('RUNNING', 'COMPLETED', 'ABORTED')),
  constraint ck_register_import_finished check ((state = 'COMPLETED') = (sha256 is not null))
);

create table import_rejection (
  import_id uuid not null,
  ordinal bigint not null,
  line bigint not null,
  code text not null,
  field text,
  organisation_number text,
  position bigint generated always as identity,
  constraint pk_import_rejection primary key (import_id, position),
  constraint fk_import_rejection_import_id foreign key (import_id) references register_import (id)
);

-- Where a chunk lands before it is merged; empty between transactions. Not logged: after a crash the import is run again.
create unlogged table import_stage (
  organisation_number text not null,
  unit text not null,
  name text not null,
  organisation_form text not null,
  parent text,
  employees_state text,
  employees integer,
  employees_reported_on date,
  municipality_number text,
  registered_on date,
  deregistered_on date,
  duty text not null,
  duty_question text,
  duty_rule text,
  duty_entry text,
  duty_code text,
  code1 text,
  code2 text,
  code3 text,
  reduced boolean not null
);
