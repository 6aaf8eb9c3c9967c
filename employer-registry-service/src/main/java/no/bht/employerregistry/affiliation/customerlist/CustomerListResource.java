package no.bht.employerregistry.affiliation.customerlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.AffiliationSettings;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.AffiliationText;
import no.bht.employerregistry.affiliation.domain.CustomerRow;
import no.bht.employerregistry.affiliation.domain.RowOutcome;
import no.bht.employerregistry.affiliation.usecase.TakeInCustomers;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.rows.RowFault;
import no.bht.platform.rows.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * Many customers at once. Not {@code @Idempotent} nor {@code @Audited} as others are: those hold a
 * transaction over the whole call, and this one takes many; a list said again changes nothing.
 */
@Path("/api/v1/providers/{organisationNumber}/customer-lists")
class CustomerListResource {
  /** Rows of one transaction: many enough to be fast, few enough to let others in between. */
  private static final int PART = 1_000;

  private final TakeInCustomers takeIn;
  private final CustomerListAudit audit;
  private final RowCheck check;
  private final int longest;

  CustomerListResource(
      TakeInCustomers takeIn,
      CustomerListAudit audit,
      RowCheck check,
      AffiliationSettings settings) {
    this.takeIn = takeIn;
    this.audit = audit;
    this.check = check;
    this.longest = settings.longestList();
  }

  @POST
  @Consumes({RowSource.CSV, RowSource.NDJSON, MediaType.APPLICATION_JSON})
  @Produces(RowSource.NDJSON)
  @RolesAllowed(Roles.PROVIDER)
  public String takeIn(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("complete") @Nullable String complete,
      @QueryParam("endMissingOn") @Nullable String endMissingOn,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @Nullable InputStream body)
      throws IOException {
    audit.note(provider);
    boolean isComplete = QueryValue.flag("complete", complete).orElse(false);
    Optional<LocalDate> endOn = QueryValue.date("endMissingOn", endMissingOn);
    if (endOn.filter(day -> !isComplete || !AffiliationText.isPlausible(day)).isPresent()) {
      throw QueryValue.invalid("endMissingOn");
    }
    if (type == null || body == null) {
      throw ProblemException.of(400, "body-missing", "A list has rows.");
    }
    ReadList list = ReadList.of(RowSource.of(type, body, Column.FORM), check, longest);
    Answers answers = new Answers();
    answer(list, outcomes(provider, list), answers);
    boolean judged = isComplete && list.isWhole() && !list.named().isEmpty();
    if (judged) {
      takeIn.leftOut(provider, list.named(), endOn.orElse(null)).forEach(answers::leftOut);
    }
    return answers.summedUp(judged);
  }

  private Iterator<RowOutcome> outcomes(OrganisationNumber provider, ReadList list) {
    List<CustomerRow> sound =
        list.rows().stream()
            .filter(CustomerRow.class::isInstance)
            .map(CustomerRow.class::cast)
            .toList();
    List<RowOutcome> outcomes = new ArrayList<>(sound.size());
    for (int from = 0; from < sound.size(); from += PART) {
      outcomes.addAll(
          takeIn.takeIn(provider, sound.subList(from, Math.min(from + PART, sound.size()))));
    }
    return outcomes.iterator();
  }

  private static void answer(ReadList list, Iterator<RowOutcome> outcomes, Answers answers) {
    for (Object row : list.rows()) {
      switch (row) {
        case RowFault fault -> answers.refused(fault);
        case RowOutcome.Duplicate duplicate -> answers.add(duplicate);
        default -> answers.add(outcomes.next());
      }
    }
  }
}
