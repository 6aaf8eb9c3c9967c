package no.bht.supervision.stop.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.http.Viewers;
import no.bht.supervision.stop.domain.ActivityStop;

/** What the resources of stops have in common. */
@RequestScoped
class StopAnswers {
  private final Viewers viewers;
  private final InstantSource clock;

  StopAnswers(Viewers viewers, InstantSource clock) {
    this.viewers = viewers;
    this.clock = clock;
  }

  Viewer viewer() {
    return viewers.current();
  }

  StopResponse response(ActivityStop stop) {
    return StopResponse.of(stop, Oslo.today(clock));
  }

  Response answer(Optional<ActivityStop> stop, Response.ResponseBuilder answer) {
    ActivityStop found = stop.orElseThrow(ProblemException::notFound);
    return answer.tag(EntityTags.of(found.version())).entity(response(found)).build();
  }
}
