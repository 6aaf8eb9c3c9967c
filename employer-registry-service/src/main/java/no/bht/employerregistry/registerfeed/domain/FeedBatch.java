package no.bht.employerregistry.registerfeed.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedItem.Change;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.FromId;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;

/**
 * What one transaction takes over: the items of one answer of the feed, in the order of their ids,
 * which may have gaps.
 *
 * @param last whether the feed has no more for now
 */
public record FeedBatch(UnitKind unit, FeedPosition from, List<FeedItem> items, boolean last) {

  public FeedBatch {
    items = List.copyOf(items);
  }

  /**
   * @param asked most items that were asked for; fewer than these are the last
   * @throws RegisterUnavailable if the ids do not rise: with such an answer no cursor can be kept
   */
  public static FeedBatch of(UnitKind unit, FeedPosition from, List<FeedItem> answer, int asked) {
    long before = 0;
    for (FeedItem item : answer) {
      if (item.id() < before) {
        throw new RegisterUnavailable(Reason.UNREADABLE);
      }
      before = item.id();
    }
    long first = from instanceof FromId(long id) ? id : 1;
    List<FeedItem> fresh = answer.stream().filter(item -> item.id() >= first).toList();
    if (fresh.isEmpty() && !answer.isEmpty()) {
      throw new RegisterUnavailable(Reason.UNREADABLE);
    }
    return new FeedBatch(unit, from, fresh, answer.size() < asked);
  }

  /** The cursor after this batch: the last id and one. */
  public FeedPosition next() {
    return items.isEmpty() ? from : new FromId(items.getLast().id() + 1);
  }

  /** Each unit once, with what was said of it last; but its removal counts whatever came after. */
  public Map<String, FeedItem> latestByNumber() {
    Map<String, FeedItem> latest = new LinkedHashMap<>();
    for (FeedItem item : items) {
      latest.merge(item.number(), item, FeedBatch::weightier);
    }
    return latest;
  }

  private static FeedItem weightier(FeedItem before, FeedItem next) {
    boolean removed = before.change() == Change.REMOVED && next.change() != Change.REMOVED;
    return removed ? before : next;
  }
}
