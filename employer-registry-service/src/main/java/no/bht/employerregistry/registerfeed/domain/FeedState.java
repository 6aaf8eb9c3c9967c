package no.bht.employerregistry.registerfeed.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.FromId;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.Since;
import org.jspecify.annotations.Nullable;

/** How far a feed has come. */
public record FeedState(
    UnitKind unit,
    @Nullable Instant since,
    @Nullable Long nextId,
    @Nullable Item lastItem,
    @Nullable Item newestItem,
    @Nullable Instant startedAt,
    Attempts attempts,
    Counts counts,
    Bulk bulk) {

  /** Empty until it is known where to begin. */
  public Optional<FeedPosition> position() {
    if (nextId != null) {
      return Optional.of(new FromId(nextId));
    }
    return Optional.ofNullable(since).map(Since::new);
  }

  public boolean isDue(Instant now) {
    Instant next = attempts.nextAt();
    return next == null || !next.isAfter(now);
  }

  /** How long nothing has succeeded; empty before it was told where to begin. */
  public Optional<Duration> sinceSuccess(Instant now) {
    Instant success = attempts.successAt();
    Instant from = success == null ? startedAt : success;
    return Optional.ofNullable(from).map(moment -> Duration.between(moment, now));
  }

  /** Age of the newest item that the register has shown. */
  public Optional<Duration> ageOfNewest(Instant now) {
    return Optional.ofNullable(newestItem == null ? lastItem : newestItem)
        .map(item -> Duration.between(item.publishedAt(), now));
  }

  /** How many ids lie between the last item taken over and the newest; gaps are counted. */
  public long behind() {
    if (newestItem == null || nextId == null) {
      return 0;
    }
    return Math.max(0, newestItem.id() - nextId + 1);
  }

  /** An item by its id and the moment of its publication. */
  public record Item(long id, Instant publishedAt) {}

  /**
   * The asking.
   *
   * @param nextAt null = at once
   * @param failures in a row
   */
  public record Attempts(
      @Nullable Instant lastAt,
      @Nullable Instant successAt,
      @Nullable Instant nextAt,
      int failures,
      @Nullable String lastFailure) {}

  /** What has become of the items so far; the units are counted once in a batch. */
  public record Counts(
      long items,
      long added,
      long changed,
      long deleted,
      long removed,
      long unknown,
      long rejected) {}

  /**
   * The comparison with the bulk file.
   *
   * @param units that stand in the file
   * @param standing units of the kind that stand in our copy
   * @param missing units that stood here and not in the file
   */
  public record Bulk(
      @Nullable Instant orderedAt,
      @Nullable Instant madeAt,
      @Nullable UUID importId,
      @Nullable Instant loadedAt,
      @Nullable Long units,
      @Nullable Long standing,
      @Nullable Long missing) {}
}
