create table provider_kind (
  provider   text not null,
  known_from date not null,
  kind       text not null,
  constraint pk_provider_kind primary key (provider, known_from)
);
comment on table provider_kind is 'How a provider is organised (type ordning), by its approvals and what it has told since; own copy of the approval service''s events';
