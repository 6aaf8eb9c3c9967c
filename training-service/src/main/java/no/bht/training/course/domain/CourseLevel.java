package no.bht.training.course.domain;

/** Whom a course is made for; both cover the same objectives. */
public enum CourseLevel {
  /** Those who are new in the service. */
  BASIC,
  /** Those with experience, for whom it goes deeper. */
  EXPERIENCED
}
