package no.bht.employerregistry.affiliation.usecase;

import java.time.LocalDate;

/** The times the office gives the sides; the law sets none. */
public interface AnswerTimes {

  /** Last day to answer what is reported today. */
  LocalDate answerDue(LocalDate today);

  /** Last day for the statement of the other side of a dispute that began today. */
  LocalDate statementDue(LocalDate today);
}
