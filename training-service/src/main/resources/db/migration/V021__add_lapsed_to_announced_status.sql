alter table announced_status add column lapsed integer not null default 0;
alter table announced_status drop constraint ck_announced_status_trained;
alter table announced_status add constraint ck_announced_status_trained
  check (trained >= 0 and lapsed >= 0 and trained + lapsed <= staff);
comment on column announced_status.lapsed is 'Persons who were trained and are not any longer.';
