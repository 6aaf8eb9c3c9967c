package no.bht.casework.domain;

import java.time.LocalDate;

/** Why a step of the procedure is not allowed now. */
public sealed interface ProcedureRefusal {

  /** The party was neither given notice nor is notice left out with a reason; fvl. § 16. */
  record PartyNotHeard() implements ProcedureRefusal {}

  /** The party may still comment; fvl. § 16. */
  record CommentDeadlineRunning(LocalDate commentDeadline) implements ProcedureRefusal {}

  /** The last day to comment is not after the day the notice is sent. */
  record CommentDeadlineTooEarly(LocalDate commentDeadline) implements ProcedureRefusal {}

  /** Notice was left out: there is nothing to comment on. */
  record NoNoticeGiven() implements ProcedureRefusal {}

  /** The case is decided; what is still to be said is said in an appeal. */
  record DecisionTaken() implements ProcedureRefusal {}

  /** The state of the appeal or the deferral does not allow the step. */
  record StepNotAllowed(String state, String command) implements ProcedureRefusal {}

  /** An appeal against the decision is under way. */
  record AppealUnderWay() implements ProcedureRefusal {}

  /** The decision has been replaced, or an appeal against it is finally decided. */
  record DecisionNotOpenToAppeal() implements ProcedureRefusal {}

  /** More than a year has passed since the decision was made; fvl. § 31. */
  record AppealOverAYearLate(LocalDate lastDay) implements ProcedureRefusal {}

  /** The time to appeal is over: it is no longer extended; fvl. § 29 fourth paragraph. */
  record AppealPeriodOver(LocalDate lastDay) implements ProcedureRefusal {}

  /** More time ends after the time there is, and within a year of the decision. */
  record ExtensionOutside(LocalDate after, LocalDate latest) implements ProcedureRefusal {}

  /** The day the party asked lies before the decision or in the future. */
  record RequestedOnImpossibleDay(LocalDate requestedOn) implements ProcedureRefusal {}

  /** An appeal in time is not dismissed for being late. */
  record AppealInTime() implements ProcedureRefusal {}

  /** The day an appeal was handed over lies before the decision or in the future. */
  record HandedOverOnImpossibleDay(LocalDate handedOverOn) implements ProcedureRefusal {}

  /** The day the appeal body decided lies before the appeal was forwarded or in the future. */
  record DecidedOnImpossibleDay(LocalDate decidedOn) implements ProcedureRefusal {}

  /** No decision of the case waits for another officer. */
  record NothingProposed() implements ProcedureRefusal {}

  /** Nobody confirms what they have proposed themselves. */
  record OwnProposal() implements ProcedureRefusal {}

  /** A deferral is asked for or in force already. */
  record DeferralUnderWay() implements ProcedureRefusal {}

  /** The last day of a deferral is past. */
  record DeferralEndsTooEarly(LocalDate until) implements ProcedureRefusal {}

  /** The party is notified: the decision is not reversed because it does not know; fvl. § 35. */
  record AlreadyNotified() implements ProcedureRefusal {}

  /** The service does not know how to carry out such an outcome. */
  record NoEffectKnown(String outcome) implements ProcedureRefusal {}
}
