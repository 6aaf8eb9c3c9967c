package no.bht.supervision.candidateweights.domain;

import java.util.Arrays;
import java.util.Locale;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/**
 * The closed list of what a candidate may be scored by: facts of the employer as an enterprise.
 * Nothing of persons, owners, names, nationality or organisation form is on it, and nothing can be
 * weighed that is not.
 */
public enum CandidateFact {
  /** Obliged, and not affiliated with any provider. Statute: FOR-2011-12-06-1355 § 13-1. */
  NO_AFFILIATION(Unit.YES_NO),
  /** Affiliated with a provider that is not approved. */
  APPROVAL_LOST(Unit.YES_NO),
  /** Signs of an empty plan or annual report, in the newest that was looked at. */
  PLAN_SIGNS(Unit.COUNT),
  /** No plan for the service's assistance covers the day. Statute: § 13-3 letter a. */
  NO_PLAN(Unit.YES_NO),
  /** No annual report for the last year that is over. Statute: § 13-3 letter a. */
  NO_ANNUAL_REPORT(Unit.YES_NO),
  /** Points found in breach at earlier inspections. */
  EARLIER_BREACHES(Unit.COUNT),
  /** Share of inspections in the industry section that found a breach. */
  INDUSTRY_BREACH_RATE(Unit.PERCENT),
  /** Number of employees; none where the register withholds it. */
  EMPLOYEES(Unit.COUNT),
  /** Whole years since the last inspection. */
  YEARS_SINCE_INSPECTION(Unit.YEARS),
  /** The provider's routine report says that the employer did not respond. */
  DID_NOT_RESPOND(Unit.YES_NO);

  /** What the number of a fact says. */
  public enum Unit {
    /** 1 or 0. */
    YES_NO(1),
    COUNT(1),
    /** Kept in hundredths of a per cent. */
    PERCENT(100),
    YEARS(1);

    private final int parts;

    Unit(int parts) {
      this.parts = parts;
    }

    /** How many of what is kept make one. */
    public int parts() {
      return parts;
    }
  }

  /** Number of years that stands for never. */
  public static final int NEVER = 99;

  private final Unit unit;

  CandidateFact(Unit unit) {
    this.unit = unit;
  }

  public Unit unit() {
    return unit;
  }

  /** Where it is kept. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws CommandRefused if it is not on the list
   */
  public static CandidateFact of(String name) {
    return Arrays.stream(values())
        .filter(fact -> fact.name().equals(name))
        .findAny()
        .orElseThrow(() -> new CommandRefused(new Refusal.FactNotAllowed(name)));
  }
}
