package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.platform.organisation.OrganisationNumber;

/** The history of the total duty as the registry knew it. */
public interface DutyPeriods {

  /** Opens, closes and mends the periods of the employers; answers with those that changed. */
  List<DutyChange> reconsider(
      Collection<OrganisationNumber> employers, LocalDate day, IndustryRule rule);

  /** Opens the first periods of employers, of whose duty nothing was known. */
  void open(Collection<DutyChange.Established> newcomers);
}
