create table violation_fee (
  id                 uuid    not null constraint pk_violation_fee primary key,
  inspection_id      uuid    not null constraint fk_violation_fee_inspection_id references inspection,
  party              text    not null,
  party_kind         text    not null constraint ck_violation_fee_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  addressee          text    not null constraint ck_violation_fee_addressee check (addressee in ('ENTERPRISE', 'NATURAL_PERSON')),
  person_reference   text,
  person_key         text,
  on_the_spot_reason text,
  inspector          text    not null,
  unit               text,
  opened_on          date    not null,
  violation          jsonb   not null,
  state              text    not null constraint ck_violation_fee_state check (state in
    ('OPENED', 'NOTICE_GIVEN', 'NOTICE_OMITTED', 'IMPOSED', 'PAID', 'REOPENED', 'ENDED')),
  turnovers          jsonb   not null,
  coordination       jsonb   not null,
  notice             jsonb,
  first_notice_on    date,
  limited_after      date,
  decision           jsonb,
  pay_by             date,
  paid               numeric(14, 2) not null,
  paid_on            date,
  deferred_from      date,
  lawsuit_brought_on date,
  lawsuit_ended_on   date,
  overdue_on         date,
  annulled_on        date,
  ended_on           date,
  end_ground         text,
  version            bigint  not null,
  constraint ck_violation_fee_person check (
    (addressee = 'NATURAL_PERSON') = (num_nonnulls(person_reference, person_key) > 0)),
  constraint ck_violation_fee_decision check (
    (decision is null) = (pay_by is null) and (state not in ('IMPOSED', 'PAID', 'REOPENED') or decision is not null)),
  constraint ck_violation_fee_notice check ((notice is null) = (first_notice_on is null)),
  constraint ck_violation_fee_ended check (
    (state = 'ENDED') = (ended_on is not null) and (ended_on is null) = (end_ground is null))
);
comment on table violation_fee is 'Violation fees (overtredelsesgebyr), aml. §§ 18-10 and 18-10 a';
comment on column violation_fee.person_reference is 'The office''s reference of the person; never a name or a national identity number';
comment on column violation_fee.person_key is 'Keyed hash of the national identity number, which is not kept';
comment on column violation_fee.on_the_spot_reason is 'Why the violation is clearly established, aml. § 18-10 third paragraph';
comment on column violation_fee.first_notice_on is 'Interrupts the limitation, aml. § 18-10 fourth paragraph';
comment on column violation_fee.limited_after is 'Last day to send notice or decide, where neither is done; none while the violation goes on';
comment on column violation_fee.pay_by is 'Last day to pay, aml. § 18-10 third paragraph';
comment on column violation_fee.paid is 'NOK in all, to the Treasury';
create index ix_violation_fee_party on violation_fee (party, id);
create index ix_violation_fee_inspection_id on violation_fee (inspection_id);
create index ix_violation_fee_state on violation_fee (state, id);
-- The sweep looks only at fees that may still become overdue.
create index ix_violation_fee_due on violation_fee (pay_by, id) where state = 'IMPOSED' and overdue_on is null;
create index ix_violation_fee_limited on violation_fee (limited_after, id) where limited_after is not null;

-- How far the right to appeal has come in a case: pending while an appeal is under way; final from the day after the last
-- day to appeal, or at once where an appeal was decided. What was replaced has no part in it.
create view case_finality as
select d.case_id,
  max(d.appeal_deadline) filter (where not d.replaced) as appeal_deadline,
  bool_or(d.under_way and not d.replaced) as pending,
  max(case when d.replaced or d.used_up then d.decided_on else d.appeal_deadline + 1 end) as final_from
from (
  select c.case_id,
    (c.decided_at at time zone 'Europe/Oslo')::date as decided_on,
    coalesce(
      (select max(x.until) from casework_extension x where x.decision_id = c.id), c.appeal_deadline) as appeal_deadline,
    exists (select from casework_replacement r where r.decision_id = c.id) as replaced,
    exists (
      select from casework_appeal a
      where a.decision_id = c.id and a.state in ('LATE', 'UNDER_REVIEW', 'FORWARDED')) as under_way,
    exists (select from casework_appeal a where a.decision_id = c.id and a.state = 'DECIDED') as used_up
  from casework_decision c) d
group by d.case_id;

