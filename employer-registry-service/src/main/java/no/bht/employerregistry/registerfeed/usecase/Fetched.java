package no.bht.employerregistry.registerfeed.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.registerfeed.domain.FeedBatch;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedItem.Change;
import no.bht.employerregistry.registerfeed.domain.UnitAnswer;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** A batch with what the register says of its units, sorted by what is to be done. */
final class Fetched {
  private final FeedBatch batch;
  private final Instant at;
  private final Map<OrganisationNumber, FeedItem> items = new LinkedHashMap<>();
  private final List<FileRecord.Whole> records = new ArrayList<>();
  private final Map<OrganisationNumber, LocalDate> removed = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private long unknown;
  private long deleted;

  /**
   * @param at before the fetching: what is known then is not older
   */
  Fetched(FeedBatch batch, Instant at, boolean syntheticAllowed) {
    this.batch = batch;
    this.at = at;
    for (FeedItem item : batch.latestByNumber().values()) {
      OrganisationNumber number = numberOf(item, syntheticAllowed);
      if (number == null) {
        reject(item, RejectionCode.ORGANISATION_NUMBER_INVALID, null);
      } else {
        items.put(number, item);
      }
    }
  }

  FeedBatch batch() {
    return batch;
  }

  Instant at() {
    return at;
  }

  /** What to ask for: a number that is none would refuse the whole list. */
  List<OrganisationNumber> numbers() {
    return List.copyOf(items.keySet());
  }

  /** Units to be taken over; the ordinal of each is the id of its item. */
  List<FileRecord.Whole> records() {
    return records;
  }

  Map<OrganisationNumber, LocalDate> removed() {
    return removed;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  long unknown() {
    return unknown;
  }

  long deleted() {
    return deleted;
  }

  void answered(Map<OrganisationNumber, UnitAnswer> answers) {
    items.forEach(
        (number, item) ->
            sort(number, item, answers.getOrDefault(number, new UnitAnswer.Unknown())));
  }

  private void sort(OrganisationNumber number, FeedItem item, UnitAnswer answer) {
    switch (answer) {
      case UnitAnswer.Active active ->
          records.add(new FileRecord.Whole(item.id(), item.id(), active.fields()));
      case UnitAnswer.Deleted gone -> {
        deleted++;
        records.add(new FileRecord.Whole(item.id(), item.id(), gone.fields()));
      }
      case UnitAnswer.Removed(var on) -> {
        // It is gone now, even where the day given lies ahead.
        LocalDate today = Oslo.dateOf(at);
        LocalDate day = on == null ? dayOf(item) : on;
        removed.put(number, day.isAfter(today) ? today : day);
      }
      case UnitAnswer.Unknown() -> {
        // The feed's own word is enough to erase by.
        if (item.change() == Change.REMOVED) {
          removed.put(number, dayOf(item));
        } else {
          unknown++;
          reject(item, RejectionCode.UNIT_UNKNOWN, number);
        }
      }
      case UnitAnswer.Malformed() ->
          reject(item, RejectionCode.ORGANISATION_NUMBER_INVALID, number);
    }
  }

  private void reject(FeedItem item, RejectionCode code, @Nullable OrganisationNumber number) {
    rejections.add(
        new Rejection(
            item.id(),
            item.id(),
            code,
            RegisterField.NUMBER.registerName(),
            number == null ? null : number.value()));
  }

  private static LocalDate dayOf(FeedItem item) {
    return Oslo.dateOf(item.publishedAt());
  }

  private static @Nullable OrganisationNumber numberOf(FeedItem item, boolean syntheticAllowed) {
    try {
      OrganisationNumber number = OrganisationNumber.parse(item.number());
      return number.isSynthetic() && !syntheticAllowed ? null : number;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
