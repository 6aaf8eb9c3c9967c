package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

/** What begins, or has ended, by the day alone. */
public interface DutyTurns {

  /** Employers with a ground, dispensation or departure that has turned by the day. */
  List<OrganisationNumber> due(LocalDate day, int most);

  /** Remembers that they were seen to on the day. */
  void seen(List<OrganisationNumber> employers, LocalDate day);
}
