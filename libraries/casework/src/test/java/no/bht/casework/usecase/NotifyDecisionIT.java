package no.bht.casework.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.bht.casework.domain.AppealPeriod;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.DecisionFixture;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.Notification;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.casework.domain.OutgoingMessages;
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
class NotifyDecisionIT {
  private static final Letter LETTER = new Letter("DECISION", "Vedtak", "Søknaden er avslått.");

  @Inject NotifyDecision notifyDecision;
  @Inject NoticeAgain noticeAgain;
  @Inject ReadMessages readMessages;
  @Inject OutgoingMessages messages;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject InstantSource clock;

  @Test
  void a_decision_is_kept_with_its_appeal_deadline_and_the_party_is_told() {
    OrganisationNumber party = OrganisationNumbers.valid(101);
    Decision decision = DecisionFixture.aDecision(ids.next(), party, clock.instant());

    Notification notification =
        QuarkusTransaction.requiringNew().call(() -> notifyDecision.notify(decision, LETTER));

    LocalDate deadline = AppealPeriod.lastDay(Oslo.dateOf(notification.noticeSentAt()));
    assertThat(notification.appealDeadline()).isEqualTo(deadline);
    assertThat(column(decision.id(), "appeal_deadline")).isEqualTo(deadline.toString());
    assertThat(column(decision.id(), "appeal_body")).isEqualTo("DIRECTORATE");
    assertThat(column(decision.id(), "rule_version")).isEqualTo("2023-01-01");
    assertThat(readMessages.list(party, null, 10))
        .singleElement()
        .satisfies(
            message ->
                assertThat(message.letter().text())
                    .startsWith("Søknaden er avslått.\n\nKlage\n")
                    .contains("Direktoratet for arbeidstilsynet"));
  }

  @Test
  void nothing_is_kept_if_the_use_case_of_the_service_fails() {
    OrganisationNumber party = OrganisationNumbers.valid(102);
    Decision decision = DecisionFixture.aDecision(ids.next(), party, clock.instant());

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          notifyDecision.notify(decision, LETTER);
                          throw new IllegalStateException("the service's own work failed");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(readMessages.list(party, null, 10)).isEmpty();
  }

  @Test
  void a_decision_is_never_notified_outside_a_transaction() {
    Decision decision =
        DecisionFixture.aDecision(ids.next(), OrganisationNumbers.valid(103), clock.instant());

    assertThatThrownBy(() -> notifyDecision.notify(decision, LETTER))
        .isInstanceOf(TransactionalException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update casework_decision set outcome = 'GRANTED'",
        "delete from casework_decision",
        "truncate casework_decision cascade"
      })
  void a_decision_cannot_be_rewritten(String sql) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(sql).executeUpdate()))
        .hasMessageContaining("append-only");
  }

  @Test
  void a_message_not_opened_for_a_week_is_noticed_once_more_and_only_once() {
    OrganisationNumber party = OrganisationNumbers.valid(105);
    Instant now = clock.instant();
    UUID aWeekOld = sent(party, now.minus(8, ChronoUnit.DAYS));
    UUID younger = sent(party, now.minus(6, ChronoUnit.DAYS));
    UUID opened = sent(party, now.minus(8, ChronoUnit.DAYS));
    readMessages.open(opened, party, "reader-1");

    noticeAgain.noticeDue();
    Instant first = secondNoticeOf(aWeekOld);
    noticeAgain.noticeDue();

    assertThat(first).isNotNull().isEqualTo(secondNoticeOf(aWeekOld));
    assertThat(secondNoticeOf(younger)).isNull();
    assertThat(secondNoticeOf(opened)).isNull();
  }

  @Test
  void the_second_notice_is_due_when_a_whole_week_has_passed() {
    OrganisationNumber party = OrganisationNumbers.valid(106);
    Instant sentAt = Instant.parse("2026-10-06T10:00:00Z");
    UUID id = sent(party, sentAt);

    QuarkusTransaction.requiringNew()
        .run(() -> messages.noticeAgain(sentAt.minusMillis(1), clock.instant()));
    assertThat(secondNoticeOf(id)).isNull();
    QuarkusTransaction.requiringNew().run(() -> messages.noticeAgain(sentAt, clock.instant()));
    assertThat(secondNoticeOf(id)).isNotNull();
  }

  private UUID sent(OrganisationNumber party, Instant at) {
    UUID id = ids.next();
    QuarkusTransaction.requiringNew()
        .run(() -> messages.add(new OutgoingMessage(id, party, LETTER, at, at, null, null, null)));
    return id;
  }

  private Instant secondNoticeOf(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> messages.find(id).orElseThrow().secondNoticeAt());
  }

  private String column(UUID id, String column) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createNativeQuery(
                        "select " + column + " from casework_decision where id = :id", Object.class)
                    .setParameter("id", id)
                    .getSingleResult()
                    .toString());
  }
}
