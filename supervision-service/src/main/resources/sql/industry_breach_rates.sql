-- What is counted with from today on, where it differs from what was counted with: the own inspections of a section, of
-- those that were selected for one of the reasons asked for, where they are enough; else what is published.
with own as (
  select s.section, count(*)::int as inspections, (count(*) filter (where
    exists (select from finding f where f.inspection_id = i.id and f.outcome = 'BREACH')
    or exists (select from history_finding f where f.inspection_id = i.id and f.outcome = 'BREACH')))::int as breaches
  from past_inspection i join published_section s on s.division = left(i.industry_code, 2)
  where i.selection_reason = any (?::text[]) and i.day > ?::date - make_interval(years => ?)
  group by s.section
),
wanted as (
  select p.section,
    case when o.section is null then p.rate else round(10000.0 * o.breaches / o.inspections)::int end as rate,
    coalesce(o.inspections, p.inspections) as inspections, coalesce(o.breaches, p.breaches) as breaches,
    case when o.section is null then p.source else 'Own inspections, selected: ' || ? end as source
  from published_breach_rate p left join own o on o.section = p.section and o.inspections >= ?
),
latest as (
  select distinct on (section) section, rate, inspections, breaches, source
  from industry_breach_rate order by section, known_from desc
)
insert into industry_breach_rate (section, known_from, rate, inspections, breaches, source)
select section, ?::date, rate, inspections, breaches, source from (table wanted except table latest) different
on conflict (section, known_from) do update set rate = excluded.rate, inspections = excluded.inspections,
  breaches = excluded.breaches, source = excluded.source
