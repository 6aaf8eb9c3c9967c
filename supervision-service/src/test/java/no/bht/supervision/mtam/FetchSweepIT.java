package no.bht.supervision.mtam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

/** What becomes of a message to us between its event and the inspectors. */
@SupervisionTest
class FetchSweepIT {
  @Inject ReceivedMessages messages;
  @Inject MtamSettings settings;
  @Inject MaskinportenTokens tokens;
  @Inject Sql sql;

  @Test
  void a_message_is_taken_by_one_and_kept_once_it_is_fetched() {
    String id = announced("sweep-1");

    ReceivedMessages.Due due = taken(id);
    assertThat(messages.take()).noneMatch(other -> other.eventId().equals(id));
    messages.fetched(
        due.id(), new FetchedMessage("310000027", MessageKind.REPORT, "Klar.", Instant.EPOCH));

    assertThat(stateOf(id)).isEqualTo(List.of("FETCHED", "310000027", "Klar."));
    messages.failed(due, 1);
    assertThat(stateOf(id).getFirst()).isEqualTo("FETCHED");
  }

  @Test
  void one_that_cannot_be_fetched_is_given_up_in_the_end() {
    String id = announced("sweep-2");
    ReceivedMessages.Due due = taken(id);

    messages.failed(due, 2);
    assertThat(stateOf(id).getFirst()).isEqualTo("ANNOUNCED");
    messages.failed(due, 1);
    assertThat(stateOf(id).getFirst()).isEqualTo("GIVEN_UP");
  }

  @Test
  void one_that_arrives_after_it_was_given_up_is_kept() {
    String id = announced("sweep-3");
    ReceivedMessages.Due due = taken(id);

    messages.failed(due, 1);
    messages.fetched(
        due.id(), new FetchedMessage("310000027", MessageKind.REPORT, "Klar.", Instant.EPOCH));

    assertThat(stateOf(id)).isEqualTo(List.of("FETCHED", "310000027", "Klar."));
  }

  @Test
  void one_that_cannot_be_read_does_not_keep_the_others_waiting() {
    String bad = announced("sweep-4");
    String good = announced("sweep-5");
    MessageHost host =
        new MessageHost(settings, tokens) {
          @Override
          boolean isConfigured() {
            return true;
          }

          @Override
          FetchedMessage fetch(URI source, String id) {
            if (id.equals(bad)) {
              throw new IllegalArgumentException("It cannot be read");
            }
            return new FetchedMessage("310000027", MessageKind.REPORT, "Klar.", Instant.EPOCH);
          }
        };

    new FetchSweep(settings, messages, host).sweep();

    assertThat(stateOf(good).getFirst()).isEqualTo("FETCHED");
    assertThat(stateOf(bad).getFirst()).isEqualTo("ANNOUNCED");
  }

  private ReceivedMessages.Due taken(String id) {
    return messages.take().stream().filter(due -> due.eventId().equals(id)).findAny().orElseThrow();
  }

  private String announced(String id) {
    messages.announce(
        new ReceivedEvent(id, "985399077", URI.create("https://api.data.altinn.no/x"), null), true);
    return id;
  }

  private List<String> stateOf(String id) {
    return sql.one(
            "select state, tilda_unit, free_text from received_authority_message where event_id ="
                + " ?",
            row -> List.of(row.getString(1), "" + row.getString(2), "" + row.getString(3)),
            id)
        .orElseThrow();
  }
}
