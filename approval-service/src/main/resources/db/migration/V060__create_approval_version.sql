-- What the register says of a provider on a day, and since when we knew: both times are kept. A row is never changed
-- but once, when another takes its place; what was answered on any past day can be answered again. What the provider
-- tells of itself (name, place, staff) stands in provider_facts.
create table approval_version (
  position bigint generated always as identity,
  provider text not null,
  approval_id uuid not null,
  effect_from date not null,
  effect_to date not null,
  status text not null,
  renewal_pending boolean not null,
  valid_from date not null,
  valid_to date not null,
  end_reason text,
  successor text,
  cause text not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  constraint pk_approval_version primary key (position),
  constraint fk_approval_version_provider foreign key (provider) references provider (organisation_number),
  constraint fk_approval_version_approval_id foreign key (approval_id) references approval (id),
  constraint ck_approval_version_effect_to check (effect_to >= effect_from),
  constraint ck_approval_version_status check (status in ('APPROVED', 'WITHDRAWN', 'ENDED')),
  constraint ck_approval_version_superseded_at check (superseded_at >= recorded_at),
  -- On a day, one answer a provider as far as is known now.
  constraint ex_approval_version_effect exclude using gist (
    int8range(provider::bigint, provider::bigint, '[]') with &&,
    daterange(effect_from, effect_to, '[]') with &&
  ) where (superseded_at is null)
);
comment on table approval_version is 'What holds of an approval on which days (effect) and since when that was known (recorded). A day after the last one of an approval, without a row of its own, is a day on which the approval has expired.';
comment on column approval_version.effect_to is 'Last day; 9999-12-31 until further notice.';
comment on column approval_version.status is 'APPROVED also past valid_to while a renewal that came in time is undecided.';
comment on column approval_version.renewal_pending is 'Whether a renewal that came in time is undecided on those days.';
comment on column approval_version.valid_to is 'Last day of the approval as granted, FOR-2011-12-06-1360 § 2-5 second paragraph.';
comment on column approval_version.end_reason is 'Why an approval ended otherwise than by its date: MERGED, TAKEN_OVER, CLOSED_DOWN, NUMBER_CHANGED; null else.';
comment on column approval_version.successor is 'Organisation number of the provider that followed, if one did.';
comment on column approval_version.cause is 'What made the row: GRANTED, RENEWAL_RECEIVED, RENEWAL_DECIDED, WITHDRAWN, DEFERRED, REINSTATED, PROVIDER_CHANGED.';
comment on column approval_version.recorded_at is 'Since when it was known.';
comment on column approval_version.superseded_at is 'Until when it was held for true; null: it is.';

-- The look-up: the row that began last by the day, as known now; and as known at a moment.
create index ix_approval_version_current on approval_version (provider, effect_from desc) where superseded_at is null;
create index ix_approval_version_known on approval_version (provider, recorded_at);

-- Approvals that were given before, with the renewals that bear on them.
insert into approval_version (provider, approval_id, effect_from, effect_to, status, renewal_pending, valid_from,
  valid_to, cause, recorded_at)
select a.provider, a.id, p.effect_from, p.effect_to, 'APPROVED', p.renewal_pending, a.valid_from, a.valid_to,
  'GRANTED', a.decided_on::timestamp at time zone 'Europe/Oslo'
from approval a
cross join lateral (
  select r.received_on, r.decided_on from approval_case r
  where r.renews = a.id and r.received_on <= a.valid_to
  union all select null, null
  order by received_on desc nulls last limit 1
) r
cross join lateral (
  -- before a renewal came; while it is undecided, until the end; past the end; after it was decided
  values (a.valid_from, least(a.valid_to, coalesce(r.received_on - 1, a.valid_to)), false, true),
    (greatest(a.valid_from, r.received_on), least(a.valid_to, coalesce(r.decided_on - 1, a.valid_to)), true,
      r.received_on is not null),
    (a.valid_to + 1, coalesce(r.decided_on - 1, date '9999-12-31'), true, r.received_on is not null),
    (greatest(a.valid_from, r.decided_on), a.valid_to, false, r.decided_on is not null)
) p (effect_from, effect_to, renewal_pending, applies)
where p.applies and p.effect_from <= p.effect_to;

-- Where an approval stands beside its dates.
alter table approval add column state text not null default 'IN_FORCE';
alter table approval add column ended_from date;
alter table approval add column continues uuid;
update approval set state = case when reminded_on is not null then 'REMINDED' else 'EXPIRED' end
where expired_on is not null;
alter table approval add constraint ck_approval_state check (
  state in ('IN_FORCE', 'EXPIRED', 'REMINDED', 'WITHDRAWAL_NOTIFIED', 'WITHDRAWN', 'WITHDRAWAL_DEFERRED', 'ENDED'));
alter table approval add constraint ck_approval_ended_from check (
  (ended_from is not null) = (state in ('WITHDRAWN', 'WITHDRAWAL_DEFERRED', 'ENDED')));
alter table approval add constraint fk_approval_continues foreign key (continues) references approval (id);
comment on column approval.ended_from is 'First day without approval by withdrawal (tilbaketrekking) or a change of provider.';
comment on column approval.continues is 'The approval of another organisation number that goes on in this one.';

-- An approval that goes on under another number rests on the same application.
alter table approval drop constraint uq_approval_application_id;
create unique index uq_approval_application_id on approval (application_id) where continues is null;
drop index ix_approval_expiry_due_on;
create index ix_approval_expiry_due_on on approval (expiry_due_on, id)
  where expiry_due_on is not null and state in ('IN_FORCE', 'WITHDRAWAL_NOTIFIED', 'WITHDRAWAL_DEFERRED');
