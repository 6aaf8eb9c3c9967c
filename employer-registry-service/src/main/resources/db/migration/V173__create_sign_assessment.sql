-- What the machine saw in a plan or report: signs for a person to judge, never a decision.
create table sign_assessment (
  document_id uuid not null,
  document text not null,
  employer text not null,
  provider text not null,
  period_from date not null,
  period_to date not null,
  signs text[] not null,
  assessed_on date not null,
  next_on date,
  constraint pk_sign_assessment primary key (document_id),
  constraint ck_sign_assessment_document check (document in ('PLAN', 'ANNUAL_REPORT'))
);
comment on column sign_assessment.next_on is 'The next day on which the passing of time alone may show another sign; null = none.';
create index ix_sign_assessment_provider on sign_assessment (provider, employer);
create index ix_sign_assessment_next on sign_assessment (next_on, document_id) where next_on is not null;
-- Plans of the first release are looked at when the service is up.
insert into sign_assessment (document_id, document, employer, provider, period_from, period_to, signs, assessed_on, next_on)
select id, 'PLAN', employer, provider, period_from, period_to, '{}', received_on, received_on from plan;

-- A plan's text as MinHash, and its bands: whoever shares one with it is compared, nobody else.
create table plan_text (
  plan_id uuid not null,
  employer text not null,
  provider text not null,
  period_from date not null,
  period_to date not null,
  words int not null,
  signature int[] not null,
  constraint pk_plan_text primary key (plan_id),
  constraint fk_plan_text_plan_id foreign key (plan_id) references plan (id)
);
create table plan_text_band (
  provider text not null,
  band smallint not null,
  hash int not null,
  plan_id uuid not null,
  constraint pk_plan_text_band primary key (provider, band, hash, plan_id),
  constraint fk_plan_text_band_plan_id foreign key (plan_id) references plan_text (plan_id)
);
create index ix_plan_text_band_plan on plan_text_band (plan_id);
