-- Which documents are exempt from public access, as officers assess it (offl. §§ 11, 13-26); the last assessment counts.
create table casework_letter_access (
  letter_id uuid not null,
  number int not null,
  code varchar(20),
  basis varchar(200),
  reason text not null,
  assessed_by varchar(255) not null,
  assessed_at timestamptz not null,
  constraint pk_casework_letter_access primary key (letter_id, number),
  constraint fk_casework_letter_access_letter_id foreign key (letter_id) references casework_letter,
  constraint ck_casework_letter_access_restriction check (num_nonnulls(code, basis) in (0, 2))
);
create trigger casework_letter_access_is_append_only
  before update or delete or truncate on casework_letter_access
  for each statement execute function casework_is_append_only();

comment on column casework_letter_access.code is 'Access code (tilgangskode); null where the public may see it.';
