package no.bht.employerregistry.registerimport.usecase;

import java.util.BitSet;
import no.bht.platform.organisation.OrganisationNumber;

/** The numbers of a file so far: one bit each, so that millions cost twelve megabytes. */
final class SeenNumbers {
  private final BitSet seen = new BitSet();

  /** False if the number was there before. */
  boolean add(OrganisationNumber number) {
    // The ninth digit follows from the eight before it.
    int eightDigits = Integer.parseInt(number.value().substring(0, 8));
    boolean fresh = !seen.get(eightDigits);
    seen.set(eightDigits);
    return fresh;
  }
}
