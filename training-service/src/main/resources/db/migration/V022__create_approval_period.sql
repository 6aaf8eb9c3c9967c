create table approval_pause (
  approval_id uuid not null,
  first_day date not null,
  last_day date,
  constraint pk_approval_pause primary key (approval_id, first_day),
  constraint ck_approval_pause_last_day check (last_day >= first_day)
);
comment on table approval_pause is
  'Days on which an approval does not stand though its period runs: withdrawn (FOR-2011-12-06-1360 § 2-5), or gone with the provider. last_day null: until it is reinstated.';

create view approval_period (approval_id, provider, first_day, last_day) as
select approval_id, provider, lower(days), upper(days) - 1
from (
  select a.approval_id, a.provider,
    unnest(datemultirange(daterange(a.valid_from, a.valid_to, '[]'))
      - coalesce(
        (select range_agg(daterange(p.first_day, p.last_day, '[]'))
         from approval_pause p where p.approval_id = a.approval_id),
        '{}'::datemultirange)) as days
  from approved_provider a
  where a.valid_from <= a.valid_to) approved;
comment on view approval_period is
  'When a provider is approved, so that its staff must be trained (FOR-2011-12-06-1360 § 2-3).';
