package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.GroundBasis;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.time.Oslo;

/** Records a ground of the duty besides the list. */
@ApplicationScoped
public class RecordGround {
  /** All of an employer's assessments; there are few. */
  private static final int ALL = 10_000;

  private final DutyGrounds grounds;
  private final ReconsiderDuty reconsiderDuty;
  private final IndustryRules rules;
  private final InstantSource clock;

  RecordGround(
      DutyGrounds grounds,
      ReconsiderDuty reconsiderDuty,
      IndustryRules rules,
      InstantSource clock) {
    this.grounds = grounds;
    this.reconsiderDuty = reconsiderDuty;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @throws CommandRefused if the employer is not in the register or had left it, if an assessment
   *     contradicts itself, or if the side activity of a decision is not listed
   */
  @Transactional
  public DutyGround record(DutyGround ground) {
    requireRegistered(ground);
    requireSound(ground);
    DutyGround recorded =
        ground.kind() == GroundKind.RISK_ASSESSMENT ? amongAssessments(ground) : ground;
    grounds.add(recorded);
    reconsiderDuty.of(List.of(recorded.employer()), Oslo.today(clock));
    return recorded;
  }

  private void requireRegistered(DutyGround ground) {
    LocalDate gone =
        grounds
            .lock(ground.employer())
            .orElseThrow(() -> new CommandRefused(new Refusal.EmployerUnknown()))
            .deregisteredOn();
    if (gone != null && !ground.from().isBefore(gone)) {
      throw new CommandRefused(new Refusal.EmployerDeregistered(gone));
    }
  }

  private void requireSound(DutyGround ground) {
    boolean sound =
        switch (ground.basis()) {
          case GroundBasis.RiskAssessment assessment -> !contradictsItself(assessment);
          case GroundBasis.Decision decision when decision.sideActivity() != null ->
              isListed(new IndustryCode(decision.sideActivity()), ground.from());
          case GroundBasis.Decision _ -> true;
          case GroundBasis.Demand _ -> true;
          case null -> true;
        };
    if (!sound) {
      throw new CommandRefused(
          ground.kind() == GroundKind.RISK_ASSESSMENT
              ? new Refusal.AssessmentContradictsItself()
              : new Refusal.SideActivityNotListed());
    }
  }

  /** Every criterion is met and there is no need, or none is and there is one. */
  private static boolean contradictsItself(GroundBasis.RiskAssessment it) {
    boolean every = it.harmful().met() && it.serious().met() && it.helpNeeded().met();
    boolean none = !it.harmful().met() && !it.serious().met() && !it.helpNeeded().met();
    return it.need() ? none : every;
  }

  /** § 13-1 third paragraph: activity as mentioned in the list. */
  private boolean isListed(IndustryCode code, LocalDate day) {
    IndustryRule rule = rules.stored();
    return rule.listOn(day)
        .map(IndustryList::classification)
        .map(classification -> rule.assess(code, classification, day))
        .map(IndustryAssessment::entry)
        .isPresent();
  }

  /**
   * An assessment holds until the next one of the same part, or of the whole; of one day the last.
   */
  private DutyGround amongAssessments(DutyGround made) {
    DutyGround fitted = made;
    for (DutyGround other : grounds.of(made.employer(), null, ALL)) {
      if (other.kind() != GroundKind.RISK_ASSESSMENT || !lasts(other, other.from())) {
        continue;
      }
      if (covers(made, other) && !other.from().isAfter(made.from()) && lasts(other, made.from())) {
        DutyGround ended = other.changed(other.part(), other.from(), made.from().minusDays(1));
        grounds.save(ended, "A later assessment was made.", made.recorded());
      } else if (covers(other, made) && other.from().isAfter(made.from())) {
        fitted = until(fitted, other.from());
      }
    }
    return fitted;
  }

  private static DutyGround until(DutyGround made, LocalDate next) {
    LocalDate lastDay = next.minusDays(1);
    boolean sooner = made.to() == null || lastDay.isBefore(made.to());
    if (!sooner) {
      return made;
    }
    DutyGround cut = made.changed(made.part(), made.from(), lastDay);
    return new DutyGround(
        cut.id(),
        cut.employer(),
        cut.kind(),
        cut.part(),
        cut.from(),
        cut.to(),
        cut.obliges(),
        cut.source(),
        cut.basis(),
        cut.reviewOn(),
        cut.reference(),
        cut.recorded(),
        made.version());
  }

  private static boolean covers(DutyGround one, DutyGround other) {
    return one.part() == null || Objects.equals(one.part(), other.part());
  }

  private static boolean lasts(DutyGround ground, LocalDate day) {
    return ground.to() == null || !ground.to().isBefore(day);
  }
}
