package no.bht.supervision.coercivefine.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.usecase.ReadFines;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.http.Viewers;

/** What the resources of coercive fines have in common. */
@RequestScoped
class FineAnswers {
  private final ReadFines read;
  private final Viewers viewers;
  private final InstantSource clock;

  FineAnswers(ReadFines read, Viewers viewers, InstantSource clock) {
    this.read = read;
    this.viewers = viewers;
    this.clock = clock;
  }

  Viewer viewer() {
    return viewers.current();
  }

  String officer() {
    return viewer().subject();
  }

  LocalDate today() {
    return Oslo.today(clock);
  }

  /** The fine as it stands today. */
  Response answer(Optional<CoerciveFine> fine, Response.ResponseBuilder answer) {
    return shown(fine.map(it -> read.shown(it, today())), answer);
  }

  Response shown(Optional<ReadFines.Shown> shown, Response.ResponseBuilder answer) {
    ReadFines.Shown found = shown.orElseThrow(ProblemException::notFound);
    return answer.tag(EntityTags.of(found.fine().version())).entity(FineResponse.of(found)).build();
  }
}
