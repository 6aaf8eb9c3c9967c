package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.employerregistry.DispensationSettings;
import no.bht.employerregistry.dispensation.domain.Days;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationRule;
import no.bht.employerregistry.dispensation.domain.Dispensations;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.Term;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Decides on an application by an individual decision (enkeltvedtak). Statute: FOR-2011-12-06-1355
 * § 1-5; fvl. §§ 16, 23-27.
 */
@ApplicationScoped
public class DecideDispensation {
  private final ChangeDispensation change;
  private final Dispensations dispensations;
  private final DispensationDecisions decisions;
  private final CarryOut carryOut;
  private final DispensationSettings settings;
  private final Ids ids;
  private final InstantSource clock;

  DecideDispensation(
      ChangeDispensation change,
      Dispensations dispensations,
      DispensationDecisions decisions,
      CarryOut carryOut,
      DispensationSettings settings,
      Ids ids,
      InstantSource clock) {
    this.change = change;
    this.dispensations = dispensations;
    this.decisions = decisions;
    this.carryOut = carryOut;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /** How the employer is heard; a deadline, an exemption with its reason, or the usual time. */
  public record Heard(
      @Nullable LocalDate commentDeadline,
      @Nullable NoticeExemption exemption,
      @Nullable String exemptionReason) {

    DispensationDecisions.Hearing toHearing() {
      return new DispensationDecisions.Hearing(
          commentDeadline, exemption, exemptionReason == null ? "" : exemptionReason);
    }
  }

  /**
   * Hears the employer before a refusal.
   *
   * @throws CommandRefused if no condition is judged unmet, or it is not under assessment
   */
  @Transactional
  public Dispensation giveNotice(Target target, Heard how) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    LocalDate deadline =
        decisions.hear(
            found.refused(),
            DispensationDecisions.REFUSED,
            DispensationLetters.refusalNotice(found),
            how.toHearing());
    return dispensations.save(found.hearingUntil(deadline));
  }

  /**
   * @throws CommandRefused if no condition is judged unmet, or it is not under assessment
   */
  @Transactional
  public Dispensation refuse(Target target, Reasons reasons) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    Dispensation refused = found.refused();
    decisions.requireHeard(found, DispensationDecisions.REFUSED);
    if (!decisions.mayTake(found, DispensationDecisions.REFUSED, textOf(reasons))) {
      return found;
    }
    Dispensation saved = dispensations.save(refused);
    decisions.take(
        saved, DispensationDecisions.REFUSED, reasons, DispensationLetters.refused(saved));
    return saved;
  }

  /**
   * What is granted.
   *
   * @param from first day; {@code null} for today, or the day after the end of what is renewed
   * @param to last day; {@code null} for as long as the rule says
   * @param part {@code null} for what was applied for
   */
  public record Terms(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String periodReason,
      @Nullable Part part,
      List<Term> terms) {}

  /**
   * @throws CommandRefused if something is missing, a condition is not met, or another dispensation
   *     holds on some of the days
   */
  @Transactional
  public Dispensation grant(Target target, Terms terms, Reasons reasons) {
    Dispensation found = change.locked(target.id(), target.versionRead());
    LocalDate today = Oslo.today(clock);
    RegisteredOnly.require(dispensations.lockEmployer(found.employer()), today);
    Grant grant = grantOf(found, terms, today);
    Dispensation granted = found.granted(grant, rule(), today);
    refuseOverlap(granted, grant);
    if (!decisions.mayTake(
        found, DispensationDecisions.GRANTED, terms + "\n" + grant.days() + textOf(reasons))) {
      return found;
    }
    Dispensation saved = dispensations.save(granted);
    decisions.take(
        saved, DispensationDecisions.GRANTED, reasons, DispensationLetters.granted(saved, grant));
    carryOut.granted(saved);
    return saved;
  }

  DispensationRule rule() {
    return new DispensationRule(settings.years(), settings.longestYears());
  }

  /**
   * @throws CommandRefused if another one for the same holds on some of the days
   */
  void refuseOverlap(Dispensation granted, Grant grant) {
    dispensations.holding(granted.employer(), SameScope.nameOf(grant.part()), grant.days()).stream()
        .filter(other -> !other.id().equals(granted.id()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new CommandRefused(new Refusal.DispensationOverlaps(other.id().value()));
            });
  }

  /** What the duty knows the days by: another thing each time it is granted anew. */
  UUID suspensionOf(Dispensation dispensation) {
    return dispensation.grant() == null ? dispensation.id().value() : ids.next();
  }

  private Grant grantOf(Dispensation found, Terms terms, LocalDate today) {
    LocalDate from = terms.from() == null ? firstDay(found, today) : terms.from();
    return Grant.of(
        suspensionOf(found),
        new Days(from, terms.to() == null ? rule().usual(from).to() : terms.to()),
        terms.part() == null ? found.application().statements().part() : terms.part(),
        terms.terms(),
        terms.periodReason());
  }

  private LocalDate firstDay(Dispensation found, LocalDate today) {
    if (found.application().renews() == null) {
      return today;
    }
    Grant renewed = dispensations.find(found.application().renews()).orElseThrow().grant();
    LocalDate next = renewed == null ? today : renewed.inForce().lastDay().plusDays(1);
    return next.isAfter(today) ? next : today;
  }

  static String textOf(Reasons reasons) {
    return String.join("\n", reasons.rules(), reasons.facts(), reasons.considerations());
  }
}
