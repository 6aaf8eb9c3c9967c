package no.bht.employerregistry.obligation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.DutyChange;
import no.bht.employerregistry.obligation.domain.DutyEvents;
import no.bht.employerregistry.obligation.domain.DutyPeriods;
import no.bht.employerregistry.obligation.domain.ExactCodes;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * Considers the total duty of employers anew: every ground together, less a dispensation for the
 * whole. Whoever changes something that the duty depends on calls it in the same transaction, and
 * tells nothing himself: each change is told here, once.
 */
@ApplicationScoped
public class ReconsiderDuty {
  private static final int MOST_AT_ONCE = 10_000;

  private final DutyPeriods periods;
  private final DutyEvents events;
  private final IndustryRules rules;
  private final ExactCodes exactCodes;

  ReconsiderDuty(
      DutyPeriods periods, DutyEvents events, IndustryRules rules, ExactCodes exactCodes) {
    this.exactCodes = exactCodes;
    this.periods = periods;
    this.events = events;
    this.rules = rules;
  }

  /**
   * @param employers at most 10 000; taken one at a time until the transaction ends
   * @param day the day on which the registry knows of it, normally today
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Changed of(Collection<OrganisationNumber> employers, LocalDate day) {
    if (employers.isEmpty()) {
      return Changed.NOTHING;
    }
    List<DutyChange> changes = periods.reconsider(employers, day, rules.stored());
    events.add(changes);
    long established = changes.stream().filter(DutyChange.Established.class::isInstance).count();
    return new Changed(established, changes.size() - established);
  }

  /**
   * Employers that come into the register in this transaction and are obliged by the list. Nothing
   * is known under their numbers, neither ground nor dispensation nor an earlier period, so that
   * the list alone decides: the same as {@link #of}, and nothing to look for.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Changed ofNewcomers(List<DutyChange.Established> newcomers) {
    if (newcomers.isEmpty()) {
      return Changed.NOTHING;
    }
    periods.open(newcomers);
    events.add(List.copyOf(newcomers));
    return new Changed(newcomers.size(), 0);
  }

  /** Every employer that has, or had, an exact code: what a list says of it shows nowhere else. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ofExactCodes(LocalDate day) {
    List<OrganisationNumber> some = exactCodes.employers("", MOST_AT_ONCE);
    while (!some.isEmpty()) {
      of(some, day);
      some = exactCodes.employers(some.getLast().value(), MOST_AT_ONCE);
    }
  }

  /** How many changes were told. */
  public record Changed(long established, long lifted) {
    static final Changed NOTHING = new Changed(0, 0);

    public Changed plus(Changed more) {
      return new Changed(established + more.established, lifted + more.lifted);
    }
  }
}
