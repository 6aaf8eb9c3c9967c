package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.ProviderTraining;
import no.bht.approval.approvalcase.domain.Standard;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;

/** What a provider is measured by: the rules of the day, and what is known of its training. */
@ApplicationScoped
public class Standards {
  private final ApprovalRules rules;
  private final ProviderTraining training;
  private final InstantSource clock;

  Standards(ApprovalRules rules, ProviderTraining training, InstantSource clock) {
    this.rules = rules;
    this.training = training;
    this.clock = clock;
  }

  /**
   * @throws CommandRefused if no rules are known for today
   */
  public Standard today(OrganisationNumber provider) {
    return on(Oslo.today(clock), provider);
  }

  /**
   * @throws CommandRefused if no rules are known for the day
   */
  public Standard on(LocalDate day, OrganisationNumber provider) {
    return new Standard(day, rules.on(day), training.of(provider));
  }
}
