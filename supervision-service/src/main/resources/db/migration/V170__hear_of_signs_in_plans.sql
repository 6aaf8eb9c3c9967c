-- What the employer registry saw in plans and annual reports: signs for a person to judge, codes only.
create table assistance_sign (
  document_id uuid not null constraint pk_assistance_sign primary key,
  document    text not null constraint ck_assistance_sign_document check (document in ('PLAN', 'ANNUAL_REPORT')),
  employer    text not null,
  provider    text not null,
  period_from date not null,
  period_to   date not null,
  assessed_on date not null,
  signs       text[] not null
);
create index ix_assistance_sign_employer on assistance_sign (employer, period_from);
create index ix_assistance_sign_provider on assistance_sign (provider);
