create table customer_report (
  provider text not null,
  employer text not null,
  year int not null,
  number int not null,
  id uuid not null,
  answer text not null,
  contract boolean,
  plan_made boolean,
  activities_planned int,
  activities_delivered int,
  meetings_offered int,
  meetings_held int,
  report_delivered boolean,
  reported_by text not null,
  reported_at timestamptz not null,
  constraint pk_customer_report primary key (provider, employer, year, number),
  constraint uq_customer_report_id unique (id),
  constraint ck_customer_report_answer check (answer in ('CONFIRMED', 'EMPLOYER_DID_NOT_RESPOND')),
  constraint ck_customer_report_confirmed check (
    num_nulls(contract, plan_made, activities_planned, activities_delivered, meetings_offered, meetings_held,
      report_delivered) = case answer when 'CONFIRMED' then 0 else 7 end)
);
comment on table customer_report is
  'A provider''s neutral yearly report on each customer; what is said anew is a further number, nothing is rewritten.';
create index ix_customer_report_employer on customer_report (employer, year);

-- The last word on each customer and year.
create view customer_report_current as
select distinct on (provider, employer, year) *
from customer_report
order by provider, employer, year, number desc;
