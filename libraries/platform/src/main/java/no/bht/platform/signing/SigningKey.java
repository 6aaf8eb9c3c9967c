package no.bht.platform.signing;

import java.security.PrivateKey;
import java.time.Instant;

/**
 * A key that may sign for a while.
 *
 * @param until the first moment at which it no longer signs
 */
record SigningKey(String id, PrivateKey secret, Instant from, Instant until) {

  boolean signsAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  @Override
  public String toString() {
    return "SigningKey[" + id + "]";
  }
}
