package no.bht.casework.usecase.appeal;

import java.util.Map;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.domain.appeal.Extension;
import no.bht.casework.domain.appeal.Filing;
import no.bht.platform.time.Oslo;

/** The letters of appeal and deferral, by the library's own templates. */
final class AppealLetters {
  private AppealLetters() {}

  static Letter incoming(Filing filing, KeptDecision decision) {
    return about(decision, "APPEAL")
        .filled("receivedOn", Oslo.dateOf(filing.receivedAt()))
        .filled("grounds", filing.grounds())
        .filled("changeWanted", filing.changeWanted());
  }

  static Letter receipt(Filing filing, KeptDecision decision) {
    return about(decision, "APPEAL_RECEIPT")
        .filled("receivedOn", Oslo.dateOf(filing.receivedAt()))
        .filled("inTime", filing.isInTime())
        .filled("deadline", filing.deadline());
  }

  static Letter takenUp(Filing filing, KeptDecision decision, String reason) {
    return about(decision, "APPEAL_TAKEN_UP")
        .filled("deadline", filing.deadline())
        .filled("reason", reason);
  }

  static Letter extended(KeptDecision decision, Extension extension) {
    return about(decision, "APPEAL_PERIOD_EXTENDED")
        .filled("until", extension.until())
        .filled("reason", extension.reason());
  }

  static Letter forwarded(KeptDecision decision, String statement) {
    return about(decision, "APPEAL_FORWARDED")
        .filled("appealBody", decision.appealBody().name())
        .filled("statement", statement);
  }

  static Letter granted(KeptDecision decision, Deferral.Answer answer) {
    Letter letter = about(decision, "DEFERRAL_GRANTED").filled("reason", answer.reasons().text());
    return letter
        .filled("until", answer.until() == null ? "" : answer.until())
        .filled("conditions", answer.conditions() == null ? "" : answer.conditions());
  }

  static Letter refused(KeptDecision decision, String reason) {
    return about(decision, "DEFERRAL_REFUSED").filled("reason", reason);
  }

  static Letter ended(KeptDecision decision, String reason) {
    return about(decision, "DEFERRAL_ENDED").filled("reason", reason);
  }

  static Letter about(KeptDecision decision, String kind) {
    return Letter.byTemplate(
        kind, Map.of("decidedOn", Oslo.dateOf(decision.decision().decidedAt())));
  }
}
