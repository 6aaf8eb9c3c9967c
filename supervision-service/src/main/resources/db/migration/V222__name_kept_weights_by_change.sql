comment on column candidate_refresh.kept is 'By which weights scores are being computed: version, colon, number of changes';
update candidate_refresh set day = null, scored = '{}', scored_on = null;
