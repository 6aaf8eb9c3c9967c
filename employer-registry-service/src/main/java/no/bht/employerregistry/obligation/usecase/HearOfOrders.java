package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/**
 * An order (pålegg) to be affiliated is a ground of the duty from the day it is issued. That it is
 * complied with does not take the ground away: who leaves the service again breaks it. It ends when
 * the registrar says so, and falls with an order that is annulled.
 */
@ApplicationScoped
public class HearOfOrders {
  private static final String SUPERVISION = "supervision";

  private final DutyGrounds grounds;
  private final ReconsiderDuty reconsiderDuty;
  private final Set<String> controlPoints;
  private final InstantSource clock;
  private final Ids ids;

  HearOfOrders(
      DutyGrounds grounds,
      ReconsiderDuty reconsiderDuty,
      EmployerRegistrySettings settings,
      InstantSource clock,
      Ids ids) {
    this.grounds = grounds;
    this.reconsiderDuty = reconsiderDuty;
    this.controlPoints = settings.duties().controlPointsOfAffiliation();
    this.clock = clock;
    this.ids = ids;
  }

  @Transactional
  public void issued(
      OrganisationNumber employer, UUID order, String controlPoint, LocalDate issuedOn) {
    String reference = reference(order);
    if (!controlPoints.contains(controlPoint) || grounds.ofReference(reference).isPresent()) {
      return;
    }
    grounds.lock(employer);
    grounds.add(
        new DutyGround(
            ids.next(),
            employer,
            GroundKind.ORDER,
            null,
            issuedOn,
            null,
            true,
            "Order " + order,
            null,
            null,
            reference,
            recorded(),
            0));
    reconsiderDuty.of(List.of(employer), Oslo.today(clock));
  }

  /** Kept as a version of the ground; the duty goes on. */
  @Transactional
  public void complied(UUID order, LocalDate compliedOn) {
    Optional<DutyGround> known = grounds.ofReference(reference(order));
    if (known.isPresent()) {
      grounds.lock(known.get().employer());
      DutyGround ground = grounds.find(known.get().id()).orElseThrow();
      grounds.save(
          ground.changed(ground.part(), ground.from(), ground.to()),
          "Complied with on " + compliedOn + ".",
          recorded());
    }
  }

  /** The order is as if it had never been: so is the duty that rested on it. */
  @Transactional
  public void annulled(UUID order, LocalDate annulledOn) {
    Optional<DutyGround> known = grounds.ofReference(reference(order));
    if (known.isPresent()) {
      grounds.lock(known.get().employer());
      DutyGround ground = grounds.find(known.get().id()).orElseThrow();
      grounds.save(
          ground.changed(ground.part(), ground.from(), ground.from().minusDays(1)),
          "Annulled on " + annulledOn + ".",
          recorded());
      reconsiderDuty.of(List.of(ground.employer()), Oslo.today(clock));
    }
  }

  private Recorded recorded() {
    return new Recorded(SUPERVISION, SUPERVISION, clock.instant());
  }

  private static String reference(UUID order) {
    return "order:" + order;
  }
}
