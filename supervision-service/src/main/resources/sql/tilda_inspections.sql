-- What other authorities are told of inspections: of one unit by its index, or of a month by the index of the day. What
-- the register says of the unit and of its main unit is looked up row by row, as last heard: an unknown form must hide,
-- and one that became known must not stay unknown.
select i.*, own.organisation_form as own_form, main.organisation_form as main_form,
       coalesce(i.municipality, own.municipality) as place,
       (select count(*) from inspection o
        where coalesce(o.sub_unit, o.party) = i.tilda_unit
          and o.state in ('UNDER_WAY', 'CARRIED_OUT', 'REPORTED')) as open,
       c.name as campaign,
       coalesce(c.planned_for, (c.created_at at time zone 'Europe/Oslo')::date) as campaign_from,
       c.ends_on as campaign_to
from tilda_inspection i
left join inspection_campaign c on c.id = i.campaign_id
left join lateral (
  select f.organisation_form, f.main_unit, f.municipality from employer_facts f
  where f.employer = i.tilda_unit and f.organisation_form is not null
  order by f.known_from desc limit 1) own on true
left join lateral (
  select f.organisation_form from employer_facts f
  where f.employer = coalesce(own.main_unit, i.main_unit) and f.organisation_form is not null
  order by f.known_from desc limit 1) main on true
where :unit and :states and :day between ? and ?
order by :day, i.id
