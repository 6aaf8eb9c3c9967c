package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.person.PersonKey;
import no.bht.supervision.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Whom a fee is about, and who handles it. It does not change.
 *
 * @param party the enterprise that was inspected, also where the addressee is a person who leads it
 * @param person the person; {@code null} where the addressee is the enterprise
 * @param onTheSpotReason why the violation is clearly established (klart konstatert); {@code null}
 *     for the usual path. Statute: aml. § 18-10 third paragraph
 * @param inspector reference of who handles it, no name
 * @param unit code of the office's unit
 */
public record FeeSubject(
    FeeId id,
    UUID inspection,
    Party party,
    Addressee addressee,
    @Nullable Person person,
    @Nullable String onTheSpotReason,
    String inspector,
    @Nullable String unit,
    LocalDate openedOn) {

  /**
   * @throws IllegalArgumentException unless a person is given exactly for a natural person
   */
  public FeeSubject {
    if ((addressee == Addressee.NATURAL_PERSON) == (person == null)) {
      throw new IllegalArgumentException("A person is known exactly where the addressee is one");
    }
  }

  /**
   * A natural person without a name. Statute: personopplysningsloven § 12.
   *
   * @param reference the office's reference; {@code null} if there is a key
   * @param key keyed hash of the national identity number; {@code null} if there is a reference
   */
  public record Person(@Nullable String reference, @Nullable PersonKey key) {

    /**
     * @throws IllegalArgumentException if there is neither
     */
    public Person {
      if (reference == null && key == null) {
        throw new IllegalArgumentException("A person is known by a reference or a key");
      }
    }

    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  public boolean isOnTheSpot() {
    return onTheSpotReason != null;
  }

  public boolean isPersonal() {
    return addressee == Addressee.NATURAL_PERSON;
  }

  /** The party and the person are left out. */
  @Override
  public String toString() {
    return "FeeSubject[" + id + "]";
  }
}
