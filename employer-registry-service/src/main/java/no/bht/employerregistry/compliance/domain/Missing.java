package no.bht.employerregistry.compliance.domain;

import org.jspecify.annotations.Nullable;

/** What is missing, by which paragraph, and who sets by when. */
public enum Missing {
  AFFILIATION("FOR-2011-12-06-1355 § 13-1", By.AT_ONCE),
  APPROVED_PROVIDER("FOR-2011-12-06-1355 § 13-1; FOR-2011-12-06-1360 § 2-1", By.AT_ONCE),
  WHOLE_COVERAGE("FOR-2011-12-06-1355 § 13-1", By.AT_ONCE),
  /** The assessment whether there is a duty at all. */
  ASSESSMENT("LOV-2005-06-17-62 § 3-3; FOR-2011-12-06-1355 § 13-1 first paragraph", By.AT_ONCE),
  PLAN("FOR-2011-12-06-1355 § 13-3 letter a", By.AT_ONCE),
  ANNUAL_REPORT("FOR-2011-12-06-1355 § 13-3 letter a", By.OFFICE),
  /** Notices, results and routines that the enterprise itself said it needs. */
  DOCUMENTS("FOR-2011-12-06-1355 § 13-3 letters b and c", By.AT_ONCE),
  /** The employer's answer to what a provider reported. */
  CONFIRMATION(null, By.OFFICE),
  /** The employer's statement on a disagreement. */
  STATEMENT(null, By.OFFICE);

  private final @Nullable String statute;
  private final By by;

  Missing(@Nullable String statute, By by) {
    this.statute = statute;
    this.by = by;
  }

  /** Null where no paragraph asks for it, but the office. */
  public @Nullable String statute() {
    return statute;
  }

  public By by() {
    return by;
  }

  /** Who says by when. */
  public enum By {
    /** The law sets no date: the duty is there now. */
    AT_ONCE,
    /** A day set by the office, not by law. */
    OFFICE
  }
}
