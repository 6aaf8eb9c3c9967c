package no.bht.supervision.statistics;

import no.bht.supervision.domain.PartyKind;

/**
 * What is asked.
 *
 * @param exact whether small cells are told
 */
record Question(Statistic statistic, Period period, PartyKind subject, boolean exact) {}
