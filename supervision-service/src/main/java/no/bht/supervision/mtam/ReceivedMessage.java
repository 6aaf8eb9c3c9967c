package no.bht.supervision.mtam;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A message of another authority as inspectors see it.
 *
 * @param unit about whom; with kind, text and moment {@code null} until it is fetched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceivedMessage(
    UUID id,
    String sender,
    State state,
    Instant receivedAt,
    @Nullable String unit,
    @Nullable MessageKind kind,
    @Nullable String text,
    @Nullable Instant sentAt) {

  /** How far it has come. */
  enum State {
    /** We were told of it. */
    ANNOUNCED,
    /** We have it. */
    FETCHED,
    /** It could not be fetched; ask the sender. */
    GIVEN_UP
  }

  static ReceivedMessage of(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new ReceivedMessage(
        row.getObject("id", UUID.class),
        row.getString("sender"),
        State.valueOf(row.getString("state")),
        Sql.instantOf(row, "received_at"),
        row.getString("tilda_unit"),
        kind == null ? null : MessageKind.valueOf(kind),
        row.getString("free_text"),
        Sql.instant(row, "sent_at"));
  }
}
