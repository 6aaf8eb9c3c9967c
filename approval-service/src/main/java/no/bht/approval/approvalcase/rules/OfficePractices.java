package no.bht.approval.approvalcase.rules;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.bht.approval.ApprovalSettings;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.casework.CaseworkSettings;

/** Hands the settings of the office to the use cases as one value. */
@Dependent
class OfficePractices {

  @Produces
  OfficePractice practice(ApprovalSettings settings, CaseworkSettings procedure) {
    return new OfficePractice(
        settings.sweep().reminderAfter(),
        settings.documents().perApplication(),
        settings.sweep().batchSize(),
        new OfficePractice.CaseHandling(
            settings.handling().monthsToDecide(),
            settings.handling().weeksToAnswer(),
            settings.handling().weeksToComment(),
            procedure.fourEyes()));
  }
}
