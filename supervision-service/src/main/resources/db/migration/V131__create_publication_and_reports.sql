-- Recommendations to withdraw an approval, to those who approve.
create table withdrawal_recommendation (
  id             uuid   not null constraint pk_withdrawal_recommendation primary key,
  inspection_id  uuid   not null constraint fk_withdrawal_recommendation_inspection_id references inspection,
  provider       text   not null,
  requirements   text[] not null constraint ck_withdrawal_recommendation_requirements check (cardinality(requirements) > 0),
  reasons        text   not null,
  recommended_on date   not null,
  recommended_by text   not null,
  answer         text   constraint ck_withdrawal_recommendation_answer check (answer in ('FOLLOWED', 'NOT_FOLLOWED')),
  answered_on    date,
  constraint ck_withdrawal_recommendation_answered check ((answer is null) = (answered_on is null))
);
comment on table withdrawal_recommendation is 'Recommendations to withdraw an approval, FOR-2011-12-06-1360 § 2-5; what the approval unit answers is heard from it';
create index ix_withdrawal_recommendation_provider on withdrawal_recommendation (provider, id);
-- One waits for an answer at a time, for one inspection.
create unique index uq_withdrawal_recommendation_waiting on withdrawal_recommendation (inspection_id) where answer is null;

-- Reports to the police (anmeldelse), noted.
create table police_report (
  id               uuid   not null constraint pk_police_report primary key,
  inspection_id    uuid   not null constraint fk_police_report_inspection_id references inspection,
  party            text   not null,
  party_kind       text   not null,
  against          text   not null constraint ck_police_report_against check (against in ('ENTERPRISE', 'NATURAL_PERSON', 'BOTH')),
  provisions       text[] not null,
  facts            text   not null,
  reported_on      date   not null,
  reported_by      text   not null,
  police_reference text,
  violation_fee_id uuid   constraint fk_police_report_violation_fee_id references violation_fee,
  outcome          text   constraint ck_police_report_outcome check (outcome in
    ('DROPPED', 'FINE_ACCEPTED', 'CHARGED', 'CONVICTED', 'ACQUITTED', 'OTHER')),
  outcome_on       date,
  version          bigint not null,
  constraint ck_police_report_outcome_on check ((outcome is null) = (outcome_on is null))
);
comment on table police_report is 'Reports to the police, aml. chapter 19, fvl. § 47; for inspectors alone, and no person by name';
create index ix_police_report_party on police_report (party, id);

-- What is published of reactions. A sole proprietor's number never enters: there is no party then.
create table publication (
  id           uuid    not null constraint pk_publication primary key,
  reaction_id  uuid    not null constraint fk_publication_reaction_id references reaction,
  party        text,
  kind         text    not null,
  published_on date    not null,
  decided_on   date    not null,
  shown        boolean not null,
  last_entry   int     not null,
  constraint uq_publication_reaction_id unique (reaction_id)
);
comment on column publication.party is 'Null for sole proprietors and where the form of organisation is not known';
comment on column publication.shown is 'False once taken down';
create index ix_publication_shown on publication (id) where shown;
create index ix_publication_party on publication (party, id) where shown;
create index ix_publication_kind on publication (kind, id) where shown;

create table publication_entry (
  publication_id uuid   not null constraint fk_publication_entry_publication_id references publication,
  number         int    not null,
  change         text   not null constraint ck_publication_entry_change check (change in ('PUBLISHED', 'AMENDED', 'TAKEN_DOWN')),
  cause          text   not null constraint ck_publication_entry_cause check (cause in
    ('APPEAL_RIGHT_OVER', 'CHANGED', 'COMPLIED', 'CORRECTED', 'ANNULLED', 'APPEAL_TAKEN_UP', 'SUPERSEDED')),
  entered_on     date   not null,
  entered_by     text   not null,
  provisions     text[] not null,
  amount         numeric(14, 2),
  complied_on    date,
  constraint pk_publication_entry primary key (publication_id, number)
);
comment on table publication_entry is 'Every state of a publication; rows are only added';
create trigger publication_entry_is_append_only
  before update or delete or truncate on publication_entry
  for each statement execute function casework_is_append_only();
