package no.bht.training.course.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.usecase.ReadCourses;
import no.bht.training.course.usecase.SubmitCourse;
import no.bht.training.http.Day;
import no.bht.training.http.Flag;
import no.bht.training.http.Word;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
class CourseResource {
  private static final int MOST_VERSIONS = 1_000;

  private final SubmitCourse submitCourse;
  private final ReadCourses readCourses;
  private final CourseResponses responses;

  CourseResource(SubmitCourse submitCourse, ReadCourses readCourses, CourseResponses responses) {
    this.submitCourse = submitCourse;
    this.readCourses = readCourses;
    this.responses = responses;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response submit(@NotNull @Valid SubmitCourseRequest request) {
    Course course = submitCourse.submit(request.command());
    return responses.answer(
        Response.created(URI.create("/api/v1/courses/" + course.id().value())), course);
  }

  @GET
  @PermitAll
  public Page<PublicCourseResponse> list(
      @QueryParam("form") @Nullable String form,
      @QueryParam("open") @Nullable String open,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    Courses.Query query =
        new Courses.Query(
            readCourses.dayOrToday(Day.parse(asOf, "/asOf")),
            Word.parse(CourseForm.class, form, "/form"),
            Flag.parse(open, "/open"),
            Cursor.idAfter(after),
            size.plusOne());
    return Page.of(readCourses.counting(query), size, course -> Cursor.of(course.id().value()))
        .map(PublicCourseResponse::of);
  }

  @GET
  @Path("/{courseId}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(@PathParam("courseId") UUID courseId) {
    return responses.answer(Response.ok(), readCourses.one(new CourseId(courseId)));
  }

  /** All in one page: a course has few versions. */
  @GET
  @Path("/{courseId}/versions")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<CourseResponse> versions(@PathParam("courseId") UUID courseId) {
    List<Course> versions = readCourses.versionsOf(new CourseId(courseId), MOST_VERSIONS);
    return new Page<>(versions, null).map(responses::of);
  }
}
