package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.LimitationAnswer;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Answers the question that the entry of an employer's main code asks; it decides from today. */
@ApplicationScoped
public class AnswerQuestion {
  private final DutyGrounds grounds;
  private final ReconsiderDuty reconsiderDuty;
  private final IndustryRules rules;
  private final InstantSource clock;
  private final Ids ids;

  AnswerQuestion(
      DutyGrounds grounds,
      ReconsiderDuty reconsiderDuty,
      IndustryRules rules,
      InstantSource clock,
      Ids ids) {
    this.grounds = grounds;
    this.reconsiderDuty = reconsiderDuty;
    this.rules = rules;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if the employer is not in the register, its code asks no question, or
   *     another one than was answered
   */
  @Transactional
  public LimitationAnswer answer(Command command) {
    if (grounds.lock(command.employer()).isEmpty()) {
      throw new CommandRefused(new Refusal.EmployerUnknown());
    }
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    TotalDuty duty =
        TotalDuty.on(today, rules.stored(), grounds.factsOf(command.employer(), now).facts());
    LimitationQuestion question = duty.question();
    if (question == null || duty.isDeregistered()) {
      throw new CommandRefused(new Refusal.NoOpenQuestion());
    }
    if (!question.entry().equals(command.entry())) {
      throw new CommandRefused(new Refusal.OtherQuestion());
    }
    LimitationAnswer answer =
        new LimitationAnswer(
            ids.next(),
            question.key(),
            command.within(),
            command.within() ? command.part() : null,
            today,
            command.reason(),
            new Recorded(command.by(), command.as(), now));
    grounds.add(command.employer(), answer);
    reconsiderDuty.of(List.of(command.employer()), today);
    return answer;
  }

  /**
   * @param entry the entry whose question is answered
   * @param within whether the enterprise is within the entry
   * @param part the part of the business within it; null = the whole
   */
  public record Command(
      OrganisationNumber employer,
      IndustryCode entry,
      boolean within,
      @Nullable String part,
      @Nullable String reason,
      String by,
      String as) {}
}
