alter table person add column erased boolean not null default false;
comment on column person.erased is 'The key is random: nothing leads from it to a person.';
