-- The numbers of one provider: the one it has, and those it had before.
create function same_provider(of_provider text) returns setof text stable language sql as
$$
  with recursive same (number) as (
    select of_provider
    union
    select f.provider from same s
    join provider_change c on c.successor = s.number and c.change = 'NUMBER_CHANGED'
    join provider_change_from f on f.change_id = c.id
  )
  select number from same
$$;
