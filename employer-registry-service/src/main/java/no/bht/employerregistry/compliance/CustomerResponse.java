package no.bht.employerregistry.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.compliance.CustomerQueries.MissingOfCustomer;
import org.jspecify.annotations.Nullable;

/**
 * @param name absent where the employer is no longer in our copy of the register
 * @param obliged whether the employer has the duty today, as the registry has told
 * @param missing on the day that is asked about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerResponse(
    UUID affiliationId,
    String employer,
    @Nullable String name,
    LocalDate from,
    @Nullable LocalDate to,
    String contractForm,
    String coverage,
    boolean obliged,
    String agreement,
    @Nullable LocalDate notInListSince,
    List<ToDo> missing) {

  /**
   * @param by last day; absent = at once, for the law sets no date
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ToDo(MissingOfCustomer what, @Nullable String statute, @Nullable LocalDate by) {}
}
