package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.appeal.Replacements;

/** Whether a decision may be appealed, its time left aside. Statute: fvl. § 28. */
@ApplicationScoped
class OpenToAppeal {
  private final Appeals appeals;
  private final Replacements replacements;

  OpenToAppeal(Appeals appeals, Replacements replacements) {
    this.appeals = appeals;
    this.replacements = replacements;
  }

  /**
   * @throws ProcedureRefused if an appeal is under way or was decided, or the decision is replaced
   */
  void require(UUID decision) {
    List<AppealState> earlier = appeals.against(decision).stream().map(Appeal::state).toList();
    ProcedureRefused.when(
        earlier.stream().anyMatch(AppealState::isOpen), new ProcedureRefusal.AppealUnderWay());
    ProcedureRefused.when(
        replacements.isReplaced(decision)
            || earlier.contains(AppealState.DECIDED)
            || earlier.contains(AppealState.DISMISSED),
        new ProcedureRefusal.DecisionNotOpenToAppeal());
  }
}
