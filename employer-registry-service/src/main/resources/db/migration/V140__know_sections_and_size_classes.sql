-- What statistics are divided by, for set-wise SQL. The same as Classification.sections(), which a test holds it against.
create table industry_division (
  classification text not null,
  division text not null,
  section text not null,
  constraint pk_industry_division primary key (classification, division)
);
comment on table industry_division is
  'Section (næringshovedområde) of each division (næring) of the standard industrial classification, Klass classification 6.';
insert into industry_division (classification, division, section)
select s.classification, lpad(d::text, 2, '0'), s.section
from (values
  ('SN2007', 'A', 1, 3), ('SN2007', 'B', 5, 9), ('SN2007', 'C', 10, 33), ('SN2007', 'D', 35, 35), ('SN2007', 'E', 36, 39),
  ('SN2007', 'F', 41, 43), ('SN2007', 'G', 45, 47), ('SN2007', 'H', 49, 53), ('SN2007', 'I', 55, 56), ('SN2007', 'J', 58, 63),
  ('SN2007', 'K', 64, 66), ('SN2007', 'L', 68, 68), ('SN2007', 'M', 69, 75), ('SN2007', 'N', 77, 82), ('SN2007', 'O', 84, 84),
  ('SN2007', 'P', 85, 85), ('SN2007', 'Q', 86, 88), ('SN2007', 'R', 90, 93), ('SN2007', 'S', 94, 96), ('SN2007', 'T', 97, 97),
  ('SN2007', 'U', 99, 99),
  ('SN2025', 'A', 1, 3), ('SN2025', 'B', 5, 9), ('SN2025', 'C', 10, 33), ('SN2025', 'D', 35, 35), ('SN2025', 'E', 36, 39),
  ('SN2025', 'F', 41, 43), ('SN2025', 'G', 46, 47), ('SN2025', 'H', 49, 53), ('SN2025', 'I', 55, 56), ('SN2025', 'J', 58, 60),
  ('SN2025', 'K', 61, 63), ('SN2025', 'L', 64, 66), ('SN2025', 'M', 68, 68), ('SN2025', 'N', 69, 75), ('SN2025', 'O', 77, 82),
  ('SN2025', 'P', 84, 84), ('SN2025', 'Q', 85, 85), ('SN2025', 'R', 86, 88), ('SN2025', 'S', 90, 93), ('SN2025', 'T', 94, 96),
  ('SN2025', 'U', 97, 98), ('SN2025', 'V', 99, 99)
) s (classification, section, lowest, highest)
cross join lateral generate_series(s.lowest, s.highest) d;

-- Edges as in the tables of the statistics, none of them twice. The register withholds numbers below five.
create function size_class(employees_state text, employees integer) returns text
  language sql immutable parallel safe
  return case
    when employees_state = 'NOT_REGISTERED' then 'NOT_REGISTERED'
    when employees is null or employees < 5 then '0_TO_4'
    when employees < 10 then '5_TO_9'
    when employees < 20 then '10_TO_19'
    when employees < 30 then '20_TO_29'
    when employees < 50 then '30_TO_49'
    when employees < 100 then '50_TO_99'
    else '100_AND_MORE'
  end;
