-- Providers approved on the day, by what is asked for; what is not asked for is null, so that the statement is always
-- the same. The order is by distance where a municipality is given (of the nearest of main unit and branches), else by
-- likeness of the name where one is given, else by name. A few hundred providers need no index.
-- Parameters: day, name, least likeness, county, municipality, kilometres, area, language, classification, industry,
-- delivery, kind, branch, page's first, rank, name key, number, limit.
with asked as (
  select ?::date as day, lower(?::text) as name, ?::real as likeness, ?::text as county, ?::text as municipality,
    ?::int as kilometres, ?::text as area, ?::text as language, ?::text as classification, ?::text as industry,
    ?::text as delivery, ?::text as kind, lower(?::text) as branch, ?::boolean as first, ?::int as rank,
    ?::text as name_key, ?::text as number, ?::int as most
)
select found.* from asked, lateral (
  select v.provider as number, w.last_position, asked.day,
    v.provider, false as inherited, v.status, v.effect_from, v.effect_to, v.renewal_pending, v.valid_from, v.valid_to,
    v.end_reason, v.successor, v.approval_id, g.decided_on, true as covered, null::date as coverage_from,
    false as application_pending,
    exists (select from approval_condition k where k.approval_id = v.approval_id and k.met is not true) as conditions,
    told.name, told.municipality as municipality_number, told.county as county_number, told.counties_served,
    told.languages, told.content ->> 'providerKind' as provider_kind,
    lower(told.name) as name_key, near.kilometres as distance_km,
    case
      when asked.municipality is not null then coalesce(near.kilometres, 99999)
      when asked.name is not null then 1000 - round(word_similarity(asked.name, lower(told.name)) * 1000)::int
      else 0
    end as rank
  from approval_version v
  cross join relay_state w
  join approval g on g.id = v.approval_id
  cross join lateral (select provider_content(v.provider, v.approval_id, asked.day, 'infinity') as content) facts
  cross join lateral (
    select facts.content, facts.content ->> 'name' as name, facts.content -> 'branches' as branches,
      facts.content -> 'address' ->> 'municipalityNumber' as municipality,
      facts.content -> 'address' ->> 'countyNumber' as county,
      texts(facts.content -> 'countiesServed') as counties_served, texts(facts.content -> 'languages') as languages
  ) told
  left join lateral (
    select min(round(12742 * asin(sqrt(
        power(sin(radians(there.latitude - here.latitude) / 2), 2)
        + cos(radians(here.latitude)) * cos(radians(there.latitude))
          * power(sin(radians(there.longitude - here.longitude) / 2), 2)))))::int as kilometres
    from municipality here
    join municipality there on there.number = told.municipality or exists (
      select from jsonb_array_elements(told.branches) b
      where b -> 'address' ->> 'municipalityNumber' = there.number)
    where here.number = asked.municipality
  ) near on true
  where v.superseded_at is null and v.status = 'APPROVED' and v.effect_from <= asked.day and v.effect_to >= asked.day
    and (asked.name is null or word_similarity(asked.name, lower(told.name)) >= asked.likeness
      or strpos(lower(told.name), asked.name) > 0)
    and (asked.county is null or told.county = asked.county or asked.county = any (told.counties_served)
      or exists (select from jsonb_array_elements(told.branches) b
        where b -> 'address' ->> 'countyNumber' = asked.county))
    and (asked.kilometres is null or near.kilometres <= asked.kilometres)
    and (asked.language is null or asked.language = any (told.languages))
    and (asked.kind is null or told.content ->> 'providerKind' = asked.kind)
    and (asked.area is null or jsonb_path_exists(told.content,
      '$.staffing.members[*] ? ((!exists(@.from) || @.from == null || @.from <= $day) && (!exists(@.to) || @.to == null || @.to >= $day)).competences[*] ? (@.area == $area)',
      jsonb_build_object('area', asked.area, 'day', asked.day::text)))
    and (asked.industry is null or exists (
      select from jsonb_array_elements(told.content -> 'industries') i
      where i ->> 'classification' = asked.classification
        and (starts_with(asked.industry, i ->> 'code') or starts_with(i ->> 'code', asked.industry))))
    and (asked.delivery is null
      or jsonb_path_exists(told.content, '$.services[*].delivery[*] ? (@ == $mode)',
        jsonb_build_object('mode', asked.delivery)))
    and (asked.branch is null or exists (
      select from jsonb_array_elements(told.branches) b
      where strpos(lower(b ->> 'name'), asked.branch) > 0
        or word_similarity(asked.branch, lower(b ->> 'name')) >= asked.likeness))
) found
where asked.first or (found.rank, found.name_key, found.number) > (asked.rank, asked.name_key, asked.number)
order by found.rank, found.name_key, found.number
limit (select most from asked)
