package no.bht.training.course.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bht.training.course.domain.LearningObjectives;
import no.bht.training.course.usecase.ReadCourses;
import no.bht.training.http.Day;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/learning-objectives")
@Produces(MediaType.APPLICATION_JSON)
class LearningObjectiveResource {
  private final ReadCourses readCourses;

  LearningObjectiveResource(ReadCourses readCourses) {
    this.readCourses = readCourses;
  }

  @GET
  @PermitAll
  public LearningObjectives read(@QueryParam("asOf") @Nullable String asOf) {
    return readCourses.objectives(Day.parse(asOf, "/asOf"));
  }
}
