package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;

/** What is let in, alike from forms and from lists. */
public final class AffiliationText {
  /** Longest name of a part. */
  public static final int LONGEST_PART = 200;

  /**
   * The name of a part: no control characters, and none at the beginning that a spreadsheet takes
   * for a formula.
   */
  public static final String PART = "[^\\x00-\\x20\\x7f=+@-][^\\x00-\\x1f\\x7f]*";

  /** Most units of one affiliation. */
  public static final int MOST_UNITS = 1000;

  /** Longest notice period, months. */
  public static final int LONGEST_NOTICE = 60;

  /** Most contacts in a year. */
  public static final int MOST_CONTACTS = 1000;

  private AffiliationText() {}

  /** Whether the day can be one of a contract. */
  public static boolean isPlausible(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 2999;
  }
}
