package no.bht.supervision.mtam;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.bht.platform.sql.Sql;
import no.bht.supervision.tilda.SharedText;
import org.jspecify.annotations.Nullable;

/** A message of ours in the form of the contract. */
record MtamMessage(
    @JsonProperty("identifikator") String id,
    @JsonProperty("datoForMeldingTilAnnenMyndighet") String sentAt,
    @JsonProperty("mottaker") String recipient,
    @JsonProperty("meldingOmTildaenhet") String unit,
    @JsonProperty("meldingsinnholdTilAnnenMyndighet") Content content) {

  /** What it says. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Content(
      @JsonProperty("meldingsType") String kind, @JsonProperty("fritekst") @Nullable String text) {}

  static MtamMessage of(ResultSet row) throws SQLException {
    return new MtamMessage(
        row.getString("id"),
        Sql.instantOf(row, "sent_at").toString(),
        row.getString("recipient"),
        row.getString("tilda_unit"),
        new Content(
            MessageKind.valueOf(row.getString("kind")).wire(),
            SharedText.of(row.getString("free_text"))));
  }
}
