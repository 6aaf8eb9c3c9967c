package no.bht.employerregistry.registerimport.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterImport;

/** A row of {@code register_import}. */
final class ImportRow {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, Long>> NOTICES = new TypeReference<>() {};

  private ImportRow() {}

  static RegisterImport read(ResultSet row) throws SQLException {
    Timestamp finishedAt = row.getTimestamp("finished_at");
    return new RegisterImport(
        new ImportId(row.getObject("id", UUID.class)),
        UnitKind.valueOf(row.getString("unit")),
        Classification.valueOf(row.getString("classification")),
        row.getBoolean("left_running")
            ? RegisterImport.State.ABORTED
            : RegisterImport.State.valueOf(row.getString("state")),
        RegisterFile.Format.valueOf(row.getString("format")),
        row.getBoolean("gzip"),
        row.getBoolean("complete"),
        counts(row),
        notices(row.getString("notices")),
        row.getString("sha256"),
        row.getTimestamp("started_at").toInstant(),
        finishedAt == null ? null : finishedAt.toInstant());
  }

  private static ImportCounts counts(ResultSet row) throws SQLException {
    return new ImportCounts(
        row.getLong("read"),
        row.getLong("accepted"),
        row.getLong("rejected"),
        row.getLong("added"),
        row.getLong("changed"),
        row.getLong("established"),
        row.getLong("lifted"));
  }

  static String json(Map<String, Long> notices) {
    try {
      return JSON.writeValueAsString(notices);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Long> notices(String json) {
    try {
      return JSON.readValue(json, NOTICES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
