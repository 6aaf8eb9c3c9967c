package no.bht.employerregistry.dispensation.usecase;

import java.time.LocalDate;
import java.util.Optional;
import no.bht.employerregistry.dispensation.domain.Dispensations.Registration;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;

/** Dispensations are for employers that the national register has. */
final class RegisteredOnly {
  private RegisteredOnly() {}

  static void require(Optional<Registration> employer, LocalDate today) {
    CommandRefused.when(employer.isEmpty(), new Refusal.EmployerUnknown());
    LocalDate gone = employer.orElseThrow().deregisteredOn();
    if (gone != null && !gone.isAfter(today)) {
      throw new CommandRefused(new Refusal.EmployerDeregistered(gone));
    }
  }
}
