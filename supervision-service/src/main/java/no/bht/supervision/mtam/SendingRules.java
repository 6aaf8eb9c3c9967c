package no.bht.supervision.mtam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import no.bht.supervision.tilda.TildaSettings;

/** What may be sent: to an authority, about the unit of the inspection, and not too early. */
@ApplicationScoped
class SendingRules {
  private static final String INSPECTION =
      "select coalesce(sub_unit, party) as tilda_unit, party, state from inspection where id = ?";

  private final Sql sql;
  private final TildaSettings settings;

  SendingRules(Sql sql, TildaSettings settings) {
    this.sql = sql;
    this.settings = settings;
  }

  private record Inspected(String unit, String party, String state) {
    boolean isReported() {
      return state.equals("REPORTED") || state.equals("CLOSED");
    }

    boolean isOver() {
      return state.equals("CLOSED") || state.equals("BROKEN_OFF");
    }
  }

  /**
   * @throws ProblemException 422 if it may not be sent
   */
  void require(SendMessageRequest request) {
    String recipient = request.recipient().value();
    refuseIf(
        !settings.requestors().contains(recipient) || settings.authority().equals(recipient),
        "recipient-unknown",
        "recipient");
    refuseIf(
        request.kind() == MessageKind.FREE_TEXT && request.text() == null, "text-missing", "text");
    refuseIf(
        request.kind() != MessageKind.FREE_TEXT && request.inspectionId() == null,
        "inspection-unknown",
        "inspectionId");
    UUID id = request.inspectionId();
    if (id != null) {
      requireInspection(request, id);
    }
  }

  private void requireInspection(SendMessageRequest request, UUID id) {
    Inspected inspected =
        sql.one(
                INSPECTION,
                row ->
                    new Inspected(
                        row.getString("tilda_unit"),
                        row.getString("party"),
                        row.getString("state")),
                id)
            .orElseThrow(() -> refused("inspection-unknown", "inspectionId"));
    String unit = request.unit().value();
    refuseIf(
        !inspected.unit().equals(unit) && !inspected.party().equals(unit),
        "unit-not-inspected",
        "unit");
    refuseIf(
        request.kind() == MessageKind.REPORT && !inspected.isReported(), "not-reported", "kind");
    refuseIf(
        request.kind() == MessageKind.COORDINATION && inspected.isOver(),
        "inspection-over",
        "kind");
  }

  private static void refuseIf(boolean refused, String code, String field) {
    if (refused) {
      throw refused(code, field);
    }
  }

  private static ProblemException refused(String code, String field) {
    return ProblemException.of(422, "supervision:" + code, "The message cannot be sent.")
        .withError("/" + field, code);
  }
}
