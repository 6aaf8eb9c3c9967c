package no.bht.employerregistry.registerfeed.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;

/**
 * Reads a page of the update feed (HAL). Which values changed is passed over: the unit itself is
 * read.
 */
final class FeedAnswer {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private FeedAnswer() {}

  /** The only form in which the register takes a moment. */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static List<FeedItem> items(UnitKind unit, JsonNode page) {
    JsonNode list = page.path("_embedded").path(RegisterWords.listOfUpdates(unit));
    if (list.isMissingNode()) {
      return empty(page);
    }
    if (!list.isArray()) {
      throw unreadable();
    }
    List<FeedItem> items = new ArrayList<>(list.size());
    list.forEach(item -> items.add(item(item)));
    return items;
  }

  /** An empty page has no list at all; that it is empty it must say. */
  private static List<FeedItem> empty(JsonNode page) {
    JsonNode total = page.path("page").path("totalElements");
    JsonNode lists = page.path("_embedded");
    boolean nothing = lists.isMissingNode() || lists.isEmpty();
    if (nothing && total.isIntegralNumber() && total.longValue() == 0) {
      return List.of();
    }
    throw unreadable();
  }

  private static FeedItem item(JsonNode item) {
    JsonNode id = item.path("oppdateringsid");
    JsonNode number = item.path("organisasjonsnummer");
    if (!id.isIntegralNumber() || id.longValue() < 1 || !number.isTextual()) {
      throw unreadable();
    }
    try {
      return new FeedItem(
          id.longValue(),
          Instant.parse(item.path("dato").asText()),
          number.textValue(),
          FeedItem.Change.of(item.path("endringstype").asText()));
    } catch (DateTimeParseException e) {
      throw unreadable();
    }
  }

  private static RegisterUnavailable unreadable() {
    return new RegisterUnavailable(Reason.UNREADABLE);
  }
}
