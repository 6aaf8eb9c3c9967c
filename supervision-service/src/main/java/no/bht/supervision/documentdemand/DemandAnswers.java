package no.bht.supervision.documentdemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Viewer;

/** A demand with its history, as an answer. */
@ApplicationScoped
class DemandAnswers {
  private final DemandTable table;
  private final InstantSource clock;

  DemandAnswers(DemandTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 if there is none for this viewer
   */
  @Transactional
  Response of(Response.ResponseBuilder answer, UUID id, Viewer viewer) {
    return of(answer, table.find(id).filter(demand -> demand.visibleTo(viewer)), viewer);
  }

  @Transactional
  Response of(Response.ResponseBuilder answer, Optional<DocumentDemand> found, Viewer viewer) {
    DocumentDemand demand = found.orElseThrow(ProblemException::notFound);
    return answer
        .tag(EntityTags.of(demand.version()))
        .entity(DemandResponse.of(demand, table.history(demand.id()), viewer, Oslo.today(clock)))
        .build();
  }
}
