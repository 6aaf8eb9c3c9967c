package no.bht.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.bht.platform.problem.ExceptionAnswers;
import no.bht.platform.problem.Problem;
import no.bht.platform.problem.ProblemException;
import no.bht.training.Roles;
import no.bht.training.completion.usecase.ReportCompletion;
import no.bht.training.domain.NotFound;
import no.bht.training.privacy.IdentityNumberDoor;
import org.jspecify.annotations.Nullable;

/**
 * Many completions at once, each in a transaction of its own. Not {@code @Idempotent}, which would
 * hold one over the whole call: reports of the same completion are merged, so a report said again
 * changes nothing.
 */
@Path("/api/v1/completion-reports")
class CompletionReportResource {
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";

  private final ReportCompletion reportCompletion;
  private final CompletionReportAudit audit;
  private final IdentityNumberDoor door;
  private final ExceptionAnswers refusals;

  CompletionReportResource(
      ReportCompletion reportCompletion,
      CompletionReportAudit audit,
      IdentityNumberDoor door,
      ExceptionAnswers refusals) {
    this.reportCompletion = reportCompletion;
    this.audit = audit;
    this.door = door;
    this.refusals = refusals;
  }

  @POST
  @Consumes({CSV, NDJSON, MediaType.APPLICATION_JSON})
  @Produces(NDJSON)
  @RolesAllowed({Roles.PROVIDER, Roles.TRAINING_WRITE, Roles.TRAINING_COMPLETE})
  public Response takeIn(
      @Nullable @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @Nullable InputStream body)
      throws IOException {
    audit.note();
    if (type == null || body == null) {
      throw ProblemException.of(400, "body-missing", "A report has rows.");
    }
    ReportedRows rows =
        type.startsWith(CSV) ? new CsvReportedRows(body) : new JsonReportedRows(body);
    RowAnswers answers = new RowAnswers();
    try {
      while (takenIn(rows, answers)) {
        // Row by row.
      }
    } catch (ReportedRows.BrokenReport e) {
      answers.refuse("report-broken");
    }
    return Response.ok((StreamingOutput) answers::writeTo, NDJSON).build();
  }

  /** Whether there was a row. */
  private boolean takenIn(ReportedRows rows, RowAnswers answers)
      throws IOException, ReportedRows.BrokenReport {
    try {
      Optional<ReportedRow> row = rows.next();
      row.ifPresent(said -> answers.add(reportCompletion.report(said.command(door))));
      return row.isPresent();
    } catch (RuntimeException e) {
      answers.refuse(codeOf(e));
      return true;
    }
  }

  private String codeOf(RuntimeException fault) {
    return switch (fault) {
      case ProblemException problem -> problem.code();
      case NotFound _ -> "not-found";
      default ->
          refusals
              .refusalOf(fault)
              .flatMap(CompletionReportResource::codeIn)
              .orElseThrow(() -> fault);
    };
  }

  private static Optional<String> codeIn(Response answer) {
    return answer.getEntity() instanceof Problem problem
        ? Optional.of(problem.code())
        : Optional.empty();
  }
}
