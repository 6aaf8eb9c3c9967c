package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.time.Oslo;

/** What the holder of the documents is written. */
@ApplicationScoped
class DemandLetters {
  private final SendLetter sendLetter;

  DemandLetters(SendLetter sendLetter) {
    this.sendLetter = sendLetter;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void demanded(DocumentDemand demand) {
    Demanded what = demand.demanded();
    String necessity = what.why().necessity();
    Map<String, Object> values = new HashMap<>();
    values.put("demand", what.text());
    values.put("deadline", demand.deadline());
    values.put("form", what.form().name());
    values.put("necessity", necessity == null ? "" : necessity);
    send(demand, Letter.byTemplate("DOCUMENT_DEMAND", values));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void deadlineChanged(DocumentDemand demand, String reason, boolean incomplete) {
    send(
        demand,
        Letter.byTemplate(
            "DOCUMENT_DEMAND_CHANGED",
            Map.of("deadline", demand.deadline(), "reason", reason, "incomplete", incomplete)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void withdrawn(DocumentDemand demand, String reason) {
    send(
        demand,
        Letter.byTemplate(
            "DOCUMENT_DEMAND_WITHDRAWN",
            Map.of("demandedOn", Oslo.dateOf(demand.demandedAt()), "reason", reason)));
  }

  /** What is written to another than the party stands in a case of its own. */
  private void send(DocumentDemand demand, Letter letter) {
    UUID caseId =
        demand.demanded().holderKind() == HolderKind.PARTY
            ? demand.inspection().value()
            : demand.id();
    sendLetter.send(caseId, demand.demanded().holder(), letter);
  }
}
