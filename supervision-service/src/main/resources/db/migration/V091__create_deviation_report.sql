create table deviation_report (
  id uuid not null,
  provider text not null,
  topic text not null,
  facts text not null,
  observed_on date not null,
  inspection_id uuid,
  reported_by text not null,
  reported_at timestamptz not null,
  constraint pk_deviation_report primary key (id),
  constraint fk_deviation_report_inspection_id foreign key (inspection_id) references inspection (id),
  constraint ck_deviation_report_topic check (topic in ('REQUIREMENTS', 'TRAINING', 'ASSISTANCE'))
);
comment on table deviation_report is 'What an inspector reports on a provider (avvik) to those who approve; never changed.';
create index ix_deviation_report_provider on deviation_report (provider, id);
