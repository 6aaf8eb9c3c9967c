package no.bht.training.rosterreport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.training.Roles;
import no.bht.training.rosterreport.domain.RowOutcome;
import no.bht.training.rosterreport.usecase.TakeInRoster;
import org.jspecify.annotations.Nullable;

/**
 * Many members at once. Not {@code @Idempotent} nor {@code @Audited} as others are: those hold a
 * transaction over the whole call, and this one takes many; a report said again changes nothing.
 */
@Path("/api/v1/providers/{organisationNumber}/roster-reports")
class RosterReportResource {
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";

  private final TakeInRoster takeInRoster;
  private final RosterReportAudit audit;
  private final RowCheck check;

  RosterReportResource(TakeInRoster takeInRoster, RosterReportAudit audit, RowCheck check) {
    this.takeInRoster = takeInRoster;
    this.audit = audit;
    this.check = check;
  }

  @POST
  @Consumes({CSV, NDJSON, MediaType.APPLICATION_JSON})
  @Produces(NDJSON)
  @RolesAllowed(Roles.PROVIDER)
  public Response takeIn(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @Nullable @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @Nullable InputStream body)
      throws IOException {
    audit.note(provider);
    if (type == null || body == null) {
      throw ProblemException.of(400, "body-missing", "A report has rows.");
    }
    try (Ahead parts = new Ahead(new ReportReader(source(type, body), check))) {
      Answers answers = new Answers();
      for (var part = parts.next(); part.isPresent(); part = parts.next()) {
        List<RowOutcome> outcomes = takeInRoster.takeIn(provider, part.get().sound());
        answer(part.get(), outcomes.iterator(), answers);
      }
      return Response.ok((StreamingOutput) answers::writeTo, NDJSON).build();
    }
  }

  private static RowSource source(String type, InputStream body) throws IOException {
    return type.startsWith(CSV) ? new CsvRows(body) : new JsonRows(body);
  }

  private static void answer(
      ReportReader.Part part, Iterator<RowOutcome> outcomes, Answers answers) {
    for (Object row : part.rows()) {
      if (row instanceof RowFault fault) {
        answers.refused(fault);
      } else {
        answers.add(outcomes.next());
      }
    }
    answers.endPart();
  }
}
