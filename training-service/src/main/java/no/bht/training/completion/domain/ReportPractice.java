package no.bht.training.completion.domain;

/** Port: how the office treats reports; set by the office, not by law. */
public interface ReportPractice {

  /** Days between two reports of a course whose completions end that still mean the same one. */
  int sameWithinDays();
}
