package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.employerregistry.dispensation.domain.Days;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.DispensationState;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What an employer has for the same: the whole, or the same part. To be asked with it locked. */
@ApplicationScoped
class SameScope {
  private static final LocalDate FOR_EVER = LocalDate.of(9999, 1, 1);

  private final Dispensations dispensations;
  private final InstantSource clock;

  SameScope(Dispensations dispensations, InstantSource clock) {
    this.dispensations = dispensations;
    this.clock = clock;
  }

  /**
   * @param own the application itself, if there is one
   * @throws CommandRefused if another application is undecided
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void refuseOpen(OrganisationNumber employer, @Nullable Part part, Optional<DispensationId> own) {
    dispensations
        .openOf(employer, nameOf(part))
        .filter(open -> own.filter(open::equals).isEmpty())
        .ifPresent(
            open -> {
              throw new CommandRefused(new Refusal.DispensationAlreadyAppliedFor(open.value()));
            });
  }

  /** Renewal is applied for before the end; afterwards it is an application like the first. */
  @Transactional(Transactional.TxType.MANDATORY)
  @Nullable DispensationId renewed(OrganisationNumber employer, @Nullable Part part) {
    return dispensations
        .holding(employer, nameOf(part), new Days(Oslo.today(clock), FOR_EVER))
        .stream()
        .filter(held -> held.state() == DispensationState.GRANTED)
        .reduce((first, second) -> second)
        .map(Dispensation::id)
        .orElse(null);
  }

  static @Nullable String nameOf(@Nullable Part part) {
    return part == null ? null : part.description();
  }
}
