package no.bht.supervision.candidateweights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidateweights.domain.Weight;
import no.bht.supervision.candidateweights.domain.Weights;
import no.bht.supervision.candidateweights.domain.WeightsState;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Act;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Adoption;
import no.bht.supervision.candidateweights.domain.WeightsVersions;

/** The versions of the weights as rows. */
@ApplicationScoped
class WeightsTable implements WeightsVersions {
  /** One adoption at a time, so that two never begin on the same day. */
  private static final long LOCK = 0x7765696768747330L;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SELECT = "select * from candidate_weights ";

  private final Sql sql;

  WeightsTable(Sql sql) {
    this.sql = sql;
  }

  @Override
  public WeightsVersion inForce(LocalDate day) {
    return sql.one(
            SELECT + "where state = 'ADOPTED' and valid_from <= ? order by valid_from desc limit 1",
            WeightsTable::read,
            day)
        .orElseThrow(() -> new IllegalStateException("No weights are in force"));
  }

  @Override
  public List<WeightsVersion> kept(LocalDate day, int others) {
    WeightsVersion inForce = inForce(day);
    List<WeightsVersion> kept = new ArrayList<>(List.of(inForce));
    kept.addAll(
        sql.list(
            SELECT + "where state <> 'WITHDRAWN' and version <> ? order by version desc limit ?",
            WeightsTable::read,
            inForce.version(),
            others));
    return List.copyOf(kept);
  }

  @Override
  public Optional<WeightsVersion> find(int version) {
    return sql.one(SELECT + "where version = ?", WeightsTable::read, version);
  }

  /** As it is, until the end of the transaction. */
  Optional<WeightsVersion> lock(int version) {
    return sql.one(SELECT + "where version = ? for update", WeightsTable::read, version);
  }

  /** Newest first. */
  List<WeightsVersion> list(int before, int most) {
    return sql.list(
        SELECT + "where version < ? order by version desc limit ?",
        WeightsTable::read,
        before,
        most);
  }

  /** First day of the version adopted last; nobody adopts another until the transaction ends. */
  LocalDate lockAdoptions() {
    sql.list("select pg_advisory_xact_lock(?)", row -> LOCK, LOCK);
    return sql.list(
            "select max(valid_from) from candidate_weights",
            row -> row.getObject(1, LocalDate.class))
        .getFirst();
  }

  int nextVersion() {
    return sql.list("select nextval('candidate_weights_version')", row -> row.getInt(1)).getFirst();
  }

  void add(WeightsVersion draft) {
    sql.update(
        """
        insert into candidate_weights
          (version, state, change, weights, grounds, drafted_by, drafted_at)
        values (?, ?, ?, ?::jsonb, ?, ?, ?)
        """,
        draft.version(),
        draft.state(),
        draft.change(),
        json(draft.weights()),
        draft.grounds(),
        draft.drafted().by(),
        draft.drafted().at());
  }

  void save(WeightsVersion changed) {
    Adoption adoption = changed.adoption();
    sql.update(
        """
        update candidate_weights set state = ?, change = ?, weights = ?::jsonb, grounds = ?,
          drafted_by = ?, drafted_at = ?, valid_from = ?::date, adopted_by = ?, adopted_at = ?::timestamptz
        where version = ?
        """,
        changed.state(),
        changed.change(),
        json(changed.weights()),
        changed.grounds(),
        changed.drafted().by(),
        changed.drafted().at(),
        adoption == null ? null : adoption.from(),
        adoption == null ? null : adoption.act().by(),
        adoption == null ? null : adoption.act().at(),
        changed.version());
  }

  private static WeightsVersion read(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("valid_from", LocalDate.class);
    return new WeightsVersion(
        row.getInt("version"),
        WeightsState.valueOf(row.getString("state")),
        row.getLong("change"),
        weights(row.getString("weights")),
        row.getString("grounds"),
        act(row, "drafted"),
        from == null ? null : new Adoption(from, act(row, "adopted")));
  }

  private static Act act(ResultSet row, String verb) throws SQLException {
    return new Act(row.getString(verb + "_by"), Sql.instantOf(row, verb + "_at"));
  }

  private static Weights weights(String json) {
    try {
      return Weights.named(JSON.readValue(json, new TypeReference<Map<String, Weight>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable weights were stored", e);
    }
  }

  private static String json(Weights weights) {
    try {
      return JSON.writeValueAsString(weights.byFact());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
