-- Where a chunk ends, and whether there is one.
select max(organisation_number) as last, count(*) as employers
from (select organisation_number from employer where organisation_number > ? order by organisation_number limit ?) chunk;
