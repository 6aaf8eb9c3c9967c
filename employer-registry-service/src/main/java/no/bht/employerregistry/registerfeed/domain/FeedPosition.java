package no.bht.employerregistry.registerfeed.domain;

import java.time.Instant;

/** Where to go on reading; both are inclusive. Ids, once one is known: moments may be shared. */
public sealed interface FeedPosition {

  /** From a moment of publication, to begin with. */
  record Since(Instant moment) implements FeedPosition {}

  /** From an id (oppdateringsid), at least 1. */
  record FromId(long id) implements FeedPosition {}
}
