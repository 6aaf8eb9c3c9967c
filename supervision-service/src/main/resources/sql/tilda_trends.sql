-- Totals of a unit and year. The reactions of an inspection are counted before inspections are: one with two
-- reactions is one inspection with reactions.
with counted as (
  select i.tilda_unit, extract(year from i.activity_on)::int as year,
         count(*) as inspections,
         count(*) filter (where r.reactions > 0) as with_reactions,
         coalesce(sum(r.remarks), 0) as remarks,
         coalesce(sum(r.police_reports), 0) as police_reports,
         max(i.form_at_opening) filter (where i.form_at_opening = 'ENK') as sole,
         max(i.form_at_opening) as form_at_opening,
         max(i.main_unit) as main_unit
  from tilda_inspection i
  left join lateral (
    select count(*) filter (where kind <> 'GUIDANCE') as reactions,
           count(*) filter (where kind = 'GUIDANCE') as remarks,
           count(*) filter (where kind = 'POLICE_REPORT') as police_reports
    from (
      select kind from reaction
      where inspection_id = i.id and stage in ('DECIDED', 'ENDED') and decided_on is not null and not annulled
        and not exists (
          select from violation_fee f where f.id = reaction.id and f.addressee = 'NATURAL_PERSON')
        and not exists (
          select from police_report p where p.id = reaction.id and p.against = 'NATURAL_PERSON')
      union all
      select kind from history_reaction where inspection_id = i.id) decided) r
    on true
  where :unit and :states and i.activity_on between ? and ?
  group by 1, 2
)
select c.tilda_unit, c.year, c.inspections, c.with_reactions, c.remarks, c.police_reports,
       (select count(*) from authority_message m
        where m.tilda_unit = c.tilda_unit
          and extract(year from m.sent_at at time zone 'Europe/Oslo') = c.year) as messages,
       coalesce(c.sole, c.form_at_opening) as form_at_opening,
       own.organisation_form as own_form, main.organisation_form as main_form
from counted c
left join lateral (
  select f.organisation_form, f.main_unit from employer_facts f
  where f.employer = c.tilda_unit and f.organisation_form is not null
  order by f.known_from desc limit 1) own on true
left join lateral (
  select f.organisation_form from employer_facts f
  where f.employer = coalesce(own.main_unit, c.main_unit) and f.organisation_form is not null
  order by f.known_from desc limit 1) main on true
order by c.tilda_unit, c.year desc
