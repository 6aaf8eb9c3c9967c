package no.bht.training.course.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.TrainingSettings;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.usecase.DecideCourse;
import no.bht.training.course.usecase.ReadCourses;
import no.bht.training.course.usecase.SubmitCourse;
import no.bht.training.http.UuidCursor;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
class CourseResource {
  private final SubmitCourse submitCourse;
  private final DecideCourse decideCourse;
  private final ReadCourses readCourses;
  private final TrainingSettings settings;

  CourseResource(
      SubmitCourse submitCourse,
      DecideCourse decideCourse,
      ReadCourses readCourses,
      TrainingSettings settings) {
    this.submitCourse = submitCourse;
    this.decideCourse = decideCourse;
    this.readCourses = readCourses;
    this.settings = settings;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  @Idempotent
  public Response submit(@NotNull @Valid SubmitCourseRequest request) {
    Course course = submitCourse.submit(request.command());
    return Response.created(URI.create("/api/v1/courses/" + course.id().value()))
        .tag(EntityTags.of(course.version()))
        .entity(response(course))
        .build();
  }

  @GET
  @PermitAll
  public Page<PublicCourseResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<Course> rows =
        readCourses.in(CourseState.ACCEPTED, UuidCursor.parse(after), size.plusOne());
    return Page.of(rows, size, course -> UuidCursor.of(course.id().value()))
        .map(PublicCourseResponse::of);
  }

  @GET
  @Path("/{courseId}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response read(@PathParam("courseId") UUID courseId) {
    return answer(readCourses.one(new CourseId(courseId)));
  }

  @POST
  @Path("/{courseId}/accept")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response accept(
      @PathParam("courseId") UUID courseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AcceptCourseRequest request) {
    return answer(
        decideCourse.accept(command(courseId, ifMatch, request.reasons(), request.countsFrom())));
  }

  @POST
  @Path("/{courseId}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response reject(
      @PathParam("courseId") UUID courseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RejectCourseRequest request) {
    return answer(decideCourse.reject(command(courseId, ifMatch, request.reasons(), null)));
  }

  private static DecideCourse.Command command(
      UUID courseId,
      @Nullable String ifMatch,
      ReasonsRequest reasons,
      @Nullable LocalDate countsFrom) {
    return new DecideCourse.Command(
        new CourseId(courseId),
        reasons.reasons(),
        countsFrom,
        version -> EntityTags.requireMatch(ifMatch, version));
  }

  private Response answer(Course course) {
    return Response.ok(response(course)).tag(EntityTags.of(course.version())).build();
  }

  private CourseResponse response(Course course) {
    return CourseResponse.of(
        course, readCourses.objectivesOf(course), settings.course().estimatedHours());
  }
}
