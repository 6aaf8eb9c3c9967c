-- Many inspections begun in one call and followed as one (aksjon).
create table inspection_campaign (
  id           uuid        not null constraint pk_inspection_campaign primary key,
  name         text        not null,
  party_kind   text        not null,
  form         text        not null,
  announced    boolean     not null,
  unit         text,
  planned_for  date,
  created_at   timestamptz not null,
  created_by   text        not null
);

create table inspection_campaign_party (
  campaign_id   uuid not null constraint fk_inspection_campaign_party_campaign_id references inspection_campaign,
  number        int  not null,
  party         text not null,
  sub_unit      text,
  result        text not null constraint ck_inspection_campaign_party_result check (result in ('CREATED', 'REFUSED', 'DUPLICATE')),
  reason        text,
  inspection_id uuid constraint fk_inspection_campaign_party_inspection_id references inspection,
  letter_due    boolean not null,
  constraint pk_inspection_campaign_party primary key (campaign_id, number),
  constraint ck_inspection_campaign_party_created check ((result = 'CREATED') = (inspection_id is not null))
);
comment on column inspection_campaign_party.letter_due is 'The announcement is decided and its letter still to be made';
create index ix_inspection_campaign_party_letter_due on inspection_campaign_party (campaign_id, number) where letter_due;
