package no.bht.training.course.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.usecase.ReadCourses;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/course-submissions")
@Produces(MediaType.APPLICATION_JSON)
class CourseSubmissionResource {
  private final ReadCourses readCourses;
  private final CourseResponses responses;

  CourseSubmissionResource(ReadCourses readCourses, CourseResponses responses) {
    this.readCourses = readCourses;
    this.responses = responses;
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<CourseResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<Course> rows =
        readCourses.in(CourseState.SUBMITTED, Cursor.idAfter(after), size.plusOne());
    return Page.of(rows, size, course -> Cursor.of(course.id().value())).map(responses::of);
  }
}
