package no.bht.employerregistry.listproposal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.listproposal.domain.ListProposalState.Command;
import org.jspecify.annotations.Nullable;

/**
 * A proposed list through its life. It is drafted and revised, each version with its author; it is
 * adopted from a day by the regulation that gives it, or withdrawn. Adopted, it ends the list
 * before it on the day before its first, and can be withdrawn until then; from its day on it is law
 * that has been applied, and only a later list can end it.
 *
 * @param version number of the present version of the list, from 1
 * @param change number of changes, for If-Match
 */
public record ListProposal(
    UUID id,
    ListProposalState state,
    int version,
    long change,
    ProposedList list,
    Act proposed,
    Act lastChanged,
    @Nullable Adoption adoption,
    @Nullable Withdrawal withdrawal) {

  /** Who did it, and when. */
  public record Act(String by, Instant at) {}

  /**
   * @param from first day; today or later
   * @param ruleVersion the regulation that gives the list, as in Norsk Lovtidend
   */
  public record Adoption(LocalDate from, String ruleVersion, Act act) {}

  /** Why it was given up. */
  public record Withdrawal(String reason, Act act) {}

  public static ListProposal propose(UUID id, ProposedList list, Act act) {
    return new ListProposal(id, ListProposalState.DRAFT, 1, 0, list, act, act, null, null);
  }

  /**
   * @throws CommandRefused if it is no draft any more
   */
  public ListProposal revise(ProposedList revised, Act act) {
    return new ListProposal(
        id, after(Command.REVISE), version + 1, change + 1, revised, proposed, act, null, null);
  }

  /**
   * @param rule the lists that are in force or adopted now
   * @throws CommandRefused if it is no draft any more, the day is past, or another list begins on
   *     that day or later
   */
  public ListProposal adopt(Adoption decided, LocalDate today, IndustryRule rule) {
    ListProposalState next = after(Command.ADOPT);
    if (decided.from().isBefore(today)) {
      throw new CommandRefused(new Refusal.ListInThePast());
    }
    rule.lists().stream()
        .map(IndustryList::validFrom)
        .filter(first -> !first.isBefore(decided.from()))
        .findFirst()
        .ifPresent(
            first -> {
              throw new CommandRefused(new Refusal.ListOverlaps(first));
            });
    return new ListProposal(
        id,
        next,
        version,
        change + 1,
        list.adopted(decided.from(), decided.ruleVersion()),
        proposed,
        decided.act(),
        decided,
        null);
  }

  /**
   * @throws CommandRefused if it is withdrawn already, or its first day has come
   */
  public ListProposal withdraw(Withdrawal decided, LocalDate today) {
    ListProposalState next = after(Command.WITHDRAW);
    if (adoption != null && !today.isBefore(adoption.from())) {
      throw new CommandRefused(new Refusal.ListInForce(adoption.from()));
    }
    return new ListProposal(
        id, next, version, change + 1, list, proposed, decided.act(), adoption, decided);
  }

  /** The list as it applies once adopted. */
  public IndustryList adopted(Adoption decided) {
    return list.from(decided.from(), decided.ruleVersion());
  }

  private ListProposalState after(Command command) {
    return ListProposalState.STEPS
        .after(state, command)
        .orElseThrow(() -> new CommandRefused(new Refusal.ListProposalDecided(state.name())));
  }
}
