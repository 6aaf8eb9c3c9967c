-- What is only added to. One function for all of them.
create function casework_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

-- Advance notices, or why there is none, and what the party said (fvl. § 16).
create table casework_hearing (
  id uuid not null,
  case_id uuid not null,
  party varchar(9) not null,
  outcome varchar(60) not null,
  notice_sent_at timestamptz,
  comment_deadline date,
  exemption_ground varchar(40),
  exemption_reason text,
  exempted_by varchar(255),
  exempted_at timestamptz,
  constraint pk_casework_hearing primary key (id),
  constraint ck_casework_hearing_notice check (
    num_nonnulls(notice_sent_at, comment_deadline) in (0, 2)
    and num_nonnulls(exemption_ground, exemption_reason, exempted_by, exempted_at) in (0, 4)
    and (notice_sent_at is null) <> (exemption_ground is null))
);
create index ix_casework_hearing_case on casework_hearing (case_id, id);
create trigger casework_hearing_is_append_only
  before update or delete or truncate on casework_hearing
  for each statement execute function casework_is_append_only();

comment on column casework_hearing.outcome is 'Code of the decision the party is heard about.';
comment on column casework_hearing.comment_deadline is
  'Last day to comment; runs from the day the notice was sent, fvl. § 16 first paragraph.';
comment on column casework_hearing.exemption_ground is
  'Why notice was left out, fvl. § 16 third paragraph.';

create table casework_comment (
  id uuid not null,
  hearing_id uuid not null,
  received_at timestamptz not null,
  received_from varchar(255) not null,
  content text not null,
  more_to_come boolean not null,
  constraint pk_casework_comment primary key (id),
  constraint fk_casework_comment_hearing_id foreign key (hearing_id) references casework_hearing
);
create index ix_casework_comment_hearing_id on casework_comment (hearing_id, id);
create trigger casework_comment_is_append_only
  before update or delete or truncate on casework_comment
  for each statement execute function casework_is_append_only();
