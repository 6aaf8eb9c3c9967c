package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.approvalcase.usecase.RegisterDays;
import no.bht.platform.organisation.OrganisationNumber;

/** The approvals that are in force, by what the register says. */
@ApplicationScoped
class ApprovalsInForce {
  private final Approvals approvals;
  private final RegisterDays register;

  ApprovalsInForce(Approvals approvals, RegisterDays register) {
    this.approvals = approvals;
    this.register = register;
  }

  /**
   * The approval of the day, and one that is to follow it.
   *
   * @throws CommandRefused if the provider is not approved on the day
   */
  List<Approval> on(LocalDate day, OrganisationNumber provider) {
    if (register.of(provider).on(day).filter(v -> v.status() == Status.APPROVED).isEmpty()) {
      throw new CommandRefused(new Refusal.NoApprovalInForce(day));
    }
    return approvals.of(provider).standingFrom(day);
  }
}
