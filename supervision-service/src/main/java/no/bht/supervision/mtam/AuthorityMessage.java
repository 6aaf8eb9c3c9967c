package no.bht.supervision.mtam;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A message of ours as inspectors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthorityMessage(
    UUID id,
    OrganisationNumber recipient,
    OrganisationNumber unit,
    @JsonProperty("inspectionId") @Nullable UUID inspection,
    MessageKind kind,
    @Nullable String text,
    Instant sentAt) {

  static AuthorityMessage of(ResultSet row) throws SQLException {
    return new AuthorityMessage(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("recipient")),
        new OrganisationNumber(row.getString("tilda_unit")),
        row.getObject("inspection_id", UUID.class),
        MessageKind.valueOf(row.getString("kind")),
        row.getString("free_text"),
        Sql.instantOf(row, "sent_at"));
  }
}
