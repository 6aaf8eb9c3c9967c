package no.bht.employerregistry.industryrule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.industryrule.domain.Crosswalk;
import no.bht.employerregistry.industryrule.domain.Crosswalks;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Kept in memory; one small row is read to see whether a newer one has been loaded. */
@ApplicationScoped
class StoredCrosswalks implements Crosswalks {
  private static final String SEED = "/industry-rule/crosswalk-seed.json";
  private static final String ADD =
      """
      insert into crosswalk (version, source, licence, loaded_by, loaded_at, rows)
      values (?, ?, ?, ?, ?, ?::jsonb) on conflict (version) do nothing
      """;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Sql sql;
  private volatile Known known = new Known(0, seed());

  StoredCrosswalks(Sql sql) {
    this.sql = sql;
  }

  private record Known(long position, Crosswalk crosswalk) {}

  @Override
  public Crosswalk now() {
    long newest =
        sql.one("select coalesce(max(position), 0) from crosswalk", row -> row.getLong(1))
            .orElseThrow();
    Known last = known;
    if (newest != last.position() && newest > 0) {
      last = new Known(newest, load(newest));
      known = last;
    }
    return last.crosswalk();
  }

  private Crosswalk load(long position) {
    return sql.one(
            "select version, source, rows from crosswalk where position = ?",
            row ->
                new Crosswalk(
                    row.getString("version"), row.getString("source"), rows(row.getString("rows"))),
            position)
        .orElseThrow();
  }

  @Override
  public boolean add(Crosswalk crosswalk, String licence, String by, Instant at) {
    List<Line> lines = crosswalk.rows().stream().map(Line::of).toList();
    try {
      return sql.update(
              ADD,
              crosswalk.version(),
              crosswalk.source(),
              licence,
              by,
              at,
              JSON.writeValueAsString(lines))
          == 1;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Crosswalk.Row> rows(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<Line>>() {}).stream()
          .map(Line::toRow)
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Crosswalk seed() {
    try (InputStream in = StoredCrosswalks.class.getResourceAsStream(SEED)) {
      Seed seed = JSON.readValue(Objects.requireNonNull(in, SEED), Seed.class);
      return new Crosswalk(
          seed.version(), seed.source(), seed.rows().stream().map(Line::toRow).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable crosswalk", e);
    }
  }

  @JsonIgnoreProperties("licence")
  record Seed(String version, String source, List<Line> rows) {}

  record Line(@Nullable String sn2007, @Nullable String sn2025) {
    static Line of(Crosswalk.Row row) {
      return new Line(value(row.sn2007()), value(row.sn2025()));
    }

    Crosswalk.Row toRow() {
      return new Crosswalk.Row(code(sn2007), code(sn2025));
    }

    private static @Nullable String value(@Nullable IndustryCode code) {
      return code == null ? null : code.value();
    }

    private static @Nullable IndustryCode code(@Nullable String value) {
      return value == null ? null : new IndustryCode(value);
    }
  }
}
