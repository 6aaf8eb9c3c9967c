package no.bht.employerregistry.affiliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AffiliationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final OrganisationNumber EMPLOYER = new OrganisationNumber("310000035");
  private static final OrganisationNumber PROVIDER = new OrganisationNumber("310000019");
  private static final Agreement AGREEMENT = Agreement.reported(Party.EMPLOYER, TODAY.plusDays(30));
  private static final ProviderApproval APPROVED = approval(TODAY, TODAY.plusYears(5));

  @Nested
  class Start {
    @Test
    void an_affiliation_with_an_approved_provider_is_in_force() {
      Affiliation affiliation = start(terms(TODAY, null), List.of(), APPROVED);

      assertThat(affiliation.state()).isEqualTo(AffiliationState.IN_FORCE);
      assertThat(affiliation.started(null).restored()).isFalse();
    }

    @Test
    void a_past_first_day_is_allowed_when_the_provider_is_approved_today() {
      assertThat(start(terms(TODAY.minusYears(3), null), List.of(), APPROVED)).isNotNull();
    }

    @Test
    void an_approval_that_ends_today_is_enough_and_one_that_ended_yesterday_is_not() {
      AffiliationTerms terms = terms(TODAY.minusYears(1), null);

      assertThat(start(terms, List.of(), approval(TODAY.minusYears(5), TODAY))).isNotNull();
      assertRefused(
          () -> start(terms, List.of(), approval(TODAY.minusYears(5), TODAY.minusDays(1))),
          Refusal.ProviderNotApproved.class);
    }

    @Test
    void a_provider_that_was_never_approved_is_refused() {
      assertRefused(
          () -> start(terms(TODAY, null), List.of(), List.of()), Refusal.ProviderNotApproved.class);
    }

    @Test
    void a_past_affiliation_needs_an_approval_of_its_time() {
      AffiliationTerms past = terms(TODAY.minusYears(2), TODAY.minusYears(1));

      assertThat(start(past, List.of(), approval(TODAY.minusYears(6), TODAY.minusYears(1))))
          .isNotNull();
      assertRefused(() -> start(past, List.of(), APPROVED), Refusal.ProviderNotApproved.class);
    }

    @Test
    void two_for_the_whole_may_follow_each_other_but_not_share_a_day() {
      Affiliation first = start(terms(TODAY, TODAY.plusDays(9)), List.of(), APPROVED);

      assertThat(start(terms(TODAY.plusDays(10), null), List.of(first), APPROVED)).isNotNull();
      assertRefused(
          () -> start(terms(TODAY.plusDays(9), null), List.of(first), APPROVED),
          Refusal.OverlappingAffiliation.class);
    }

    @Test
    void parts_stand_side_by_side_but_not_the_same_part_twice_nor_a_part_beside_the_whole() {
      Affiliation yard = start(terms(new Coverage("Yard")), List.of(), APPROVED);

      assertThat(start(terms(new Coverage("Office")), List.of(yard), APPROVED)).isNotNull();
      assertRefused(
          () -> start(terms(new Coverage(" yard ")), List.of(yard), APPROVED),
          Refusal.OverlappingAffiliation.class);
      assertRefused(
          () -> start(terms(Coverage.WHOLE), List.of(yard), APPROVED),
          Refusal.OverlappingAffiliation.class);
    }
  }

  @Nested
  class Follow {
    private final Invalidation withdrawn =
        new Invalidation(TODAY.plusDays(10), Invalidation.InvalidReason.APPROVAL_WITHDRAWN, null);
    private final ToldEnds ends =
        new ToldEnds(Days.of(new DateRange(TODAY, TODAY.plusDays(9))), List.of(withdrawn));

    @Test
    void an_end_that_was_told_before_is_followed_by_what_reaches_it() {
      Affiliation open = start(terms(TODAY, null), List.of(), APPROVED).following(ends);
      Affiliation reaches = start(terms(TODAY, TODAY.plusDays(10)), List.of(), APPROVED);
      Affiliation before = start(terms(TODAY, TODAY.plusDays(9)), List.of(), APPROVED);

      assertThat(open.state()).isEqualTo(AffiliationState.INVALIDATED);
      assertThat(open.begun(null)).hasSize(2);
      assertThat(reaches.following(ends).invalidFrom()).isEqualTo(TODAY.plusDays(10));
      assertThat(before.following(ends)).isEqualTo(before);
      assertThat(before.begun(null)).hasSize(1);
    }

    @Test
    void an_end_that_another_approval_follows_is_none() {
      Days twice =
          ends.approved().or(Days.of(new DateRange(TODAY.plusDays(20), TODAY.plusYears(5))));
      Affiliation open = start(terms(TODAY, null), List.of(), APPROVED);

      assertThat(open.following(new ToldEnds(twice, List.of(withdrawn)))).isEqualTo(open);
      Affiliation between = start(terms(TODAY, TODAY.plusDays(19)), List.of(), APPROVED);
      assertThat(between.following(new ToldEnds(twice, List.of(withdrawn))).state())
          .isEqualTo(AffiliationState.INVALIDATED);
    }
  }

  @Nested
  class End {
    private final Affiliation affiliation = start(terms(TODAY, null), List.of(), APPROVED);

    @Test
    void the_last_day_may_be_the_first() {
      Affiliation ended = affiliation.end(TODAY, AGREEMENT);

      assertThat(ended.state()).isEqualTo(AffiliationState.ENDED);
      assertThat(ended.terms().period().to()).isEqualTo(TODAY);
      assertThat(ended.ended(TODAY).lastDay()).isEqualTo(TODAY);
    }

    @Test
    void the_last_day_is_never_before_the_first() {
      assertRefused(
          () -> affiliation.end(TODAY.minusDays(1), AGREEMENT), Refusal.LastDayBeforeFirst.class);
    }

    @Test
    void it_ends_once() {
      Affiliation ended = affiliation.end(TODAY.plusDays(3), AGREEMENT);

      assertRefused(() -> ended.end(TODAY.plusDays(2), AGREEMENT), Refusal.AlreadyEnded.class);
    }

    @Test
    void one_whose_last_day_was_a_mistake_goes_on_and_can_end_again() {
      Affiliation ended = affiliation.end(TODAY.plusDays(3), AGREEMENT);

      Affiliation again =
          ended.change(
              terms(TODAY, null),
              AGREEMENT,
              List.of(ended),
              List.of(APPROVED),
              new ToldEnds(Days.NONE, List.of()),
              TODAY);

      assertThat(again.state()).isEqualTo(AffiliationState.IN_FORCE);
      assertThat(again.end(TODAY.plusDays(5), AGREEMENT).state()).isEqualTo(AffiliationState.ENDED);
    }

    @Test
    void an_agreed_last_day_can_be_brought_forward_and_not_put_off() {
      Affiliation agreed = start(terms(TODAY, TODAY.plusDays(9)), List.of(), APPROVED);

      assertThat(agreed.end(TODAY.plusDays(8), AGREEMENT).state())
          .isEqualTo(AffiliationState.ENDED);
      assertRefused(() -> agreed.end(TODAY.plusDays(9), AGREEMENT), Refusal.AlreadyEnded.class);
    }
  }

  @Nested
  class Told {
    private final Affiliation whole = start(terms(Coverage.WHOLE), List.of(), APPROVED);
    private final Coverage yard = new Coverage(null, List.of("310000043"));

    @Test
    void that_it_covers_something_else_is_told_as_a_new_beginning() {
      assertThat(changed(terms(yard)).changedFrom(whole, null))
          .containsExactly(
              whole.ended(TODAY.minusDays(1)),
              start(terms(yard), List.of(), APPROVED).started(null))
          .last()
          .isInstanceOfSatisfying(
              AffiliationStarted.class, told -> assertThat(told.coverage()).isEqualTo(yard));
    }

    @Test
    void a_part_that_ends_earlier_is_told_with_what_it_covers() {
      AffiliationTerms shorter = terms(yard).withLastDay(TODAY.plusDays(9));

      assertThat(changed(shorter).changedFrom(whole, null)).hasSize(2);
    }

    @Test
    void the_same_part_in_other_letters_is_not_told() {
      Affiliation words = start(terms(new Coverage("Yard")), List.of(), APPROVED);

      assertThat(start(terms(new Coverage("yard ")), List.of(), APPROVED).changedFrom(words, null))
          .isEmpty();
    }

    private Affiliation changed(AffiliationTerms terms) {
      return whole.change(
          terms,
          AGREEMENT,
          List.of(whole),
          List.of(APPROVED),
          new ToldEnds(Days.NONE, List.of()),
          TODAY);
    }
  }

  private static void assertRefused(ThrowingCallable command, Class<? extends Refusal> refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
  }

  private static Affiliation start(
      AffiliationTerms terms, List<Affiliation> others, ProviderApproval approval) {
    return start(terms, others, List.of(approval));
  }

  private static Affiliation start(
      AffiliationTerms terms, List<Affiliation> others, List<ProviderApproval> approvals) {
    return Affiliation.start(id(), terms, AGREEMENT, others, approvals, TODAY);
  }

  private static AffiliationTerms terms(LocalDate from, @Nullable LocalDate to) {
    return new AffiliationTerms(
        EMPLOYER,
        PROVIDER,
        ContractForm.OTHER,
        Coverage.WHOLE,
        new DateRange(from, to),
        Conditions.UNTOLD);
  }

  private static AffiliationTerms terms(Coverage coverage) {
    return new AffiliationTerms(
        EMPLOYER,
        PROVIDER,
        ContractForm.OTHER,
        coverage,
        new DateRange(TODAY, null),
        Conditions.UNTOLD);
  }

  private static ProviderApproval approval(LocalDate from, LocalDate to) {
    return new ProviderApproval(new UUID(0, 1), PROVIDER, new DateRange(from, to));
  }

  private static AffiliationId id() {
    return new AffiliationId(new UUID(0, 2));
  }
}
