package no.bht.supervision.rejectedreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Employer and provider are told the same, each in its own letter. */
@ApplicationScoped
class RejectionLetters {
  private final SendLetter letters;

  RejectionLetters(SendLetter letters) {
    this.letters = letters;
  }

  void rejected(RejectedReport report, String facts) {
    Map<String, Object> values = new HashMap<>(parties(report));
    values.put("kind", report.kind().name());
    values.put("reason", report.reason().name());
    values.put("facts", facts);
    values.put("redoBy", report.redoBy() == null ? "" : report.redoBy());
    toBoth(report, "REPORT_REJECTED", values);
  }

  void ended(RejectedReport report, @Nullable String reason) {
    Map<String, Object> values = new HashMap<>(parties(report));
    values.put("accepted", report.state() == RejectionState.ACCEPTED);
    values.put("reason", reason == null ? "" : reason);
    toBoth(report, "REPORT_REJECTION_ENDED", values);
  }

  private void toBoth(RejectedReport report, String template, Map<String, Object> values) {
    send(report, report.employer(), template, values, false);
    send(report, report.provider(), template, values, true);
  }

  private void send(
      RejectedReport report,
      OrganisationNumber party,
      String template,
      Map<String, Object> values,
      boolean forProvider) {
    letters.send(
        report.id(), party, Letter.byTemplate(template, values).filled("forProvider", forProvider));
  }

  private static Map<String, Object> parties(RejectedReport report) {
    return Map.of("employer", report.employer().value(), "provider", report.provider().value());
  }
}
