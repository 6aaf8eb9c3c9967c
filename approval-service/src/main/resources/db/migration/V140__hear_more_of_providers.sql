alter table deviation
  add column weight text not null default 'DEVIATION',
  add column outcome text,
  add column outcome_on date;
comment on column deviation.weight is 'Concern (bekymringsmelding) or deviation (avvik).';
comment on column deviation.outcome is 'What follows, as the supervision service told it; none until it is decided.';

create table rejected_report (
  rejection_id uuid not null,
  provider text not null,
  employer text not null,
  kind text not null,
  reason text not null,
  rejected_on date not null,
  state text not null,
  changed_on date not null,
  constraint pk_rejected_report primary key (rejection_id)
);
comment on table rejected_report is 'Reports of providers that inspectors rejected (underkjente), own copy of the supervision service''s events.';
create index ix_rejected_report_provider on rejected_report (provider, rejection_id desc);
