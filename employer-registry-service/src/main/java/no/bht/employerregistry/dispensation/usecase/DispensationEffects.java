package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.employerregistry.dispensation.domain.Days;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a dispensation whose decision is appealed, reversed or deferred. A refusal or a
 * grant that is annulled is decided anew; changed, it is granted for the days {@code from} and
 * {@code to} of the new decision's terms. A revocation that falls, falls from the beginning;
 * changed with {@code lastDay}, it holds to that day. Statute: fvl. chapter VI.
 */
@ApplicationScoped
public class DispensationEffects implements DecisionEffects {
  private final Dispensations dispensations;
  private final DecideDispensation decide;
  private final SameScope scope;
  private final CarryOut carryOut;
  private final Ids ids;
  private final InstantSource clock;

  DispensationEffects(
      Dispensations dispensations,
      DecideDispensation decide,
      SameScope scope,
      CarryOut carryOut,
      Ids ids,
      InstantSource clock) {
    this.dispensations = dispensations;
    this.decide = decide;
    this.scope = scope;
    this.carryOut = carryOut;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(
        DispensationDecisions.GRANTED,
        DispensationDecisions.REFUSED,
        DispensationDecisions.REVOKED);
  }

  @Override
  public void overturned(Overturned overturned) {
    Dispensation before = lock(overturned.decision());
    boolean changed = overturned.change() == Change.CHANGED;
    if (isRevocation(overturned.decision())) {
      refuseOtherThan(overturned, Set.of("lastDay"));
      LocalDate lastDay = changed ? day(overturned, "lastDay") : null;
      carryOut.changed(
          before,
          dispensations.save(
              lastDay == null
                  ? before.restored()
                  : before.revokedOtherwise(lastDay, Oslo.today(clock))));
    } else if (changed) {
      refuseOtherThan(overturned, Set.of("from", "to"));
      change(before, overturned);
    } else {
      reopen(before, overturned.decidedOn());
    }
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    if (isRevocation(decision)) {
      Dispensation before = lock(decision);
      carryOut.changed(
          before, dispensations.save(before.deferred(until, Oslo.today(clock), ids.next())));
    }
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    if (isRevocation(decision)) {
      Dispensation before = lock(decision);
      carryOut.changed(before, dispensations.save(before.deferralEnded(Oslo.today(clock))));
    }
  }

  private void change(Dispensation before, Overturned overturned) {
    Grant was = before.grant();
    LocalDate earliest = was == null ? overturned.decidedOn() : was.days().from();
    LocalDate from = Objects.requireNonNullElse(day(overturned, "from"), earliest);
    LocalDate to = day(overturned, "to");
    Part part = was == null ? before.application().statements().part() : was.part();
    Grant grant =
        Grant.of(
            was == null ? decide.suspensionOf(before) : was.inForce().suspension(),
            new Days(from, to == null ? decide.rule().usual(from).to() : to),
            part,
            was == null ? List.of() : was.terms(),
            was == null ? null : was.periodReason());
    Dispensation changed = before.changed(grant, decide.rule(), earliest);
    dispensations.lockEmployer(before.employer());
    decide.refuseOverlap(changed, grant);
    carryOut.granted(dispensations.save(changed));
  }

  private void reopen(Dispensation before, LocalDate decidedOn) {
    dispensations.lockEmployer(before.employer());
    scope.refuseOpen(
        before.employer(), before.application().statements().part(), Optional.of(before.id()));
    Dispensation reopened = dispensations.save(before.reopened(decidedOn.minusDays(1)));
    if (before.grant() != null && !before.grant().inForce().endTold()) {
      carryOut.ended(reopened);
    }
  }

  private Dispensation lock(KeptDecision decision) {
    return dispensations.lock(new DispensationId(decision.decision().caseId())).orElseThrow();
  }

  private static boolean isRevocation(KeptDecision decision) {
    return decision.decision().outcome().equals(DispensationDecisions.REVOKED);
  }

  private static void refuseOtherThan(Overturned overturned, Set<String> known) {
    overturned.terms().keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new CommandRefused(new Refusal.TermsUnreadable(name));
            });
  }

  private static @Nullable LocalDate day(Overturned overturned, String name) {
    String text = overturned.terms().get(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CommandRefused(new Refusal.TermsUnreadable(name));
    }
  }
}
