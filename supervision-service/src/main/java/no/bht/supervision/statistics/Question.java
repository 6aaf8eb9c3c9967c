package no.bht.supervision.statistics;

import no.bht.supervision.domain.PartyKind;

/**
 * What is asked.
 *
 * @param exact whether small cells are told
 * @param sight of the records in the transaction that answers
 */
record Question(Statistic statistic, Period period, PartyKind subject, boolean exact, Sight sight) {

  Question(Statistic statistic, Period period, PartyKind subject, boolean exact) {
    this(
        statistic,
        period,
        statistic == Statistic.PROVIDER_INSPECTIONS ? PartyKind.PROVIDER : subject,
        exact,
        Sight.NOTHING_CHANGED);
  }

  Question with(Sight seen) {
    return new Question(statistic, period, subject, exact, seen);
  }
}
