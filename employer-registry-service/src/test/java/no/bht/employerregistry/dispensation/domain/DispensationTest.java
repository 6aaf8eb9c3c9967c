package no.bht.employerregistry.dispensation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.document.ScanState;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DispensationTest {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(71);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2029, 11, 30);
  private static final DispensationRule RULE = new DispensationRule(3, 10);
  private static final Part YARD = new Part(" Yard ", Part.Separation.PHYSICAL);

  @Nested
  class An_application {

    @Test
    void lacks_what_it_does_not_hold() {
      Dispensation empty = applied(new Statements(null, null, null, " ", true, null));

      assertThat(empty.application().missing()).isEqualTo(EnumSet.allOf(Requirement.class));
      assertThat(complete().application().missing()).isEmpty();
    }

    @Test
    void needs_the_minutes_only_where_there_is_a_committee() {
      assertThat(withDocuments(applied(said(true, null))).application().missing())
          .containsExactly(Requirement.COMMITTEE_MINUTES);
      assertThat(withDocuments(applied(said(false, null))).application().missing()).isEmpty();
    }

    @Test
    void needs_both_the_kind_of_reason_and_the_reason() {
      Statements kindOnly = new Statements("Work", SpecialReason.OTHER, " ", "Rounds", false, null);
      Statements wordsOnly = new Statements("Work", null, "Because", "Rounds", false, null);

      assertThat(withDocuments(applied(kindOnly)).application().missing())
          .containsExactly(Requirement.SPECIAL_REASONS);
      assertThat(withDocuments(applied(wordsOnly)).application().missing())
          .containsExactly(Requirement.SPECIAL_REASONS);
    }

    @Test
    void shows_nothing_by_a_document_with_malware() {
      Dispensation infected =
          applied(said(false, null))
              .with(document(Attachment.Kind.RISK_ASSESSMENT, ScanState.INFECTED), 9)
              .with(document(Attachment.Kind.REPRESENTATIVE_STATEMENT, ScanState.PENDING), 9);

      assertThat(infected.application().missing()).containsExactly(Requirement.RISK_ASSESSMENT);
    }

    @Test
    void has_no_more_documents_than_may_be() {
      Dispensation one = applied(said(false, null)).with(document(Attachment.Kind.OTHER), 2);

      Dispensation two = one.with(document(Attachment.Kind.OTHER), 2);

      refused(() -> two.with(document(Attachment.Kind.OTHER), 2), new Refusal.TooManyDocuments(2));
    }

    @Test
    void waits_for_what_is_asked_and_goes_on_when_the_last_has_come() {
      Dispensation asked = applied(said(false, null)).asked(TODAY.plusDays(1), TODAY);

      Dispensation half = asked.with(document(Attachment.Kind.RISK_ASSESSMENT), 9);
      Dispensation whole = half.with(document(Attachment.Kind.REPRESENTATIVE_STATEMENT), 9);

      assertThat(half.state()).isEqualTo(DispensationState.INFORMATION_REQUESTED);
      assertThat(whole.state()).isEqualTo(DispensationState.UNDER_ASSESSMENT);
      assertThat(whole.handling().informationDeadline()).isNull();
    }

    @Test
    void is_asked_with_a_day_of_time_at_least() {
      Dispensation application = applied(said(false, null));

      refused(
          () -> application.asked(TODAY, TODAY), new Refusal.DeadlineTooEarly(TODAY.plusDays(1)));
      assertThat(application.asked(TODAY.plusDays(1), TODAY).state())
          .isEqualTo(DispensationState.INFORMATION_REQUESTED);
    }

    @Test
    void is_not_judged_before_the_deadline_has_passed() {
      LocalDate deadline = TODAY.plusDays(14);
      Dispensation asked = applied(said(false, null)).asked(deadline, TODAY);

      refused(() -> judge(asked, true, deadline), new Refusal.InformationAwaited(deadline));
      assertThat(judge(asked, true, deadline.plusDays(1)).state())
          .isEqualTo(DispensationState.UNDER_ASSESSMENT);
    }

    @Test
    void is_answered_preliminarily_after_a_month() {
      assertThat(complete().handling().preliminaryAnswerDueOn())
          .isEqualTo(LocalDate.of(2027, 1, 4)); // 1 January is a holiday, the 2nd a Saturday
    }
  }

  @Nested
  class A_grant {

    @Test
    void needs_all_three_conditions() {
      for (Condition left : Condition.values()) {
        Dispensation without = judged(complete(), EnumSet.complementOf(EnumSet.of(left)));
        Dispensation unmet =
            without.judged(left, new Judgement(false, "No", "o", Instant.EPOCH), TODAY);
        Dispensation met =
            without.judged(left, new Judgement(true, "Yes", "o", Instant.EPOCH), TODAY);

        refused(() -> grant(without), new Refusal.ConditionsNotMet(Set.of(left.name())));
        refused(() -> grant(unmet), new Refusal.ConditionsNotMet(Set.of(left.name())));
        assertThat(grant(met).state()).isEqualTo(DispensationState.GRANTED);
      }
    }

    @Test
    void needs_all_that_the_application_must_hold() {
      Dispensation lacking = judged(applied(said(false, null)), EnumSet.allOf(Condition.class));

      refused(
          () -> grant(lacking),
          new Refusal.ApplicationIncomplete(Set.of("REPRESENTATIVE_STATEMENT", "RISK_ASSESSMENT")));
    }

    @Test
    void holds_from_its_first_day_to_its_last() {
      Dispensation granted = granted();

      assertThat(granted.isInForceOn(TODAY.minusDays(1))).isFalse();
      assertThat(granted.isInForceOn(TODAY)).isTrue();
      assertThat(granted.isInForceOn(LAST)).isTrue();
      assertThat(granted.isInForceOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void is_for_three_years_or_has_a_reason() {
      for (LocalDate end : List.of(LAST.minusDays(1), LAST.plusDays(1))) {
        refused(
            () -> ready().granted(grantOf(TODAY, end, null, " "), RULE, TODAY),
            new Refusal.DispensationPeriodNeedsReason(LAST));
        assertThat(
                ready().granted(grantOf(TODAY, end, null, "Lease"), RULE, TODAY).isInForceOn(end))
            .isTrue();
      }
    }

    @Test
    void begins_today_at_the_earliest_and_ends_within_what_the_office_has_set() {
      LocalDate latest = LocalDate.of(2036, 11, 30);

      outside(TODAY.minusDays(1), LAST, latest);
      outside(TODAY, latest.plusDays(1), latest);
      outside(TODAY, TODAY.minusDays(1), latest);
      assertThat(ready().granted(grantOf(TODAY, TODAY, null, "r"), RULE, TODAY).isInForceOn(TODAY))
          .isTrue();
      assertThat(
              ready().granted(grantOf(TODAY, latest, null, "r"), RULE, TODAY).isInForceOn(latest))
          .isTrue();
    }

    @Test
    void is_no_wider_than_what_was_applied_for() {
      Dispensation ofPart =
          judged(withDocuments(applied(said(false, YARD))), EnumSet.allOf(Condition.class));

      refused(() -> grant(ofPart), new Refusal.WiderThanApplied());
      assertThat(ofPart.granted(grantOf(TODAY, LAST, YARD, null), RULE, TODAY).grant().part())
          .isEqualTo(new Part("Yard", Part.Separation.PHYSICAL));
      assertThat(ready().granted(grantOf(TODAY, LAST, YARD, null), RULE, TODAY).grant().part())
          .isNotNull();
    }

    private void outside(LocalDate from, LocalDate to, LocalDate latest) {
      refused(
          () -> ready().granted(grantOf(from, to, null, "r"), RULE, TODAY),
          new Refusal.DispensationPeriodOutside(TODAY, latest));
    }
  }

  @Nested
  class A_refusal {

    @Test
    void needs_a_condition_that_is_judged_unmet() {
      refused(() -> ready().refused(), new Refusal.NoConditionUnmet());
      assertThat(judge(complete(), false, TODAY).refused().state())
          .isEqualTo(DispensationState.REFUSED);
    }

    @Test
    void that_is_annulled_is_decided_anew_and_changed_is_a_grant() {
      Dispensation refused = judge(complete(), false, TODAY).refused();

      assertThat(refused.reopened(TODAY).state()).isEqualTo(DispensationState.UNDER_ASSESSMENT);
      assertThat(refused.changed(grantOf(TODAY, LAST, null, null), RULE, TODAY).isInForceOn(TODAY))
          .isTrue();
    }
  }

  @Nested
  class An_end {
    private final LocalDate day = TODAY.plusMonths(3);

    @Test
    void is_today_at_the_earliest_and_no_later_than_it_was_given_for() {
      refused(
          () -> granted().revoked(day.minusDays(1), day), new Refusal.LastDayOutside(day, LAST));
      refused(
          () -> granted().givenUp(LAST.plusDays(1), day), new Refusal.LastDayOutside(day, LAST));
      assertThat(granted().revoked(day, day).isInForceOn(day)).isTrue();
      assertThat(granted().revoked(day, day).isInForceOn(day.plusDays(1))).isFalse();
      assertThat(granted().givenUp(LAST, day).endReason()).isEqualTo(EndReason.GIVEN_UP);
    }

    @Test
    void before_the_beginning_leaves_no_day() {
      Dispensation later =
          ready()
              .granted(
                  grantOf(TODAY.plusDays(10), RULE.usual(TODAY.plusDays(10)).to(), null, null),
                  RULE,
                  TODAY);

      Dispensation ended = later.revoked(TODAY, TODAY);

      assertThat(ended.isInForceOn(TODAY.plusDays(10))).isFalse();
      assertThat(ended.grant().inForce().lastDay()).isEqualTo(TODAY.plusDays(9));
      assertThat(ended.restored().isInForceOn(TODAY.plusDays(9))).isFalse();
      assertThat(ended.restored().isInForceOn(TODAY.plusDays(10))).isTrue();
    }

    @Test
    void by_its_day_is_an_expiry() {
      Dispensation told = granted().endTold();

      assertThat(told.state()).isEqualTo(DispensationState.EXPIRED);
      assertThat(told.endReason()).isEqualTo(EndReason.EXPIRED);
      assertThat(told.grant().inForce().endTold()).isTrue();
    }

    @Test
    void by_a_revocation_that_falls_was_none() {
      Dispensation revoked = granted().revoked(day, day).endTold();

      assertThat(revoked.endReason()).isEqualTo(EndReason.REVOKED);
      assertThat(revoked.restored().state()).isEqualTo(DispensationState.GRANTED);
      assertThat(revoked.restored().isInForceOn(day.plusDays(1))).isTrue();
      assertThat(revoked.restored().isInForceOn(LAST)).isTrue();
      assertThat(revoked.restored().grant().inForce().endTold()).isFalse();
    }

    @Test
    void that_is_deferred_comes_when_the_deferral_is_over() {
      Dispensation deferred =
          granted().revoked(day.plusDays(9), day).deferred(null, day, UUID.randomUUID());
      Dispensation before = deferred.deferralEnded(day.plusDays(2));
      Dispensation after = deferred.deferralEnded(day.plusDays(20));

      assertThat(deferred.isInForceOn(LAST)).isTrue();
      assertThat(before.grant().inForce().lastDay()).isEqualTo(day.plusDays(9));
      assertThat(after.grant().inForce().lastDay()).isEqualTo(day.plusDays(20));
    }

    @Test
    void that_is_deferred_to_a_day_comes_on_it() {
      Dispensation deferred =
          granted().revoked(day, day).deferred(day.plusDays(5), day, UUID.randomUUID());

      assertThat(deferred.isInForceOn(day.plusDays(5))).isTrue();
      assertThat(deferred.isInForceOn(day.plusDays(6))).isFalse();
      assertThat(deferred.deferralEnded(day.plusDays(6)).grant().inForce().lastDay())
          .isEqualTo(day.plusDays(5));
    }

    @Test
    void never_comes_earlier_by_a_deferral() {
      Dispensation deferred =
          granted().revoked(day.plusDays(9), day).deferred(day.plusDays(5), day, UUID.randomUUID());

      assertThat(deferred.grant().inForce().lastDay()).isEqualTo(day.plusDays(9));
    }

    @Test
    void by_a_revocation_that_is_changed_comes_on_its_other_day() {
      Dispensation revoked = granted().revoked(day, day).endTold();
      LocalDate today = day.plusDays(30);

      Dispensation later = revoked.revokedOtherwise(today, today);
      Dispensation past = revoked.revokedOtherwise(today.minusDays(1), today);

      assertThat(later.isInForceOn(today)).isTrue();
      assertThat(later.grant().inForce().endTold()).isFalse();
      assertThat(past.isInForceOn(today)).isFalse();
      assertThat(past.grant().inForce().endTold()).isTrue();
      refused(
          () -> revoked.revokedOtherwise(LAST.plusDays(1), today),
          new Refusal.LastDayOutside(TODAY, LAST));
      refused(
          () -> granted().revokedOtherwise(day, day),
          new Refusal.DispensationStepNotAllowed("GRANTED", "RESTORE"));
    }

    @Test
    void that_has_come_is_interrupted_by_a_deferral_and_not_undone() {
      UUID again = UUID.randomUUID();
      LocalDate later = day.plusDays(30);

      Dispensation deferred = granted().revoked(day, day).endTold().deferred(null, later, again);

      assertThat(deferred.isInForceOn(later.minusDays(1))).isFalse();
      assertThat(deferred.isInForceOn(later)).isTrue();
      assertThat(deferred.grant().inForce().suspension()).isEqualTo(again);
    }

    @Test
    void by_a_revocation_that_falls_after_a_late_deferral_was_none_in_between_either() {
      LocalDate later = day.plusDays(30);
      Dispensation deferred =
          granted().revoked(day, day).endTold().deferred(null, later, UUID.randomUUID());

      assertThat(deferred.restored().isInForceOn(day.plusDays(1))).isTrue();
      assertThat(deferred.restored().isInForceOn(LAST)).isTrue();
      Dispensation otherwise = deferred.revokedOtherwise(day.plusDays(9), later);
      assertThat(otherwise.isInForceOn(day.plusDays(9))).isTrue();
      assertThat(otherwise.isInForceOn(day.plusDays(10))).isFalse();
    }

    @Test
    void by_an_annulled_grant_is_the_day_before() {
      Dispensation annulled = granted().reopened(day.minusDays(1));

      assertThat(annulled.state()).isEqualTo(DispensationState.UNDER_ASSESSMENT);
      assertThat(annulled.isInForceOn(day.minusDays(1))).isTrue();
      assertThat(annulled.isInForceOn(day)).isFalse();
      assertThat(annulled.endReason()).isEqualTo(EndReason.ANNULLED);
    }
  }

  @Nested
  class A_period_of_years {

    @Test
    void is_never_a_day_less() {
      years(LocalDate.of(2026, 12, 1), LocalDate.of(2029, 11, 30));
      years(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28));
      years(LocalDate.of(2025, 3, 1), LocalDate.of(2028, 2, 29));
      years(LocalDate.of(2024, 3, 1), LocalDate.of(2027, 2, 28));
    }

    private void years(LocalDate from, LocalDate to) {
      assertThat(Days.ofYears(from, 3)).isEqualTo(new Days(from, to));
    }

    @Test
    void is_decided_under_the_wording_of_its_day() {
      assertThat(DispensationRule.versionOn(LocalDate.of(2023, 12, 31))).isEqualTo("2019-01-01");
      assertThat(DispensationRule.versionOn(LocalDate.of(2024, 1, 1))).isEqualTo("2024-01-01");
    }
  }

  private static Dispensation applied(Statements statements) {
    return Dispensation.applied(
        new DispensationId(new UUID(0, 1)),
        EMPLOYER,
        new Application(TODAY, false, null, statements, List.of()));
  }

  private static Statements said(boolean committee, Part part) {
    return new Statements("Work", SpecialReason.OTHER, "Because", "Rounds", committee, part);
  }

  private static Dispensation withDocuments(Dispensation application) {
    return application
        .with(document(Attachment.Kind.RISK_ASSESSMENT), 9)
        .with(document(Attachment.Kind.REPRESENTATIVE_STATEMENT), 9);
  }

  private static Dispensation complete() {
    return withDocuments(applied(said(false, null)));
  }

  private static Dispensation ready() {
    return judged(complete(), EnumSet.allOf(Condition.class));
  }

  private static Dispensation granted() {
    return grant(ready());
  }

  private static Dispensation grant(Dispensation ready) {
    return ready.granted(grantOf(TODAY, LAST, null, null), RULE, TODAY);
  }

  private static Grant grantOf(LocalDate from, LocalDate to, Part part, String reason) {
    return Grant.of(new UUID(0, 1), new Days(from, to), part, List.of(), reason);
  }

  private static Dispensation judged(Dispensation application, Iterable<Condition> met) {
    Dispensation judged = application;
    for (Condition condition : met) {
      judged = judged.judged(condition, new Judgement(true, "Yes", "o", Instant.EPOCH), TODAY);
    }
    return judged;
  }

  private static Dispensation judge(Dispensation application, boolean met, LocalDate day) {
    return application.judged(
        Condition.SPECIAL_REASONS, new Judgement(met, "So", "o", Instant.EPOCH), day);
  }

  private static Attachment document(Attachment.Kind kind) {
    return document(kind, ScanState.NOT_SCANNED);
  }

  private static Attachment document(Attachment.Kind kind, ScanState scanned) {
    return new Attachment(
        UUID.randomUUID(), kind, "a.pdf", "application/pdf", 1, "0", scanned, Instant.EPOCH);
  }

  private static void refused(ThrowingCallable step, Refusal refusal) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            CommandRefused.class, thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
  }
}
