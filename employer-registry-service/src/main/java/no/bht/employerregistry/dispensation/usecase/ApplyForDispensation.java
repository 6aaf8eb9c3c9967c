package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.casework.domain.archive.Direction;
import no.bht.casework.usecase.SendLetter;
import no.bht.casework.usecase.archive.ArchiveLetter;
import no.bht.employerregistry.dispensation.domain.Application;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.Statements;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** An employer applies (søknad om dispensasjon), or an officer registers what came on paper. */
@ApplicationScoped
public class ApplyForDispensation {
  private final Dispensations dispensations;
  private final SameScope scope;
  private final ArchiveLetter archive;
  private final SendLetter letters;
  private final Ids ids;
  private final InstantSource clock;

  ApplyForDispensation(
      Dispensations dispensations,
      SameScope scope,
      ArchiveLetter archive,
      SendLetter letters,
      Ids ids,
      InstantSource clock) {
    this.dispensations = dispensations;
    this.scope = scope;
    this.archive = archive;
    this.letters = letters;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param receivedOn when it came on paper; {@code null} for here and now
   */
  public record Command(
      OrganisationNumber employer, Statements statements, @Nullable LocalDate receivedOn) {}

  /**
   * @throws CommandRefused if the employer is not in the register, or an application for the same
   *     is undecided
   */
  @Transactional
  public Dispensation apply(Command command) {
    LocalDate today = Oslo.today(clock);
    OrganisationNumber employer = command.employer();
    RegisteredOnly.require(dispensations.lockEmployer(employer), today);
    LocalDate receivedOn = command.receivedOn() == null ? today : command.receivedOn();
    CommandRefused.when(receivedOn.isAfter(today), new Refusal.ReceivedInFuture());
    Part part = command.statements().part();
    scope.refuseOpen(employer, part, Optional.empty());
    Dispensation applied =
        Dispensation.applied(
            new DispensationId(ids.next()),
            employer,
            new Application(
                receivedOn,
                command.receivedOn() != null,
                scope.renewed(employer, part),
                command.statements(),
                List.of()));
    dispensations.add(applied);
    archive.archive(
        new ArchiveLetter.Command(
            applied.id().value(),
            employer,
            Direction.INCOMING,
            DispensationLetters.application(applied.application()),
            null,
            receivedOn));
    letters.send(applied.id().value(), employer, DispensationLetters.receipt(applied));
    return applied;
  }
}
