package no.bht.employerregistry.registerimport.domain;

import java.util.Optional;

/** One import at a time, over all replicas; falls open when its holder dies. */
public interface ImportLock {

  /** Empty while another holds it. */
  Optional<Held> tryHold();

  /** Let go by closing. */
  interface Held extends AutoCloseable {
    @Override
    void close();
  }
}
