-- An appeal that is not decided within a month of its receipt is answered preliminarily: fvl. § 11 a. The month is counted
-- as the Courts Act does, §§ 148 and 149: it never ends on a Saturday or a holiday.
create function next_working_day(day date) returns date language plpgsql immutable strict as $$
declare
  golden int;
  century int;
  moon int;
  easter date;
begin
  loop
    golden := extract(year from day)::int % 19;
    century := extract(year from day)::int / 100;
    moon := (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    moon := moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
    easter := make_date(extract(year from day)::int, 3, 21) + moon
      + 7 - (extract(dow from make_date(extract(year from day)::int, 3, 21) + moon))::int;
    exit when extract(isodow from day) < 6
      and to_char(day, 'MM-DD') not in ('01-01', '05-01', '05-17', '12-25', '12-26')
      and day - easter not in (-3, -2, 1, 39, 50);
    day := day + 1;
  end loop;
  return day;
end
$$;
comment on function next_working_day is 'The day, or the first after it that is no Saturday, Sunday or holiday, domstolloven § 149';
create function preliminary_answer_by(received_at timestamptz) returns date language sql immutable strict
  set search_path from current as
  $$ select next_working_day(((received_at at time zone 'Europe/Oslo')::date + interval '1 month')::date) $$;

create table preliminary_answer (
  appeal_id   uuid not null constraint pk_preliminary_answer primary key
    constraint fk_preliminary_answer_appeal_id references casework_appeal,
  reason      text not null,
  expected_on date,
  answered_at timestamptz not null,
  answered_by text not null,
  letter_id   uuid not null
);
comment on table preliminary_answer is 'Preliminary answers to appeals (foreløpig svar), fvl. § 11 a, with the letter as proof; rows are only added';
create trigger preliminary_answer_is_append_only
  before update or delete or truncate on preliminary_answer
  for each statement execute function casework_is_append_only();

create index ix_casework_appeal_work on casework_appeal (preliminary_answer_by(received_at), id)
  where state in ('LATE', 'UNDER_REVIEW');
create index ix_casework_deferral_work on casework_deferral (((asked_at at time zone 'Europe/Oslo')::date), id)
  where state = 'ASKED';
create or replace view work_item_appeal as
select a.id, 'APPEAL' as kind, r.party, r.inspector, r.unit, preliminary_answer_by(a.received_at) as due_on,
  '/api/v1/appeals/' || a.id as href
from casework_appeal a join reaction r on r.id = a.case_id
where a.state in ('LATE', 'UNDER_REVIEW')
  and not exists (select from preliminary_answer p where p.appeal_id = a.id);
create index ix_preliminary_answer_expected_on on preliminary_answer (expected_on, appeal_id) where expected_on is not null;
create view work_item_appeal_promised as
select a.id, 'APPEAL_PROMISED' as kind, r.party, r.inspector, r.unit, p.expected_on as due_on,
  '/api/v1/appeals/' || a.id as href
from preliminary_answer p
join casework_appeal a on a.id = p.appeal_id
join reaction r on r.id = a.case_id
where a.state in ('LATE', 'UNDER_REVIEW') and p.expected_on is not null;
comment on view work_item_appeal_promised is 'Appeals that are to be decided by the day the party was told';

insert into casework_letter_template (code, language, valid_from, title, body) values
('APPEAL_PRELIMINARY_ANSWER', 'NB', '1970-01-01', 'Foreløpig svar på klagen', $template$
<p>Arbeidstilsynet mottok klagen {receivedOn}. Det tar mer enn en måned å behandle den (forvaltningsloven § 11 a).</p>
<h2>Grunnen til det</h2>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>{#if expectedOn}Svar kan ventes innen {expectedOn}.{#else}Vi kan ikke si når klagen er ferdig behandlet.{/if}</p>
$template$),
('APPEAL_PRELIMINARY_ANSWER', 'NN', '1970-01-01', 'Førebels svar på klaga', $template$
<p>Arbeidstilsynet fekk klaga {receivedOn}. Det tek meir enn ein månad å handsame ho (forvaltningslova § 11 a).</p>
<h2>Grunnen til det</h2>{#for lines in reasonParagraphs}<p>{#for line in lines}{line}{#if line_hasNext}<br/>{/if}{/for}</p>{/for}
<p>{#if expectedOn}Svar er venta innan {expectedOn}.{#else}Vi kan ikkje seie når klaga er ferdig handsama.{/if}</p>
$template$);
