package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.OpenDemands;

/** With its inspection a demand ends. */
@ApplicationScoped
class EndDemands implements OpenDemands {
  private static final String REASON = "Tilsynet er avsluttet.";

  private final DemandTable table;
  private final FollowDemands demands;

  EndDemands(DemandTable table, FollowDemands demands) {
    this.table = table;
    this.demands = demands;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void end(InspectionId inspection, String by, Instant at) {
    table
        .lockOpen(inspection)
        .forEach(demand -> demands.withdraw(demand, REASON, new DemandDocuments.Step(by, at)));
  }
}
