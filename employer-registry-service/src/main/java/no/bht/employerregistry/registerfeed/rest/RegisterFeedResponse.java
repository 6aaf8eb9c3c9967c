package no.bht.employerregistry.registerfeed.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.usecase.FeedAlarms.Alarm;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterFeedResponse(boolean enabled, @Nullable String address, List<FeedResponse> feeds) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeedResponse(
      UnitKind unit,
      State state,
      List<Alarm> alarms,
      @Nullable Instant since,
      @Nullable Long nextId,
      @Nullable Item lastItem,
      @Nullable Item newestItem,
      long behind,
      @Nullable Long newestItemAgeSeconds,
      @Nullable Instant lastAttemptAt,
      @Nullable Instant lastSuccessAt,
      @Nullable Instant nextAttemptAt,
      int failures,
      @Nullable String lastFailure,
      Counts counts,
      @Nullable Bulk bulk) {

    static FeedResponse of(FeedState feed, Set<Alarm> alarms, Instant now) {
      return new FeedResponse(
          feed.unit(),
          State.of(feed),
          List.copyOf(alarms),
          feed.since(),
          feed.nextId(),
          Item.of(feed.lastItem()),
          Item.of(feed.newestItem()),
          feed.behind(),
          feed.ageOfNewest(now).map(Duration::toSeconds).orElse(null),
          feed.attempts().lastAt(),
          feed.attempts().successAt(),
          feed.attempts().nextAt(),
          feed.attempts().failures(),
          feed.attempts().lastFailure(),
          Counts.of(feed.counts()),
          Bulk.of(feed.bulk()));
    }
  }

  /** In one word. */
  enum State {
    NOT_STARTED,
    FAILING,
    BEHIND,
    UP_TO_DATE;

    static State of(FeedState feed) {
      if (feed.attempts().failures() > 0) {
        return FAILING;
      }
      if (feed.position().isEmpty()) {
        return NOT_STARTED;
      }
      return feed.nextId() == null || feed.behind() > 0 ? BEHIND : UP_TO_DATE;
    }
  }

  record Item(long id, Instant publishedAt) {
    static @Nullable Item of(FeedState.@Nullable Item item) {
      return item == null ? null : new Item(item.id(), item.publishedAt());
    }
  }

  record Counts(
      long items,
      @JsonProperty("new") long added,
      long changed,
      long deleted,
      long removed,
      long unknown,
      long rejected) {
    static Counts of(FeedState.Counts counts) {
      return new Counts(
          counts.items(),
          counts.added(),
          counts.changed(),
          counts.deleted(),
          counts.removed(),
          counts.unknown(),
          counts.rejected());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bulk(
      boolean ordered,
      @Nullable Instant madeAt,
      @Nullable Instant comparedAt,
      @Nullable UUID importId,
      @Nullable Long unitsInFile,
      @Nullable Long unitsHere,
      @Nullable Long difference,
      @Nullable Long missingInFile) {
    static @Nullable Bulk of(FeedState.Bulk bulk) {
      Long units = bulk.units();
      Long standing = bulk.standing();
      if (bulk.orderedAt() == null && bulk.loadedAt() == null) {
        return null;
      }
      return new Bulk(
          bulk.orderedAt() != null,
          bulk.madeAt(),
          bulk.loadedAt(),
          bulk.importId(),
          units,
          standing,
          units == null || standing == null ? null : standing - units,
          bulk.missing());
    }
  }
}
