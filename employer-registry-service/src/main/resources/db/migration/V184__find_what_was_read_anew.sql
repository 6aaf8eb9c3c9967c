-- Statistics of an earlier day ask whether anything was read anew since; mostly the answer is no.
create index ix_employer_change_of_groups on employer_change (known_at) where field in ('EMPLOYEES', 'MUNICIPALITY');
create index ix_employer_industry_history_replaced_on on employer_industry_history (replaced_on);
