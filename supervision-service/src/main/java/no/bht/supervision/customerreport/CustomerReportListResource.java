package no.bht.supervision.customerreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.rows.RawRow;
import no.bht.platform.rows.RowFault;
import no.bht.platform.rows.RowSource;
import no.bht.supervision.Roles;
import no.bht.supervision.SupervisionSettings;
import org.jspecify.annotations.Nullable;

/**
 * Many customers at once. Not {@code @Idempotent} nor {@code @Audited} as others are: those hold a
 * transaction over the whole call, and this one takes many; a list said again changes nothing.
 */
@Path("/api/v1/customer-report-lists")
class CustomerReportListResource {
  /** Rows of one transaction. */
  private static final int PART = 1_000;

  private final CustomerReports reports;
  private final CustomerReportAudit audit;
  private final RowCheck check;
  private final int longest;

  CustomerReportListResource(
      CustomerReports reports,
      CustomerReportAudit audit,
      RowCheck check,
      SupervisionSettings settings) {
    this.reports = reports;
    this.audit = audit;
    this.check = check;
    this.longest = settings.customerReport().longestList();
  }

  @POST
  @Consumes({RowSource.CSV, RowSource.NDJSON, MediaType.APPLICATION_JSON})
  @Produces(RowSource.NDJSON)
  @RolesAllowed(Roles.PROVIDER)
  public String takeIn(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type, @Nullable InputStream body)
      throws IOException {
    OrganisationNumber provider = audit.note();
    if (type == null || body == null) {
      throw ProblemException.of(400, "body-missing", "A list has rows.");
    }
    List<Object> rows = read(RowSource.of(type, body, Field.FORM));
    Iterator<RowOutcome> outcomes = takeIn(provider, rows).iterator();
    RowAnswers answers = new RowAnswers();
    for (Object row : rows) {
      if (row instanceof RowFault fault) {
        answers.add(fault);
      } else {
        answers.add(outcomes.next());
      }
    }
    return answers.summedUp();
  }

  /** All of it before any is taken in: a list that is too long has no effect. */
  private List<Object> read(RowSource<Field> source) throws IOException {
    List<Object> rows = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (RawRow<Field> raw = source.next(); raw != null; raw = source.next()) {
      if (rows.size() == longest) {
        throw ProblemException.of(
            413,
            "list-too-long",
            "A list has at most %d rows; nothing of it was taken in. Send it in parts."
                .formatted(longest));
      }
      rows.add(read(raw, seen));
    }
    return rows;
  }

  private Object read(RawRow<Field> raw, Set<List<Object>> seen) {
    try {
      CustomerFacts facts = check.factsOf(raw);
      return seen.add(List.of(facts.employer(), facts.year()))
          ? facts
          : new RowFault("duplicate", Field.EMPLOYER);
    } catch (RowFault fault) {
      return fault;
    }
  }

  private List<RowOutcome> takeIn(OrganisationNumber provider, List<Object> rows) {
    List<CustomerFacts> said =
        rows.stream()
            .filter(CustomerFacts.class::isInstance)
            .map(CustomerFacts.class::cast)
            .toList();
    List<RowOutcome> outcomes = new ArrayList<>(said.size());
    for (int from = 0; from < said.size(); from += PART) {
      outcomes.addAll(
          reports.takeIn(provider, said.subList(from, Math.min(from + PART, said.size()))));
    }
    return outcomes;
  }
}
