package no.bht.training.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

/** Why a command is not allowed now. Each has a documented problem code. */
public sealed interface Refusal {

  /** The course has been accepted or rejected already. */
  record CourseAlreadyDecided() implements Refusal {}

  /**
   * The course leaves out learning objectives, so a goal of § 2-3 a or b is not covered.
   *
   * @param missing codes of the objectives left out
   */
  record GoalsNotCovered(List<String> missing) implements Refusal {
    /** Copies the list. */
    public GoalsNotCovered {
      missing = List.copyOf(missing);
    }
  }

  /**
   * The course names objectives that the list does not have.
   *
   * @param codes the codes that are not in the list
   */
  record ObjectivesUnknown(List<String> codes) implements Refusal {
    /** Copies the list. */
    public ObjectivesUnknown {
      codes = List.copyOf(codes);
    }
  }

  /** Completions may count from the day § 2-3 came into force and up to the day of decision. */
  record CountsFromOutOfRange(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** The last day on which completions count lies before a day it may not lie before. */
  record CountsToTooEarly(LocalDate earliest) implements Refusal {}

  /** A course loses its acceptance from a day on which it counted, today at the latest. */
  record LostFromOutOfRange(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** Another version replaces the course already, or has been handed in to do so. */
  record CourseAlreadyReplaced() implements Refusal {}

  /** The person stands on the provider's roster in that period already. */
  record AlreadyMember(OrganisationNumber provider, UUID memberId) implements Refusal {}

  /** The membership has an end already. */
  record MembershipAlreadyEnded() implements Refusal {}

  /** The last day lies before the first. */
  record EndsBeforeStart(LocalDate from) implements Refusal {}

  /** The correction says what is known already. */
  record NothingToCorrect() implements Refusal {}

  /** The roster has the person from the same day, with other particulars: correct that entry. */
  record KnownOtherwise(UUID memberId) implements Refusal {}

  /** The person is not on the staff and cannot leave it. */
  record NotOnRoster() implements Refusal {}

  /** There is no such course. */
  record CourseUnknown() implements Refusal {}

  /** The course is not accepted, so its completion proves nothing. */
  record CourseNotAccepted() implements Refusal {}

  /** Completed before completions of the course count. */
  record CompletedTooEarly(LocalDate countsFrom) implements Refusal {}

  /** Completed after completions of the course ceased to count. */
  record CompletedTooLate(LocalDate countsTo) implements Refusal {}

  /** Completed after today. */
  record CompletedInFuture() implements Refusal {}

  /** The course is for the organiser's own staff, and the person was not on it on that day. */
  record CourseInternal() implements Refusal {}

  /** The completion is revoked already. */
  record CompletionAlreadyRevoked() implements Refusal {}

  /** The completion is revoked or counts no longer, so there is nothing to certify. */
  record CompletionDoesNotCount() implements Refusal {}

  /** The equivalent education is set aside already. */
  record EquivalentAlreadySetAside() implements Refusal {}

  /** The document has no content. */
  record DocumentEmpty() implements Refusal {}

  /** Malware was found in the document. */
  record DocumentInfected() implements Refusal {}

  /** The document waits for the scanner. */
  record DocumentNotScannedYet() implements Refusal {}

  /** No more documents can be attached. */
  record TooManyDocuments(int most) implements Refusal {}
}
