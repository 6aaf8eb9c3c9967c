-- What inspectors recommend to those who approve, and what is answered.
create table withdrawal_recommendation (
  recommendation_id uuid not null,
  provider text not null,
  inspection_id uuid not null,
  statutes text[] not null,
  recommended_on date not null,
  answer text,
  answer_reason text,
  answered_by text,
  answered_on date,
  version bigint not null,
  constraint pk_withdrawal_recommendation primary key (recommendation_id),
  constraint ck_withdrawal_recommendation_answer check (
    answer in ('FOLLOWED', 'NOT_FOLLOWED')
    and num_nonnulls(answer, answer_reason, answered_by, answered_on) in (0, 4))
);
comment on table withdrawal_recommendation is 'Recommendations to withdraw an approval, FOR-2011-12-06-1360 § 2-5; what they say is read in the supervision service.';
create index ix_withdrawal_recommendation_provider on withdrawal_recommendation (provider, recommended_on);
create index ix_withdrawal_recommendation_waiting on withdrawal_recommendation (recommended_on) where answer is null;
