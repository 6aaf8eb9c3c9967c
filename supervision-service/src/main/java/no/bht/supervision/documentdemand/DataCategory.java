package no.bht.supervision.documentdemand;

/**
 * What kind of data is demanded. Special categories (GDPR article 9) are never demanded of a third
 * party. Statute: aml. § 18-5 fourth paragraph.
 */
public enum DataCategory {
  /** About the enterprise. */
  BUSINESS(false),
  /** About persons, of no special category. */
  PERSONAL(false),
  /** Health. */
  HEALTH(true),
  /** Trade union membership. */
  TRADE_UNION_MEMBERSHIP(true),
  /** Racial or ethnic origin. */
  ETHNIC_ORIGIN(true),
  /** Political opinions. */
  POLITICAL_OPINION(true),
  /** Religious or philosophical beliefs. */
  RELIGION_OR_BELIEF(true),
  /** Genetic data. */
  GENETIC(true),
  /** Biometric data that identify a person. */
  BIOMETRIC(true),
  /** Sex life or sexual orientation. */
  SEX_LIFE(true);

  private final boolean special;

  DataCategory(boolean special) {
    this.special = special;
  }

  boolean isSpecial() {
    return special;
  }
}
