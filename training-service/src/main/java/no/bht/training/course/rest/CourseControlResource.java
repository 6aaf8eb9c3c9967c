package no.bht.training.course.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.usecase.DecideCourse;
import no.bht.training.course.usecase.LoseAcceptance;
import no.bht.training.course.usecase.ReadCourses;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
class CourseControlResource {
  private final DecideCourse decideCourse;
  private final LoseAcceptance loseAcceptance;
  private final ReadCourses readCourses;
  private final CourseResponses responses;

  CourseControlResource(
      DecideCourse decideCourse,
      LoseAcceptance loseAcceptance,
      ReadCourses readCourses,
      CourseResponses responses) {
    this.decideCourse = decideCourse;
    this.loseAcceptance = loseAcceptance;
    this.readCourses = readCourses;
    this.responses = responses;
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
        decideCourse.accept(
            command(
                courseId, ifMatch, request.reasons(), request.countsFrom(), request.countsTo())));
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
    return answer(decideCourse.reject(command(courseId, ifMatch, request.reasons(), null, null)));
  }

  @POST
  @Path("/{courseId}/uphold")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response uphold(
      @PathParam("courseId") UUID courseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid UpholdCourseRequest request) {
    return answer(
        decideCourse.uphold(
            command(courseId, ifMatch, request.reasons(), null, request.countsTo())));
  }

  @POST
  @Path("/{courseId}/lose-acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Response lose(
      @PathParam("courseId") UUID courseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid LoseAcceptanceRequest request) {
    return answer(
        loseAcceptance.lose(
            new LoseAcceptance.Command(
                new CourseId(courseId),
                request.reasons().reasons(),
                request.lostFrom(),
                request.earlierCompletions(),
                matching(ifMatch))));
  }

  @GET
  @Path("/{courseId}/controls")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<CourseControlResponse> controls(
      @PathParam("courseId") UUID courseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<CourseControl> rows =
        readCourses.controls(new CourseId(courseId), Cursor.idAfter(after), size.plusOne());
    return Page.of(rows, size, control -> Cursor.of(control.id())).map(CourseControlResponse::of);
  }

  private static DecideCourse.Command command(
      UUID courseId,
      @Nullable String ifMatch,
      ReasonsRequest reasons,
      @Nullable LocalDate countsFrom,
      @Nullable LocalDate countsTo) {
    return new DecideCourse.Command(
        new CourseId(courseId), reasons.reasons(), countsFrom, countsTo, matching(ifMatch));
  }

  private static LongConsumer matching(@Nullable String ifMatch) {
    return version -> EntityTags.requireMatch(ifMatch, version);
  }

  private Response answer(Course course) {
    return responses.answer(Response.ok(), course);
  }
}
