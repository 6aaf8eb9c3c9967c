-- Further copies of what the employer registry announces.
create table annual_report (
  report_id   uuid not null constraint pk_annual_report primary key,
  employer    text not null,
  provider    text not null,
  report_year int  not null,
  received_on date not null,
  plan_id     uuid,
  activities  int  not null,
  must        int  not null,
  should      int  not null
);
comment on table annual_report is 'Annual reports (årsrapport) that have come in, FOR-2011-12-06-1355 § 13-3 letter a; numbers only';
create index ix_annual_report_employer on annual_report (employer, report_year);

create table dispensation (
  dispensation_id uuid    not null,
  employer        text    not null,
  valid_from      date    not null,
  last_day        date    not null,
  whole           boolean not null,
  ended_reason    text,
  constraint pk_dispensation primary key (dispensation_id, valid_from)
);
comment on table dispensation is 'Dispensation from the duty, FOR-2011-12-06-1355 § 1-5; one that comes back is a further row';
create index ix_dispensation_employer on dispensation (employer, valid_from);

create table employer_departure (
  employer        text not null constraint pk_employer_departure primary key,
  deregistered_on date not null,
  read_on         date not null
);
comment on table employer_departure is 'Employers that have left the register of enterprises and have not come back';
