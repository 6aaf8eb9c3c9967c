package no.bht.acceptance.demonstration.load;

import java.util.Optional;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Callers;
import no.bht.acceptance.client.Stack;

/** Who speaks to which service. */
record Desk(Stack stack, Parties parties, Tally tally, Existing existing) {

  /** Finds out what there is already, so that nothing is done twice. */
  void readExisting() {
    existing.read(caseOfficerAtApproval(), "/api/v1/applications", "id", "provider", "kind");
    existing.read(registrar(), "/api/v1/affiliations", "id", "employer", "provider");
    existing.read(inspector(), "/api/v1/inspections", "id", "party");
    existing.read(inspector(), "/api/v1/orders", "id", "inspectionId", "controlPoint");
    existing.read(Callers.anybody(stack.training()), "/api/v1/courses", "courseId", "organiser");
  }

  /** Creates, unless the path of an earlier one is known. */
  Seen create(Api by, Optional<String> earlier, String path, Object body, String key) {
    return earlier
        .map(known -> Seen.read(by, known))
        .orElseGet(() -> Seen.created(by, Commands.create(by, path, body, key)));
  }

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
    return new Api(stack.approval(), () -> parties.providers().of(number));
  }

  Api providerAtRegistry(String number) {
    return new Api(stack.employerRegistry(), () -> parties.providers().of(number));
  }

  Api providerAtTraining(String number) {
    return new Api(stack.training(), () -> parties.providers().of(number));
  }

  Api employerAtSupervision(String number) {
    return new Api(stack.supervision(), () -> parties.employers().of(number));
  }
}
