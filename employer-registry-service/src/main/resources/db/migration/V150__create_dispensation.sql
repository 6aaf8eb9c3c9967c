-- Dispensations from the duty (FOR-2011-12-06-1355 § 1-5), from the application to the end.
create table dispensation (
  id uuid not null,
  employer varchar(9) not null,
  state varchar(30) not null,
  received_on date not null,
  on_paper boolean not null,
  renews uuid,
  description text,
  reason varchar(40),
  special_reasons text,
  systematic_hse text,
  committee boolean not null,
  part text,
  part_separation varchar(20),
  assignee varchar(255),
  information_deadline date,
  preliminary_answer_due_on date,
  comment_due_on date,
  granted_from date,
  granted_to date,
  granted_part text,
  granted_part_separation varchar(20),
  period_reason text,
  suspension uuid,
  in_force_from date,
  last_day date,
  end_told boolean,
  revoked_after date,
  version bigint not null,
  constraint pk_dispensation primary key (id),
  constraint fk_dispensation_renews foreign key (renews) references dispensation (id),
  constraint ck_dispensation_state check (state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT',
    'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'REVOKED', 'GIVEN_UP')),
  constraint ck_dispensation_part check (num_nonnulls(part, part_separation) in (0, 2)),
  constraint ck_dispensation_granted_part check (num_nonnulls(granted_part, granted_part_separation) in (0, 2)),
  constraint ck_dispensation_grant
    check (num_nonnulls(granted_from, granted_to, suspension, in_force_from, last_day, end_told) in (0, 6)),
  constraint ck_dispensation_days check (granted_to >= granted_from and last_day >= in_force_from - 1)
);
comment on column dispensation.part is 'The distinct part (markant adskilt del) it is for; null = the whole.';
comment on column dispensation.committee is 'Whether the employer has a working environment committee (aml. § 7-1).';
comment on column dispensation.preliminary_answer_due_on is 'Foreløpig svar, fvl. § 11 a; null once sent or decided.';
comment on column dispensation.last_day is 'Last day in force; the day before in_force_from if it never was.';
comment on column dispensation.revoked_after is 'Last day by the decision to revoke it; a deferral (fvl. § 42) may move last_day.';
create index ix_dispensation_employer on dispensation (employer, id);
create unique index uq_dispensation_open on dispensation (employer, lower(coalesce(part, '')))
  where state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT');
create index ix_dispensation_open on dispensation (id)
  where state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT');
create index ix_dispensation_end_to_tell on dispensation (last_day) where not end_told;
create index ix_dispensation_to_answer on dispensation (preliminary_answer_due_on)
  where preliminary_answer_due_on is not null;

-- What officers found of each condition; the last one counts, and none is ever changed.
create table dispensation_judgement (
  dispensation_id uuid not null,
  number int not null,
  condition varchar(40) not null,
  met boolean not null,
  reason text not null,
  judged_by varchar(255) not null,
  judged_at timestamptz not null,
  constraint pk_dispensation_judgement primary key (dispensation_id, number),
  constraint fk_dispensation_judgement_dispensation_id foreign key (dispensation_id) references dispensation (id)
);
create trigger dispensation_judgement_is_append_only
  before update or delete or truncate on dispensation_judgement
  for each statement execute function casework_is_append_only();

-- Conditions attached (vilkår), aml. § 18-6 sixth paragraph; of the grant in force.
create table dispensation_term (
  dispensation_id uuid not null,
  number int not null,
  text text not null,
  deadline date,
  constraint pk_dispensation_term primary key (dispensation_id, number),
  constraint fk_dispensation_term_dispensation_id foreign key (dispensation_id) references dispensation (id)
);

create table dispensation_document (
  id uuid not null,
  dispensation_id uuid not null,
  kind varchar(40) not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  received_at timestamptz not null,
  scan_state text not null,
  scan_finding text,
  scanned_at timestamptz,
  scan_claimed_until timestamptz,
  constraint pk_dispensation_document primary key (id),
  constraint fk_dispensation_document_dispensation_id foreign key (dispensation_id) references dispensation (id),
  constraint ck_dispensation_document_size check (size > 0),
  constraint ck_dispensation_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_dispensation_document_scan_state check (scan_state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED'))
);
create index ix_dispensation_document_dispensation_id on dispensation_document (dispensation_id, id);
create index ix_dispensation_document_to_scan on dispensation_document (received_at)
  where scan_state in ('NOT_SCANNED', 'PENDING');

create table dispensation_document_part (
  document_id uuid not null,
  part integer not null,
  content bytea not null,
  constraint pk_dispensation_document_part primary key (document_id, part),
  constraint fk_dispensation_document_part_document_id foreign key (document_id) references dispensation_document (id)
);
alter table dispensation_document_part alter column content set storage external;
