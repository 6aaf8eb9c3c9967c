create unique index uq_casework_replacement_replaced_by on casework_replacement (replaced_by)
  where replaced_by is not null;
