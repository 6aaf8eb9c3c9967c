package no.bht.employerregistry.registerfeed.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedState.Counts;

/** Where the feeds stand. All but {@link #all} and {@link #get} write. */
public interface FeedStates {

  /** Main units first. */
  List<FeedState> all();

  FeedState get(UnitKind unit);

  /**
   * When the last complete bulk file of the kind was made, as far as is known at the earliest;
   * empty if none was read.
   */
  Optional<Instant> lastBulkMadeAt(UnitKind unit);

  /** Whether a bulk file is being read now. */
  boolean importRuns();

  /** Begins, or begins again, at a moment of publication. */
  void start(UnitKind unit, Instant since, Instant now);

  /** Nobody has said where to begin; the absence of success is counted from the first time. */
  void waits(UnitKind unit, Instant now);

  /** Asks for the next attempt at once. */
  void hurry(UnitKind unit);

  void orderBulk(UnitKind unit, Instant now);

  /** The comparison is done. */
  void bulkLoaded(UnitKind unit, FeedState.Bulk bulk);

  void sawNewest(UnitKind unit, FeedItem newest);

  /**
   * Holds the feed for the rest of the transaction.
   *
   * @return false if it no longer stands where the batch begins
   */
  boolean holdAt(FeedBatch batch);

  /** Moves the cursor behind the batch. */
  void advance(FeedBatch batch, Counts more, Instant now, Instant nextAttempt);

  void failed(UnitKind unit, RegisterUnavailable.Reason reason, Instant now, Instant nextAttempt);
}
