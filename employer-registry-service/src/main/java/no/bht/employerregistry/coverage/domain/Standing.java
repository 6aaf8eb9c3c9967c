package no.bht.employerregistry.coverage.domain;

/**
 * What holds for a unit on a day.
 *
 * @param obliged to have an occupational health service, by any ground and with no dispensation
 * @param byList obliged by the industry list, and with employees registered
 * @param affiliated with a provider, approved or not
 * @param approved affiliated with a provider that is approved on the day
 * @param planned a plan covers the day
 * @param reported the annual report for the year before has been received
 */
record Standing(
    boolean obliged,
    boolean byList,
    boolean affiliated,
    boolean approved,
    boolean planned,
    boolean reported) {

  /** Parts that a group falls into by what is told of it; see {@link #part}. */
  static final int PARTS = 9;

  /** Which part of its group the unit is counted in, and in no other. */
  int part() {
    int duty = byList ? 0 : obliged ? 1 : 2;
    int affiliation = approved ? 0 : affiliated ? 1 : 2;
    return 3 * duty + affiliation;
  }
}
