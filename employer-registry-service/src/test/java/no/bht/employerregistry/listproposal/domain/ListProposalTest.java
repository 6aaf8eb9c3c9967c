package no.bht.employerregistry.listproposal.domain;

import static no.bht.employerregistry.listproposal.domain.ListCheckTest.entry;
import static no.bht.employerregistry.listproposal.domain.ListCheckTest.list;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.listproposal.domain.ListProposal.Act;
import no.bht.employerregistry.listproposal.domain.ListProposal.Adoption;
import no.bht.employerregistry.listproposal.domain.ListProposal.Withdrawal;
import no.bht.employerregistry.listproposal.domain.ListProposalState.Command;
import no.bht.platform.testing.StateTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ListProposalTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Act ACT = new Act("somebody", Instant.EPOCH);
  private static final IndustryRule RULE = IndustryRuleFiles.read();
  private static final ListProposal DRAFT =
      ListProposal.propose(new UUID(0, 1), list(entry("43")), ACT);

  @Test
  void every_pair_of_states() {
    StateTables.assertPairs(
        ListProposalState.STEPS,
        ListProposalState.class,
        begin(ListProposalState.DRAFT, Command.PROPOSE),
        step(ListProposalState.DRAFT, ListProposalState.DRAFT, Command.REVISE),
        step(ListProposalState.DRAFT, ListProposalState.ADOPTED, Command.ADOPT),
        step(ListProposalState.DRAFT, ListProposalState.WITHDRAWN, Command.WITHDRAW),
        step(ListProposalState.ADOPTED, ListProposalState.WITHDRAWN, Command.WITHDRAW));
    StateTables.assertInReadme(ListProposalState.STEPS);
  }

  @Test
  void a_list_is_adopted_from_today_or_later_and_never_from_yesterday() {
    assertThat(adopt(DRAFT, TODAY, RULE).state()).isEqualTo(ListProposalState.ADOPTED);
    assertThat(adopt(DRAFT, TODAY.plusYears(1), RULE).adoption())
        .isEqualTo(adoption(TODAY.plusYears(1)));
    assertRefused(() -> adopt(DRAFT, TODAY.minusDays(1), RULE), new Refusal.ListInThePast());
  }

  @Test
  void it_ends_the_list_before_it_on_the_day_before_its_first() {
    LocalDate from = TODAY.plusDays(10);
    IndustryRule after = RULE.followedBy(adopt(DRAFT, from, RULE).adopted(adoption(from)));

    assertThat(after.listOn(from.minusDays(1)).orElseThrow().ruleVersion())
        .isEqualTo("FOR-2025-10-07-1993");
    assertThat(after.listOn(from.minusDays(1)).orElseThrow().validTo())
        .isEqualTo(from.minusDays(1));
    assertThat(after.listOn(from).orElseThrow().ruleVersion()).isEqualTo("FOR-2026-11-20-1");
    assertThat(after.withoutListFrom(from)).isEqualTo(RULE);
    assertThat(RULE.withoutListFrom(from)).isEqualTo(RULE);
  }

  @Test
  void no_two_lists_begin_on_a_day_and_none_is_put_before_a_later_one() {
    LocalDate first = TODAY.plusDays(10);
    IndustryRule rule = RULE.followedBy(DRAFT.adopted(adoption(first)));

    assertRefused(() -> adopt(DRAFT, first, rule), new Refusal.ListOverlaps(first));
    assertRefused(() -> adopt(DRAFT, first.minusDays(1), rule), new Refusal.ListOverlaps(first));
    assertThat(adopt(DRAFT, first.plusDays(1), rule).state()).isEqualTo(ListProposalState.ADOPTED);
  }

  @Test
  void a_list_in_between_that_is_withdrawn_gives_the_one_before_its_days() {
    LocalDate first = TODAY.plusDays(10);
    LocalDate second = TODAY.plusDays(20);
    IndustryRule rule =
        RULE.followedBy(DRAFT.adopted(adoption(first))).followedBy(DRAFT.adopted(adoption(second)));

    IndustryRule without = rule.withoutListFrom(first);

    assertThat(without).isEqualTo(RULE.followedBy(DRAFT.adopted(adoption(second))));
  }

  @Test
  void an_adopted_list_is_withdrawn_until_the_day_before_its_first() {
    LocalDate from = TODAY.plusDays(1);
    ListProposal adopted = adopt(DRAFT, from, RULE);

    assertThat(withdraw(adopted, TODAY).state()).isEqualTo(ListProposalState.WITHDRAWN);
    assertRefused(() -> withdraw(adopted, from), new Refusal.ListInForce(from));
    assertRefused(
        () -> withdraw(withdraw(adopted, TODAY), TODAY),
        new Refusal.ListProposalDecided("WITHDRAWN"));
  }

  @Test
  void only_a_draft_is_revised_and_each_version_has_its_author() {
    Act other = new Act("another", Instant.EPOCH.plusSeconds(1));
    ListProposal revised = DRAFT.revise(list(entry("44")), other);

    assertThat(revised.version()).isEqualTo(2);
    assertThat(revised.change()).isEqualTo(1);
    assertThat(revised.lastChanged()).isEqualTo(other);
    assertThat(revised.proposed()).isEqualTo(ACT);
    assertRefused(
        () -> adopt(DRAFT, TODAY, RULE).revise(list(entry("44")), ACT),
        new Refusal.ListProposalDecided("ADOPTED"));
    assertRefused(
        () -> adopt(withdraw(DRAFT, TODAY), TODAY, RULE),
        new Refusal.ListProposalDecided("WITHDRAWN"));
  }

  private static ListProposal adopt(ListProposal proposal, LocalDate from, IndustryRule rule) {
    return proposal.adopt(adoption(from), TODAY, rule);
  }

  private static Adoption adoption(LocalDate from) {
    return new Adoption(from, "FOR-2026-11-20-1", ACT);
  }

  private static ListProposal withdraw(ListProposal proposal, LocalDate today) {
    return proposal.withdraw(new Withdrawal("Not needed", ACT), today);
  }

  private static void assertRefused(ThrowingCallable command, Refusal refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
