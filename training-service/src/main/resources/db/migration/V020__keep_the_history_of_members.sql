-- A person is erased by giving its row a key that nobody can compute: every table that refers to it
-- follows, and what was proved stays without the person.
alter table member drop constraint fk_member_person_key;
alter table member add constraint fk_member_person_key
  foreign key (person_key) references person on update cascade;
alter table completion drop constraint fk_completion_person_key;
alter table completion add constraint fk_completion_person_key
  foreign key (person_key) references person on update cascade;
comment on table person is
  'Held while something about the person changes. Keyed hash of the national identity number; nothing else of the person. Foreign keys to it cascade on update, so that a person can be erased.';

alter table member add column annulled_on date;
alter table member add column erased_on date;
drop index uq_member_without_end;
create unique index uq_member_without_end on member (provider, person_key)
  where last_day is null and annulled_on is null;
comment on column member.annulled_on is 'Entered by mistake: counts on no day, is kept with its history.';
comment on column member.erased_on is 'Reference, and the person if nothing newer is known, erased by the retention rule.';
create index ix_member_not_erased on member (last_day) where erased_on is null and last_day is not null;

create table member_change (
  id uuid not null,
  member_id uuid not null,
  provider text not null,
  kind text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  reason text not null,
  person_key text not null,
  person_changed boolean not null,
  reference text not null,
  role text not null,
  relation text not null,
  first_day date not null,
  last_day date,
  constraint pk_member_change primary key (id),
  constraint fk_member_change_member_id foreign key (member_id) references member,
  constraint fk_member_change_person_key foreign key (person_key) references person on update cascade,
  constraint ck_member_change_kind check (kind in ('ENDED', 'CORRECTED', 'ANNULLED'))
);
comment on table member_change is 'What a member was before a change; the row of member is what it is now. Rows are never changed, but for erasure.';
create index ix_member_change_member_id on member_change (member_id, id);
create index ix_member_change_person_key on member_change (person_key);
