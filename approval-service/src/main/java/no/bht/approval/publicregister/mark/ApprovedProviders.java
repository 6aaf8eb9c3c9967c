package no.bht.approval.publicregister.mark;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.approval.publicregister.Register;
import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;

/** Who may show the mark today. */
@ApplicationScoped
class ApprovedProviders {
  private final Register register;

  ApprovedProviders(Register register) {
    this.register = register;
  }

  /**
   * @throws ProblemException 404 for one that never was approved, 410 for one that no longer is
   */
  RegisterAnswer require(OrganisationNumber number) {
    RegisterAnswer answer = register.lookUp(number);
    if (!answer.registered()) {
      throw ProblemException.notFound();
    }
    if (!answer.approved()) {
      throw ProblemException.of(
          410, "approval:no-longer-approved", "The mark may be shown only while approved.");
    }
    return answer;
  }
}
