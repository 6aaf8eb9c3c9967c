package no.bht.employerregistry.dispensation.domain;

/**
 * A distinct part of the business (markant adskilt del). Guidance to FOR-2011-12-06-1355 § 1-5.
 *
 * @param description which part it is
 * @param separation by what it is clearly separate
 */
public record Part(String description, Separation separation) {

  /** By what a part is clearly separate. */
  public enum Separation {
    PHYSICAL,
    FUNCTIONAL,
    ORGANISATIONAL
  }

  /**
   * @throws IllegalArgumentException if the description is blank
   */
  public Part {
    if (description.isBlank()) {
      throw new IllegalArgumentException("A part is described");
    }
    description = description.strip();
  }
}
