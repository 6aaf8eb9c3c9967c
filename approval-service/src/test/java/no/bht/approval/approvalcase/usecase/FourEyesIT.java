package no.bht.approval.approvalcase.usecase;

import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.usecase.condition.SetConditions;
import no.bht.approval.fixture.Numbers;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Ids;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Where the office wants two officers, one alone decides nothing. */
@QuarkusTest
@WithTestResource(RealServers.class)
class FourEyesIT {
  private static final Decisions.Stated REASONS = new Decisions.Stated("§ 2-2", "Seen.", null);

  @Inject ApprovalCases cases;
  @Inject Approvals approvals;
  @Inject ApprovalCaseEvents events;
  @Inject ProviderFacts facts;
  @Inject HearParty hearing;
  @Inject Standards standards;
  @Inject OfficePractice practice;
  @Inject Decisions decisions;
  @Inject ApprovalEnds ends;
  @Inject RegisterDays register;
  @Inject SetConditions conditions;
  @Inject EndedOrganisations ended;
  @Inject Ids ids;

  @Test
  void neither_approval_nor_refusal_is_decided_by_one() {
    String id = submitted(Numbers.organisation(315));
    judgeAllMet(id);
    ApprovalCaseId application = new ApprovalCaseId(UUID.fromString(id));

    assertNeedsTwo(
        () ->
            approve()
                .approve(
                    new ApproveApplication.Command(
                        application, null, REASONS, null, List.of(), version -> {})));
    assertNeedsTwo(
        () -> refuse().refuse(new RefuseApplication.Command(application, REASONS, version -> {})));
    read(id).then().body("state", equalTo("UNDER_ASSESSMENT"));
  }

  private static void assertNeedsTwo(ThrowingCallable command) {
    CommandRefused refused =
        catchThrowableOfType(
            CommandRefused.class,
            () -> QuarkusTransaction.requiringNew().run(() -> unchecked(command)));
    assertThat(refused.refusal()).isEqualTo(new Refusal.FourEyesRequired());
  }

  private static void unchecked(ThrowingCallable command) {
    try {
      command.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private ApproveApplication approve() {
    return new ApproveApplication(
        cases,
        approvals,
        events,
        facts,
        standards,
        twoOfficers(),
        decisions,
        ends,
        register,
        conditions,
        ended,
        ids);
  }

  private RefuseApplication refuse() {
    return new RefuseApplication(
        cases,
        approvals,
        events,
        facts,
        hearing,
        standards,
        twoOfficers(),
        decisions,
        ends,
        register);
  }

  private OfficePractice twoOfficers() {
    OfficePractice.CaseHandling one = practice.handling();
    return new OfficePractice(
        practice.reminderAfter(),
        practice.documentsPerApplication(),
        practice.batchSize(),
        new OfficePractice.CaseHandling(
            one.monthsToDecide(), one.weeksToAnswer(), one.weeksToComment(), true));
  }
}
