package no.bht.supervision.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.signing.SealedContent;
import no.bht.platform.sql.Sql;

/** Who complained, sealed; the only class that opens it. Statute: aml. § 18-2. */
@ApplicationScoped
class Sources {
  private final Sql sql;
  private final SealedContent seal;
  private final ObjectMapper json;

  Sources(Sql sql, SealedContent seal, ObjectMapper json) {
    this.sql = sql;
    this.seal = seal;
    this.json = json;
  }

  void keep(UUID complaint, Source source) {
    try {
      sql.update(
          "insert into complaint_source (complaint_id, sealed) values (?, ?)",
          complaint,
          seal.seal(json.writeValueAsBytes(source), complaint.toString()));
    } catch (JsonProcessingException e) {
      // Without its cause, which holds what could not be written.
      throw new IllegalStateException("A source cannot be written");
    }
  }

  Optional<Source> open(UUID complaint) {
    return sql.one(
            "select sealed from complaint_source where complaint_id = ?",
            row -> row.getBytes(1),
            complaint)
        .map(bytes -> read(seal.open(bytes, complaint.toString())));
  }

  private Source read(byte[] content) {
    try {
      return json.readValue(content, Source.class);
    } catch (IOException e) {
      // Without its cause, which holds what could not be read.
      throw new IllegalStateException("A source cannot be read");
    }
  }
}
