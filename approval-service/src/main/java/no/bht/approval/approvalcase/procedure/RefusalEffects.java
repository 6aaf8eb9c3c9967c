package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.Decisions.Outcome;
import no.bht.approval.approvalcase.usecase.CarryOutAppeal;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A refusal that is annulled opens the application again; one that is changed approves it. */
@ApplicationScoped
class RefusalEffects implements DecisionEffects {
  private static final String VALID_TO = "validTo";

  private final CarryOutAppeal carryOut;

  RefusalEffects(CarryOutAppeal carryOut) {
    this.carryOut = carryOut;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(Outcome.REFUSED.name());
  }

  @Override
  public void overturned(Overturned overturned) {
    ApprovalCaseId application = new ApprovalCaseId(overturned.decision().decision().caseId());
    switch (overturned.change()) {
      case ANNULLED -> carryOut.reopen(application);
      case CHANGED -> carryOut.approve(application, overturned.decidedOn(), validTo(overturned));
    }
  }

  private static @Nullable LocalDate validTo(Overturned overturned) {
    String day = overturned.terms().get(VALID_TO);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw ProblemException.of(400, "validation-failed", "The last day is a date.")
          .withError("/terms/" + VALID_TO, "date-invalid");
    }
  }
}
