-- Our copy of the national register (Enhetsregisteret). Written by imports only, in chunks; parents may come after
-- their children or never, hence no foreign key.
create table employer (
  organisation_number text not null,
  unit text not null,
  name text not null,
  organisation_form text not null,
  parent text,
  employees_state text not null,
  employees integer,
  employees_reported_on date,
  municipality_number text,
  registered_on date,
  deregistered_on date,
  duty text not null,
  duty_question text,
  duty_rule text,
  duty_entry text,
  duty_from date not null,
  constraint pk_employer primary key (organisation_number),
  constraint ck_employer_unit check (unit in ('MAIN', 'SUB')),
  constraint ck_employer_employees check ((employees_state = 'EXACT') = (employees is not null)),
  constraint ck_employer_employees_state check (employees_state in ('EXACT', 'WITHHELD_0_TO_4', 'NOT_REGISTERED')),
  constraint ck_employer_duty check (duty in ('OBLIGED_BY_INDUSTRY', 'MUST_BE_ASSESSED', 'NOT_LISTED', 'DEREGISTERED')),
  constraint ck_employer_duty_question check ((duty = 'MUST_BE_ASSESSED') = (duty_question is not null))
);
comment on column employer.duty is
  'What the industry list of FOR-2011-12-06-1355 § 13-1 said of the main industry code when last read. NOT_LISTED never means that there is no duty.';
comment on column employer.duty_rule is 'The regulation that gave the list the duty was read from.';
comment on column employer.duty_from is 'Since when the registry knows the duty as it is.';
comment on column employer.employees is 'Employment relations; the register withholds counts below five.';
create index ix_employer_parent on employer (parent) where parent is not null;
create index ix_employer_obliged on employer (organisation_number) where duty = 'OBLIGED_BY_INDUSTRY';

-- One row per employer and classification: after the register has gone over to a new classification, the duty of
-- earlier days is still read from the codes of that time.
create table employer_industry (
  organisation_number text not null,
  classification text not null,
  code1 text,
  code2 text,
  code3 text,
  read_on date not null,
  constraint pk_employer_industry primary key (organisation_number, classification)
);
comment on column employer_industry.read_on is 'Day on which the codes were first read as they are.';
