package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.DutyFacts;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.domain.ExactCode;
import no.bht.employerregistry.obligation.domain.ExactCodes;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/**
 * Records a more exact industry code for a unit whose registered code does not decide; it decides
 * from today.
 */
@ApplicationScoped
public class RecordExactCode {
  private final DutyGrounds grounds;
  private final ExactCodes exactCodes;
  private final ReconsiderDuty reconsiderDuty;
  private final IndustryRules rules;
  private final InstantSource clock;
  private final Ids ids;

  RecordExactCode(
      DutyGrounds grounds,
      ExactCodes exactCodes,
      ReconsiderDuty reconsiderDuty,
      IndustryRules rules,
      InstantSource clock,
      Ids ids) {
    this.grounds = grounds;
    this.exactCodes = exactCodes;
    this.reconsiderDuty = reconsiderDuty;
    this.rules = rules;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the employer is not in the register or its registered code decides,
   *     or if the exact code lies outside it or does not decide either
   */
  @Transactional
  public ExactCode record(Command command) {
    if (grounds.lock(command.employer()).isEmpty()) {
      throw new CommandRefused(new Refusal.EmployerUnknown());
    }
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    IndustryRule rule = rules.stored();
    RegisteredIndustry industry =
        undecided(grounds.factsOf(command.employer(), now).facts(), rule, today);
    requireDecides(command.code(), industry, rule, today);
    ExactCode exact =
        new ExactCode(
            ids.next(),
            industry.classification(),
            industry.main(),
            command.code(),
            today,
            command.reason(),
            new Recorded(command.by(), command.as(), now));
    exactCodes.add(command.employer(), exact);
    reconsiderDuty.of(List.of(command.employer()), today);
    return exact;
  }

  /** The codes as registered, whose main one leaves the question open. */
  private static RegisteredIndustry undecided(DutyFacts facts, IndustryRule rule, LocalDate day) {
    EmployerDuty registered = EmployerDuty.on(day, rule, facts.readings(), facts.deregisteredOn());
    RegisteredIndustry industry = registered.industry();
    OpenQuestion question = registered.assessment().question();
    boolean open =
        industry != null
            && !registered.deregistered()
            && rule.listOn(day).stream()
                .anyMatch(list -> list.classification() == industry.classification())
            && question != null
            && question.asksForCode();
    CommandRefused.when(!open, new Refusal.RegisteredCodeDecides());
    return Objects.requireNonNull(industry);
  }

  private static void requireDecides(
      IndustryCode code, RegisteredIndustry industry, IndustryRule rule, LocalDate day) {
    IndustryCode registered = industry.main();
    IndustryAssessment coarse = rule.assess(registered, industry.classification(), day);
    CommandRefused.when(
        registered != null
            && coarse.question() == OpenQuestion.CODE_TOO_COARSE
            && !code.beginsWith(registered),
        new Refusal.CodeOutsideRegistered());
    OpenQuestion left = rule.assess(code, industry.classification(), day).question();
    CommandRefused.when(
        left != null && left != OpenQuestion.LIMITATION, new Refusal.CodeDoesNotDecide());
  }

  /**
   * @param code in the classification of the registered one
   * @param reason how it is known
   */
  public record Command(
      OrganisationNumber employer, IndustryCode code, String reason, String by, String as) {}
}
