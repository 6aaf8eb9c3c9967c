-- Scores are kept by some weights besides those in force, so that a page by any of them is one range of an index; so is one
-- of those with a reason that few have, and of a division.
alter table candidate drop constraint pk_candidate;
alter table candidate add constraint pk_candidate primary key (employer, weights);
comment on column candidate.score is 'In hundredths of a point, by the weights of the row';

drop index ix_candidate_score;
drop index ix_candidate_county;
drop index ix_candidate_section;
drop index ix_candidate_size_class;
create index ix_candidate_score on candidate (weights, score desc, employer);
create index ix_candidate_county on candidate (weights, county, score desc, employer);
create index ix_candidate_section on candidate (weights, section, score desc, employer);
create index ix_candidate_division on candidate (weights, division, score desc, employer);
create index ix_candidate_size_class on candidate (weights, size_class, score desc, employer);
create index ix_candidate_no_affiliation on candidate (weights, score desc, employer) where no_affiliation > 0;
create index ix_candidate_approval_lost on candidate (weights, score desc, employer) where approval_lost > 0;
create index ix_candidate_plan_signs on candidate (weights, score desc, employer) where plan_signs > 0;
create index ix_candidate_no_plan on candidate (weights, score desc, employer) where no_plan > 0;
create index ix_candidate_no_annual_report on candidate (weights, score desc, employer) where no_annual_report > 0;
create index ix_candidate_earlier_breaches on candidate (weights, score desc, employer) where earlier_breaches > 0;
create index ix_candidate_did_not_respond on candidate (weights, score desc, employer) where did_not_respond > 0;

alter table candidate_refresh
  add column kept   text[] not null default '{}',
  add column scored text[] not null default '{}',
  add column scored_on date;
comment on column candidate_refresh.weights is 'The version in force when the computing of all began';
comment on column candidate_refresh.kept is 'By which weights scores are being computed: version and formula';
comment on column candidate_refresh.scored is 'By which of them every score stands';
comment on column candidate_refresh.scored_on is 'The day of which every score by the weights in force stands; null while they do not';
update candidate_refresh set day = null;
