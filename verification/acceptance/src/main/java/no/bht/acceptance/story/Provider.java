package no.bht.acceptance.story;

/** The provider of the story. */
public record Provider(String organisationNumber, String name, int firstPerson) {

  /** Persons on the staff; the third part of a full-time position each must be covered by them. */
  public static final int STAFF = 4;
}
