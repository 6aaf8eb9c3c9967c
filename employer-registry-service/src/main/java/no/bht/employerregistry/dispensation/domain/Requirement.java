package no.bht.employerregistry.dispensation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an application must hold (hva søknaden skal inneholde). Guidance to FOR-2011-12-06-1355 §
 * 1-5.
 */
public enum Requirement {
  /** Beskrivelse av virksomheten og arbeidet, in words or as a document. */
  DESCRIPTION,
  /** De særlige grunnene. */
  SPECIAL_REASONS,
  /** Dokumentert risikovurdering. */
  RISK_ASSESSMENT,
  /** Beskrivelse av det systematiske HMS-arbeidet, in words or as a document. */
  SYSTEMATIC_HSE,
  /** Uttalelse fra verneombud eller ansattes representant. */
  REPRESENTATIVE_STATEMENT,
  /** Referat fra arbeidsmiljøutvalget, where there is one; aml. § 7-2 (2) a. */
  COMMITTEE_MINUTES;

  boolean isIn(Application application) {
    Statements said = application.statements();
    return switch (this) {
      case DESCRIPTION ->
          isSaid(said.description()) || application.holds(Attachment.Kind.DESCRIPTION);
      case SPECIAL_REASONS -> said.reason() != null && isSaid(said.specialReasons());
      case RISK_ASSESSMENT -> application.holds(Attachment.Kind.RISK_ASSESSMENT);
      case SYSTEMATIC_HSE ->
          isSaid(said.systematicHse()) || application.holds(Attachment.Kind.SYSTEMATIC_HSE);
      case REPRESENTATIVE_STATEMENT -> application.holds(Attachment.Kind.REPRESENTATIVE_STATEMENT);
      case COMMITTEE_MINUTES ->
          !said.committee() || application.holds(Attachment.Kind.COMMITTEE_MINUTES);
    };
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
