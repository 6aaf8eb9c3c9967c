package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.submission.Submission;

/** Takes a new version of an application that is not decided (supplering av søknad). */
@ApplicationScoped
public class ReplaceSubmission {
  private final ApprovalCases cases;
  private final Standards standards;
  private final CaseAccess access;

  ReplaceSubmission(ApprovalCases cases, Standards standards, CaseAccess access) {
    this.cases = cases;
    this.standards = standards;
    this.access = access;
  }

  /**
   * @param versionRead stops the command if the provider read another version
   */
  public record Command(
      ApprovalCaseId application, Submission submission, LongConsumer versionRead) {}

  /**
   * @throws NoSuchCase if there is no such application of the provider
   * @throws CommandRefused if it is decided, or the new version cannot be true
   */
  @Transactional
  public void replace(Command command) {
    ApprovalCases.Versioned found = cases.lock(command.application());
    access.demand(found.approvalCase().provider());
    if (!found.approvalCase().provider().equals(command.submission().provider())) {
      throw new NoSuchCase();
    }
    command.versionRead().accept(found.version());
    found
        .approvalCase()
        .replace(command.submission(), standards.today(command.submission().provider()));
    cases.save(found.approvalCase());
  }
}
