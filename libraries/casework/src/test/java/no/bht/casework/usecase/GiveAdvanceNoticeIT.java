package no.bht.casework.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.DecisionFixture;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class GiveAdvanceNoticeIT {
  private static final Letter LETTER =
      new Letter("ADVANCE_NOTICE", "Varsel", "Vi vurderer avslag.");
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(110);

  @Inject GiveAdvanceNotice giveAdvanceNotice;
  @Inject HearParty hearParty;
  @Inject NotifyDecision notifyDecision;
  @Inject ReadMessages readMessages;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject InstantSource clock;

  @Test
  void a_notice_reaches_the_party_and_holds_the_decision_back() {
    OrganisationNumber party = OrganisationNumbers.valid(111);
    UUID caseId = ids.next();
    LocalDate deadline = Oslo.today(clock).plusDays(2);

    assertThat(hearParty.mayDecide(caseId, "REFUSED")).isEqualTo(new MayDecide.NotHeard());
    given(caseId, party, deadline);

    assertThat(hearParty.mayDecide(caseId, "REFUSED")).isEqualTo(new MayDecide.NotBefore(deadline));
    assertThat(hearParty.mayDecide(caseId, "OTHER")).isEqualTo(new MayDecide.NotHeard());
    assertThatThrownBy(() -> hearParty.requireHeard(caseId, "REFUSED"))
        .isInstanceOf(ProcedureRefused.class);
    assertThat(readMessages.list(party, null, 10))
        .singleElement()
        .satisfies(message -> assertThat(message.document()).isNotNull());
  }

  @Test
  void a_notice_needs_a_day_to_comment() {
    LocalDate today = Oslo.today(clock);

    assertThatThrownBy(() -> given(ids.next(), PARTY, today)).isInstanceOf(ProcedureRefused.class);
    assertThat(given(ids.next(), PARTY, today.plusDays(1)).comments()).isEmpty();
  }

  @Test
  void the_party_may_say_more_than_once_and_the_decision_waits_for_the_last() {
    UUID caseId = ids.next();
    UUID notice = given(caseId, PARTY, Oslo.today(clock).plusDays(2)).id();

    assertThat(hearParty.comment(notice, PARTY, "First.", true, "anna")).isPresent();
    assertThat(hearParty.mayDecide(caseId, "REFUSED")).isInstanceOf(MayDecide.NotBefore.class);
    hearParty.comment(notice, PARTY, "Last.", false, "anna");

    assertThat(hearParty.mayDecide(caseId, "REFUSED")).isEqualTo(new MayDecide.Yes());
    assertThat(hearParty.lastOf(caseId, "REFUSED").orElseThrow().comments())
        .extracting(Hearing.Comment::text)
        .containsExactly("First.", "Last.");
  }

  @Test
  void another_party_has_no_such_notice_and_a_decided_case_takes_no_comment() {
    UUID caseId = DecisionFixture.aDecision(ids.next(), PARTY, clock.instant()).caseId();
    UUID notice = given(caseId, PARTY, Oslo.today(clock).plusDays(2)).id();

    assertThat(hearParty.comment(notice, OrganisationNumbers.valid(112), "Mine?", false, "x"))
        .isEmpty();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                notifyDecision.notify(
                    DecisionFixture.aDecision(ids.next(), PARTY, clock.instant()), LETTER));
    assertThatThrownBy(() -> hearParty.comment(notice, PARTY, "Late.", false, "anna"))
        .isInstanceOf(ProcedureRefused.class);
  }

  @Test
  void notice_left_out_with_a_reason_lets_the_decision_be_taken() {
    UUID caseId = ids.next();
    Hearing hearing =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    giveAdvanceNotice.omit(
                        caseId,
                        PARTY,
                        "REFUSED",
                        NoticeExemption.ALREADY_AWARE,
                        "The party asked for it itself.",
                        "officer-1"));

    assertThat(hearParty.mayDecide(caseId, "REFUSED")).isEqualTo(new MayDecide.Yes());
    assertThatThrownBy(() -> hearParty.comment(hearing.id(), PARTY, "Why?", false, "anna"))
        .isInstanceOf(ProcedureRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update casework_hearing set comment_deadline = comment_deadline + 1",
        "delete from casework_comment",
        "delete from casework_letter",
        "update casework_letter set pdf = ''",
        "truncate casework_letter_template"
      })
  void what_was_said_and_sent_cannot_be_rewritten(String statement) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(statement).executeUpdate()))
        .hasMessageContaining("append-only");
  }

  private Hearing given(UUID caseId, OrganisationNumber party, LocalDate deadline) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                giveAdvanceNotice.give(
                    new GiveAdvanceNotice.Command(caseId, party, "REFUSED", LETTER, deadline)));
  }
}
