package no.bht.training.course.domain;

/** How a course is given (kursform). */
public enum CourseForm {
  /** On screen (digitalt). */
  DIGITAL,
  /** In a room (fysisk). */
  PHYSICAL,
  /** Both. */
  MIXED
}
