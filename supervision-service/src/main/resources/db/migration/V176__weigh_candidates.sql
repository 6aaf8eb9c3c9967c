-- Weights in versions: drafted by one, adopted from a day by another, never changed after.
create table candidate_weights (
  version    int  not null constraint pk_candidate_weights primary key,
  state      text not null constraint ck_candidate_weights_state check (state in ('DRAFT', 'ADOPTED', 'WITHDRAWN')),
  change     bigint not null,
  weights    jsonb not null,
  grounds    text not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  valid_from date constraint uq_candidate_weights_valid_from unique,
  adopted_by text,
  adopted_at timestamptz,
  constraint ck_candidate_weights_adopted check (
    (state = 'ADOPTED') = (num_nonnulls(valid_from, adopted_by, adopted_at) = 3)),
  constraint ck_candidate_weights_four_eyes check (adopted_by <> drafted_by)
);
comment on table candidate_weights is 'Weights of the facts that candidates are scored by; set by the office, not by law';
comment on column candidate_weights.weights is 'By fact: the most points in hundredths, and the value from which they are given in full';
create sequence candidate_weights_version start 2;

create function keep_adopted_candidate_weights() returns trigger language plpgsql as $$
begin
  raise exception 'Adopted weights are never changed';
end $$;
create trigger tr_candidate_weights_kept before update or delete on candidate_weights
  for each row when (old.state <> 'DRAFT') execute function keep_adopted_candidate_weights();

insert into candidate_weights (version, state, change, weights, grounds, drafted_by, drafted_at, valid_from, adopted_by, adopted_at)
values (1, 'ADOPTED', 0, '{
  "NO_AFFILIATION": {"most": 3000, "full": 1}, "APPROVAL_LOST": {"most": 2000, "full": 1},
  "PLAN_SIGNS": {"most": 1000, "full": 5}, "NO_PLAN": {"most": 1500, "full": 1},
  "NO_ANNUAL_REPORT": {"most": 1000, "full": 1}, "EARLIER_BREACHES": {"most": 1500, "full": 5},
  "INDUSTRY_BREACH_RATE": {"most": 2000, "full": 100}, "EMPLOYEES": {"most": 1000, "full": 250},
  "YEARS_SINCE_INSPECTION": {"most": 1000, "full": 5}, "DID_NOT_RESPOND": {"most": 1000, "full": 1}
}', 'To begin with, until the office has adopted its own.', 'system:supervision', timestamptz '2026-01-01', date '1900-01-01',
  'system:release', timestamptz '2026-01-01');

-- Draws: who was in the pool, by which seed and weights, and who was drawn, so that each can be drawn again.
create table candidate_draw (
  id             uuid not null constraint pk_candidate_draw primary key,
  drawn_at       timestamptz not null,
  drawn_by       text not null,
  day            date not null,
  weights        int  not null constraint fk_candidate_draw_weights references candidate_weights,
  purpose        text not null,
  size           int  not null,
  random_percent int  not null constraint ck_candidate_draw_random_percent check (random_percent between 0 and 100),
  seed           text not null,
  filters        jsonb not null,
  pool           int  not null,
  pool_sha256    text not null,
  by_chance      int  not null,
  by_risk        int  not null,
  campaign_id    uuid
);
comment on column candidate_draw.seed is 'Made by the service; the random share is the first of the pool by SHA-256 of seed, colon and organisation number';

create table candidate_draw_employer (
  draw_id  uuid not null,
  employer text not null,
  score    int  not null,
  drawn    text constraint ck_candidate_draw_employer_drawn check (drawn in ('RISK', 'RANDOM')),
  place    int,
  constraint pk_candidate_draw_employer primary key (draw_id, employer),
  constraint ck_candidate_draw_employer_place check ((drawn is null) = (place is null))
);
comment on table candidate_draw_employer is 'The whole pool of a draw; those with a place were drawn';
create index ix_candidate_draw_employer_drawn on candidate_draw_employer (draw_id, drawn, place) where drawn is not null;
