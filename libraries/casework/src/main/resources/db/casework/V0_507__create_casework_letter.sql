-- Letters as documents with what the archive needs (arkivlova § 5, arkivforskrifta §§ 14, 15).
create table casework_case_number (
  case_id uuid not null,
  number varchar(30) not null,
  documents int not null,
  constraint pk_casework_case_number primary key (case_id),
  constraint uq_casework_case_number_number unique (number)
);
create sequence casework_case_number_sequence;

create table casework_letter (
  id uuid not null,
  case_id uuid not null,
  number varchar(40) not null,
  direction varchar(10) not null,
  party varchar(9) not null,
  kind varchar(60) not null,
  title varchar(500) not null,
  language varchar(2) not null,
  template_version varchar(80) not null,
  dated_on date not null,
  registered_at timestamptz not null,
  access_code varchar(20),
  access_basis varchar(200),
  html bytea not null,
  html_sha256 varchar(64) not null,
  pdf bytea not null,
  pdf_sha256 varchar(64) not null,
  constraint pk_casework_letter primary key (id),
  constraint uq_casework_letter_number unique (number),
  constraint ck_casework_letter_direction check (direction in ('INCOMING', 'OUTGOING')),
  constraint ck_casework_letter_access check (num_nonnulls(access_code, access_basis) in (0, 2)),
  constraint ck_casework_letter_html_sha256 check (html_sha256 = encode(sha256(html), 'hex')),
  constraint ck_casework_letter_pdf_sha256 check (pdf_sha256 = encode(sha256(pdf), 'hex'))
);
create index ix_casework_letter_case on casework_letter (case_id, id);
create trigger casework_letter_is_append_only
  before update or delete or truncate on casework_letter
  for each statement execute function casework_is_append_only();

comment on column casework_letter.access_basis is
  'Paragraph by which it is exempt from public access (offentleglova); open where there is none.';
comment on column casework_letter.party is 'Sender of what came in, recipient of what went out.';

alter table outgoing_message add column document_id uuid;

-- In which language a party wants to be written to; Bokmål until it says.
create table casework_party_language (
  party varchar(9) not null,
  language varchar(2) not null,
  version bigint not null,
  constraint pk_casework_party_language primary key (party)
);

-- Templates (Qute) of the office, each valid from a day until the next one of its code and language.
create table casework_letter_template (
  code varchar(60) not null,
  language varchar(2) not null,
  valid_from date not null,
  title text not null,
  body text not null,
  constraint pk_casework_letter_template primary key (code, language, valid_from),
  constraint ck_casework_letter_template_language check (language in ('NB', 'NN'))
);
create trigger casework_letter_template_is_append_only
  before update or delete or truncate on casework_letter_template
  for each statement execute function casework_is_append_only();
