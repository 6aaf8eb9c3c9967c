-- What an inspector has written of an inspection for other authorities, and nothing that was written for another end.
create table shared_information (
  inspection_id uuid        not null constraint pk_shared_information primary key
                            constraint fk_shared_information_inspection_id references inspection,
  content       jsonb       not null,
  version       bigint      not null,
  changed_at    timestamptz not null,
  changed_by    text        not null
);
comment on table shared_information is 'Length, place, authorities that inspect at the same time, texts: told to other authorities as it stands';

alter table inspection_campaign add column ends_on date;
comment on column inspection_campaign.ends_on is 'Last day; null where none is settled';
