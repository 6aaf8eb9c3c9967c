package no.bht.supervision.sharing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.supervision.sharing.SharedInformation.SharedFinding;
import no.bht.supervision.sharing.SharedInformation.Simultaneous;

/** Keeps what is written for others; one row for each inspection. */
@ApplicationScoped
public class Sharing {
  private final Sql sql;
  private final Caller caller;
  private final InstantSource clock;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Sharing(Sql sql, Caller caller, InstantSource clock, ObjectMapper json) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.reader =
        json.readerFor(SharedInformation.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.writer = json.writerFor(SharedInformation.class);
  }

  /** What is written, and how often it was changed. */
  record Kept(SharedInformation information, long version) {}

  /** What is written of an inspection; nothing of one that is not there. */
  Optional<Kept> of(UUID inspection) {
    return sql.one(
        """
        select s.content, coalesce(s.version, 0) as version from inspection i
        left join shared_information s on s.inspection_id = i.id where i.id = ?
        """,
        this::kept,
        inspection);
  }

  /**
   * Puts it in the place of what was written before.
   *
   * @throws ProblemException 404 if there is no such inspection, 422 if an authority or a point is
   *     named twice, or a point has no finding
   */
  @Transactional
  Kept put(UUID inspection, SharedInformation information, LongConsumer versionRead) {
    // One writes at a time.
    sql.list("select 1 from inspection where id = ? for update", row -> 1, inspection);
    Kept before = of(inspection).orElseThrow(ProblemException::notFound);
    versionRead.accept(before.version());
    require(inspection, information);
    sql.update(
        """
        insert into shared_information (inspection_id, content, version, changed_at, changed_by)
        values (?, ?::jsonb, ?, ?, ?)
        on conflict (inspection_id) do update set content = excluded.content,
          version = excluded.version, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by
        """,
        inspection,
        written(information),
        before.version() + 1,
        clock.instant(),
        caller.actor().reference());
    return new Kept(information, before.version() + 1);
  }

  private void require(UUID inspection, SharedInformation information) {
    Set<OrganisationNumber> authorities = new HashSet<>();
    for (Simultaneous one : information.simultaneous()) {
      refuseIf(!authorities.add(one.authority()), "authority-twice", "simultaneous");
    }
    Set<String> points =
        Set.copyOf(
            sql.list(
                "select code from finding where inspection_id = ?",
                row -> row.getString(1),
                inspection));
    Set<String> named = new HashSet<>();
    for (SharedFinding finding : information.findings()) {
      String code = finding.controlPoint();
      refuseIf(!points.contains(code) || !named.add(code), "finding-unknown", "findings");
    }
  }

  private static void refuseIf(boolean refused, String code, String field) {
    if (refused) {
      throw ProblemException.of(422, "supervision:" + code, "Others cannot be told this.")
          .withError("/" + field, code);
    }
  }

  private Kept kept(ResultSet row) throws SQLException {
    String content = row.getString("content");
    return new Kept(
        content == null ? SharedInformation.NONE : read(content), row.getLong("version"));
  }

  /** As it is kept in {@code shared_information.content}. */
  public SharedInformation read(String content) {
    try {
      return reader.readValue(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(SharedInformation information) {
    try {
      return writer.writeValueAsString(information);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
