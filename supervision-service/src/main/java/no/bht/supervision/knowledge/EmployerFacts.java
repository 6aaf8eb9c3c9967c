package no.bht.supervision.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What the register of enterprises (Enhetsregisteret) says of an employer. */
public interface EmployerFacts {

  /** As the employer registry had read it by the day; none where nobody has told. */
  Optional<Facts> of(OrganisationNumber employer, LocalDate day);

  /**
   * @param municipality four digits
   * @param industryCode the main code, in {@code classification}
   * @param classification SN2007 or SN2025
   * @param employees null where the register withholds it: fewer than five, or not registered
   * @param organisationForm null where it is not known
   * @param mainUnit the enterprise that a sub-unit belongs to
   */
  record Facts(
      LocalDate knownFrom,
      @Nullable String municipality,
      @Nullable String industryCode,
      @Nullable String classification,
      @Nullable Integer employees,
      @Nullable String organisationForm,
      @Nullable OrganisationNumber mainUnit) {

    /** Whether its name is a person's (enkeltpersonforetak); so is one whose form is not known. */
    public boolean mayBeSoleProprietor() {
      return organisationForm == null || organisationForm.equals("ENK");
    }
  }
}