-- The office's templates of the letters. Notices tell of the right not to answer, fvl. § 48; what is ended, of its ground, § 49.
insert into casework_letter_template (code, language, valid_from, title, body) values
('VIOLATION_FEE_NOTICE', 'NB', '1970-01-01', 'Varsel om overtredelsesgebyr', $template$
<p>Arbeidstilsynet vurderer å ilegge {#if personal}deg{#else}virksomheten{/if} overtredelsesgebyr{#if intended} på {intended}{/if} (arbeidsmiljøloven {#if personal}§ 18-10 a{#else}§ 18-10{/if}).</p>
<h2>Overtredelsen</h2>{#for lines in actParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Overtredelsen skjedde {committedOn}. Bestemmelser: {#for provision in provisions}{provision}{#if provision_hasNext}, {/if}{/for}.</p>
<h2>Rettigheter</h2>
<p>{#if personal}Du{#else}Dere{/if} kan uttale {#if personal}deg{#else}dere{/if} til og med {deadline}. Fristen løper fra den dagen varselet ble sendt (forvaltningsloven § 16). {#if personal}Du{#else}Dere{/if} kan ha rett til ikke å svare på spørsmål eller utlevere dokumenter eller gjenstander når svaret eller utleveringen vil kunne utsette for en administrativ sanksjon eller straff (forvaltningsloven § 48). {#if personal}Du{#else}Dere{/if} har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).</p>
$template$),
('VIOLATION_FEE_NOTICE', 'NN', '1970-01-01', 'Varsel om lovbrotsgebyr', $template$
<p>Arbeidstilsynet vurderer å gi {#if personal}deg{#else}verksemda{/if} lovbrotsgebyr{#if intended} på {intended}{/if} (arbeidsmiljølova {#if personal}§ 18-10 a{#else}§ 18-10{/if}).</p>
<h2>Lovbrotet</h2>{#for lines in actParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Lovbrotet skjedde {committedOn}. Føresegner: {#for provision in provisions}{provision}{#if provision_hasNext}, {/if}{/for}.</p>
<h2>Rettar</h2>
<p>{#if personal}Du{#else}De{/if} kan uttale {#if personal}deg{#else}dykk{/if} til og med {deadline}. Fristen går frå den dagen varselet vart sendt (forvaltningslova § 16). {#if personal}Du{#else}De{/if} kan ha rett til ikkje å svare på spørsmål eller gi frå {#if personal}deg{#else}dykk{/if} dokument eller gjenstandar når det kan føre til ein administrativ sanksjon eller straff (forvaltningslova § 48). {#if personal}Du{#else}De{/if} har rett til å sjå dokumenta i saka (forvaltningslova §§ 18 og 19).</p>
$template$),
('VIOLATION_FEE', 'NB', '1970-01-01', 'Vedtak om overtredelsesgebyr', $template$
<p>Arbeidstilsynet ilegger {#if personal}deg{#else}virksomheten{/if} overtredelsesgebyr på {amount} (arbeidsmiljøloven {#if personal}§ 18-10 a{#else}§ 18-10{/if}).{#if onTheSpot} Overtredelsen er klart konstatert, og gebyret er ilagt på stedet (arbeidsmiljøloven § 18-10 tredje ledd).{/if}</p>
<p>Gebyret må være betalt innen {payBy}. Endelig vedtak er tvangsgrunnlag for utlegg. Gebyret går til statskassen.</p>
<h2>Overtredelsen</h2>{#for lines in actParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Overtredelsen skjedde {committedOn}. Bestemmelser: {#for provision in provisions}{provision}{#if provision_hasNext}, {/if}{/for}.</p>
<h2>Begrunnelse</h2>
<p>Regler: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovedhensyn: {considerations}</p>{/if}{#if factors}<p>Momenter:</p><ul>{#for factor in factors}<li>{factor}</li>{/for}</ul>{/if}<p>Øvre ramme: {ceiling}. {ceilingReason}</p>
$template$),
('VIOLATION_FEE', 'NN', '1970-01-01', 'Vedtak om lovbrotsgebyr', $template$
<p>Arbeidstilsynet gir {#if personal}deg{#else}verksemda{/if} lovbrotsgebyr på {amount} (arbeidsmiljølova {#if personal}§ 18-10 a{#else}§ 18-10{/if}).{#if onTheSpot} Lovbrotet er klart konstatert, og gebyret er gitt på staden (arbeidsmiljølova § 18-10 tredje ledd).{/if}</p>
<p>Gebyret må vere betalt innan {payBy}. Endeleg vedtak er tvangsgrunnlag for utlegg. Gebyret går til statskassa.</p>
<h2>Lovbrotet</h2>{#for lines in actParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}<p>Lovbrotet skjedde {committedOn}. Føresegner: {#for provision in provisions}{provision}{#if provision_hasNext}, {/if}{/for}.</p>
<h2>Grunngiving</h2>
<p>Reglar: {rules}</p>
<p>Faktiske forhold: {facts}</p>{#if considerations}<p>Hovudomsyn: {considerations}</p>{/if}{#if factors}<p>Moment:</p><ul>{#for factor in factors}<li>{factor}</li>{/for}</ul>{/if}<p>Øvre ramme: {ceiling}. {ceilingReason}</p>
$template$),
('VIOLATION_FEE_ENDED', 'NB', '1970-01-01', 'Saken om overtredelsesgebyr er avsluttet', $template$
<p>Arbeidstilsynet avslutter saken om overtredelsesgebyr uten å ilegge sanksjon (forvaltningsloven § 49).</p>
<h2>Grunnlag</h2>{#for lines in groundParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$),
('VIOLATION_FEE_ENDED', 'NN', '1970-01-01', 'Saka om lovbrotsgebyr er avslutta', $template$
<p>Arbeidstilsynet avsluttar saka om lovbrotsgebyr utan å gi sanksjon (forvaltningslova § 49).</p>
<h2>Grunnlag</h2>{#for lines in groundParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
$template$);
