package no.bht.supervision.tilda;

import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.jspecify.annotations.Nullable;

/**
 * Our words in the code lists that we publish. What one list calls by a word is never called by
 * another word later: a new meaning is a new word in a new version of the list.
 */
final class Codes {
  /** No inspection of ours is one of major accidents. */
  static final String NO_MAJOR_ACCIDENT = "nei";

  private Codes() {}

  static String unannounced(@Nullable Boolean announced) {
    return announced == null ? "ikkeAngitt" : announced ? "nei" : "ja";
  }

  /**
   * @param state of an inspection, as it is kept
   */
  static String status(String state) {
    return switch (state) {
      case "PLANNED", "ANNOUNCED" -> "planlegging";
      case "UNDER_WAY", "CARRIED_OUT", "REPORTED" -> "aapen";
      case "CLOSED" -> "lukket";
      case "BROKEN_OFF" -> "avbrutt";
      default -> "ikkeAngitt";
    };
  }

  static String activity(InspectionForm form) {
    return switch (form) {
      case ON_SITE, DIGITAL -> "tilsyn";
      case POSTAL, DOCUMENT -> "dokumenttilsyn";
    };
  }

  static String manner(InspectionForm form) {
    return switch (form) {
      case ON_SITE -> "fysisk";
      case DIGITAL -> "digitalt";
      case POSTAL, DOCUMENT -> "skriftlig";
    };
  }

  static String theme(PartyKind kind) {
    return switch (kind) {
      case EMPLOYER -> "Bedriftshelsetjeneste";
      case PROVIDER -> "Godkjenning av bedriftshelsetjeneste";
    };
  }

  /**
   * That somebody complained, or reported a provider, is told to nobody. Statute: aml. § 18-2.
   *
   * @param reason for which the party was selected, as it is kept
   */
  static String selection(String reason) {
    return switch (reason) {
      case "RISK" -> "risikobasert";
      case "RANDOM" -> "tilfeldig";
      case "CAMPAIGN" -> "kampanje";
      case "FOLLOW_UP" -> "oppfoelging";
      default -> "annet";
    };
  }

  static String reaction(ReactionKind kind) {
    return switch (kind) {
      case GUIDANCE -> "veiledning";
      case ORDER -> "pålegg";
      case COERCIVE_FINE -> "tvangsmulkt";
      case STOP -> "stansing";
      case VIOLATION_FEE -> "overtredelsesgebyr";
      case WITHDRAWAL_RECOMMENDATION -> "anbefalt tilbaketrekking av godkjenning";
      case POLICE_REPORT -> "politianmeldelse";
    };
  }
}
