package no.bht.acceptance.demonstration.load;

import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Stack;

/** Who speaks to which service. */
record Desk(Stack stack, Tally tally) {

  Api caseOfficerAtApproval() {
    return stack.callers().officer(stack.approval(), "case-officer");
  }

  Api caseOfficerAtTraining() {
    return stack.callers().officer(stack.training(), "case-officer");
  }

  Api registrar() {
    return stack.callers().officer(stack.employerRegistry(), "registrar");
  }

  Api inspector() {
    return stack.callers().officer(stack.supervision(), "inspector");
  }

  Api providerAtApproval(String number) {
    return stack.callers().party(stack.approval(), "provider", number);
  }

  Api providerAtRegistry(String number) {
    return stack.callers().party(stack.employerRegistry(), "provider", number);
  }

  Api providerAtTraining(String number) {
    return stack.callers().party(stack.training(), "provider", number);
  }

  Api employerAtSupervision(String number) {
    return stack.callers().party(stack.supervision(), "employer", number);
  }
}
