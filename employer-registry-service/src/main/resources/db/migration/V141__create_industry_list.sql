-- Lists of § 13-1 that were adopted since the service shipped; the earlier ones are bundled with it. A list applies
-- until the next one begins: its last day is derived, so that a withdrawal gives the one before its days back.
create table industry_list (
  id uuid not null,
  rule_version text not null,
  classification text not null,
  valid_from date not null,
  document jsonb not null,
  adopted_by text not null,
  adopted_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint pk_industry_list primary key (id)
);
comment on table industry_list is 'Adopted industry lists (næringsliste), FOR-2011-12-06-1355 § 13-1 second paragraph.';
comment on column industry_list.rule_version is 'The regulation that gave the list.';
comment on column industry_list.withdrawn_at is 'Withdrawn before its first day; it never applied.';
create unique index uq_industry_list_valid_from on industry_list (valid_from) where withdrawn_at is null;

-- Locked by whoever changes the lists, and read by the replicas that ask whether there is news.
create table industry_list_version (
  only_row boolean not null default true,
  version bigint not null,
  constraint pk_industry_list_version primary key (only_row),
  constraint ck_industry_list_version_one check (only_row)
);
insert into industry_list_version (version) values (0);
