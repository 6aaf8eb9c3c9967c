package no.bht.approval.approvalcase.domain.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a service is by law: assistance under FOR-2011-12-06-1355 § 13-2, or an additional service
 * (tilleggstjeneste, FOR-2011-12-06-1360 § 2-4 fourth paragraph). The codes are stable; the letters
 * of § 13-2 have changed their meaning: {@link AssistanceLetters}.
 */
public enum LegalClass {
  /** Kartlegging, undersøkelser, vurdering av risiko. */
  MAPPING,
  /** Forebyggende tiltak. */
  MEASURES,
  /** Fysiske og organisatoriske endringer. */
  CHANGES,
  /** Retningslinjer for kjemikalier, maskiner, utstyr og arbeidsprosesser. */
  GUIDELINES,
  /** Overvåke og kontrollere arbeidstakernes helse. */
  HEALTH_SURVEILLANCE,
  /** Individuell tilrettelegging. */
  ADAPTATION,
  /** Informasjon og opplæring. */
  INFORMATION,
  /** Henvendelser fra arbeidstaker, verneombud og arbeidsmiljøutvalg. */
  ENQUIRIES,
  ADDITIONAL;

  /** All that § 13-2 lists. */
  public static Set<LegalClass> assistance() {
    return EnumSet.range(MAPPING, ENQUIRIES);
  }
}
