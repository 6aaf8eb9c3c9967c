package no.bht.approval.publicregister;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Open to everybody; no personal data. */
@Path("/api/v1/register/providers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class RegisterResource {
  /** Days outside these have no meaning here, and some none to the database. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 9999;

  private final Register register;

  RegisterResource(Register register) {
    this.register = register;
  }

  @GET
  @Path("/{organisationNumber}")
  public RegisterAnswer lookUp(
      @PathParam("organisationNumber") OrganisationNumber number,
      @QueryParam("asOf") @Nullable String asOf) {
    return register.lookUp(number, asOf == null ? null : day(asOf));
  }

  @GET
  public Page<RegisterAnswer> list(
      @QueryParam("name") @Size(min = 1, max = 200) @Nullable String name,
      @QueryParam("county") @Pattern(regexp = "[0-9]{2}") @Nullable String county,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            register.approved(
                name, county, after == null ? null : Cursor.parse(after), size.plusOne()),
            size,
            last -> Cursor.of(last.nameKey(), last.answer().organisationNumber().value()))
        .map(Register.Listed::answer);
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // Answered below, like a day out of bounds.
    }
    throw ProblemException.of(400, "date-invalid", "A day is written yyyy-MM-dd.")
        .withError("/asOf", "date-invalid");
  }
}
