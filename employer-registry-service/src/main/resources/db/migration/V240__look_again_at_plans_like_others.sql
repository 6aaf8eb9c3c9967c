-- Of each customer one like plan is enough: so the customer stands in the index.
alter table plan_text_band add column employer text;
update plan_text_band b set employer = t.employer from plan_text t where t.plan_id = b.plan_id;
alter table plan_text_band
  alter column employer set not null,
  drop constraint pk_plan_text_band,
  add constraint pk_plan_text_band primary key (provider, band, hash, employer, plan_id);

-- Plans that may show another sign since the text of one like them has changed. Nothing but an insert, so that no change of a
-- plan waits for another customer's.
create table sign_look_again (
  id bigint generated always as identity,
  document_id uuid not null,
  constraint pk_sign_look_again primary key (id)
);
comment on table sign_look_again is 'Plans to be looked at again since the text of one like them has changed.';

-- Texts no longer depend on the order of their parts: all are read anew.
update sign_assessment set next_on = assessed_on where document = 'PLAN';
