package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.obligation.domain.DutyFacts;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.LimitationAnswer;
import no.bht.employerregistry.obligation.domain.Turns;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDutyGrounds implements DutyGrounds {
  private static final String FACTS = SqlFile.read("duty_facts");
  private static final String LOCK =
      """
      select true as registered, unit, registered_on, deregistered_on, employees_state, employees
      from employer where organisation_number = ? for no key update
      """;
  private static final String INSERT =
      """
      insert into duty_ground (id, employer, kind, part, valid_from, valid_to, obliges, source, statute, details,
        review_on, reference, next_turn, recorded_by, recorded_as, recorded_at, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String UPDATE =
      """
      update duty_ground set part = ?, valid_from = ?, valid_to = ?, next_turn = ?, version = ?
      where id = ? and version = ?
      """;
  private static final String VERSION =
      """
      insert into duty_ground_version
        (ground, version, part, valid_from, valid_to, obliges, reason, changed_by, changed_as, changed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String VERSIONS =
      "select * from duty_ground_version where ground = ? order by version";
  private static final String ANSWER =
      """
      insert into duty_answer
        (id, employer, question, obliges, part, valid_from, reason, recorded_by, recorded_as, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Sql sql;
  private final DutyJson json;
  private final InstantSource clock;

  PostgresDutyGrounds(Sql sql, DutyJson json, InstantSource clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Known factsOf(OrganisationNumber employer, Instant knownAt) {
    return sql.one(FACTS, this::known, employer, knownAt, Oslo.dateOf(knownAt)).orElseThrow();
  }

  private Known known(ResultSet row) throws SQLException {
    DutyFacts facts =
        new DutyFacts(
            json.readings(row.getString("readings")),
            json.exactCodes(row.getString("exact_codes")),
            json.answers(row.getString("answers")),
            json.grounds(row.getString("grounds")),
            json.suspensions(row.getString("suspensions")),
            row.getObject("deregistered_on", LocalDate.class));
    return new Known(registration(row), facts);
  }

  private static Registration registration(ResultSet row) throws SQLException {
    String state = row.getString("employees_state");
    return new Registration(
        row.getBoolean("registered"),
        "MAIN".equals(row.getString("unit")),
        row.getObject("registered_on", LocalDate.class),
        row.getObject("deregistered_on", LocalDate.class),
        state == null
            ? null
            : new EmployeeCount(
                EmployeeCount.State.valueOf(state), row.getObject("employees", Integer.class)));
  }

  @Override
  public Optional<Registration> lock(OrganisationNumber employer) {
    return sql.one(LOCK, PostgresDutyGrounds::registration, employer);
  }

  @Override
  public void add(DutyGround ground) {
    Recorded recorded = ground.recorded();
    sql.update(
        INSERT,
        ground.id(),
        ground.employer(),
        ground.kind(),
        ground.part(),
        ground.from(),
        ground.to(),
        ground.obliges(),
        ground.source(),
        ground.kind().statute(),
        json.details(ground.basis()),
        ground.reviewOn(),
        ground.reference(),
        turn(ground),
        recorded.by(),
        recorded.as(),
        recorded.at(),
        ground.version());
    keep(ground, null, recorded);
  }

  @Override
  public void save(DutyGround ground, String reason, Recorded changed) {
    int changedRows =
        sql.update(
            UPDATE,
            ground.part(),
            ground.from(),
            ground.to(),
            turn(ground),
            ground.version(),
            ground.id(),
            ground.version() - 1);
    if (changedRows != 1) {
      throw new IllegalStateException("A ground was changed without its employer being held");
    }
    keep(ground, reason, changed);
  }

  private @Nullable LocalDate turn(DutyGround ground) {
    return Turns.next(ground.from(), ground.to(), Oslo.today(clock));
  }

  private void keep(DutyGround ground, @Nullable String reason, Recorded changed) {
    sql.update(
        VERSION,
        ground.id(),
        ground.version(),
        ground.part(),
        ground.from(),
        ground.to(),
        ground.obliges(),
        reason,
        changed.by(),
        changed.as(),
        changed.at());
  }

  @Override
  public Optional<DutyGround> find(UUID id) {
    return sql.one("select * from duty_ground where id = ?", this::ground, id);
  }

  @Override
  public Optional<DutyGround> ofReference(String reference) {
    return sql.one("select * from duty_ground where reference = ?", this::ground, reference);
  }

  @Override
  public List<DutyGround> of(OrganisationNumber employer, @Nullable UUID after, int most) {
    return sql.list(
        "select * from duty_ground where employer = ? and id > ? order by id limit ?",
        this::ground,
        employer,
        after == null ? new UUID(0, 0) : after,
        most);
  }

  private DutyGround ground(ResultSet row) throws SQLException {
    return json.ground(row);
  }

  @Override
  public List<Version> versionsOf(UUID id) {
    return sql.list(
        VERSIONS,
        row ->
            new Version(
                row.getLong("version"),
                row.getString("part"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                new Recorded(
                    row.getString("changed_by"),
                    row.getString("changed_as"),
                    Sql.instantOf(row, "changed_at"))),
        id);
  }

  @Override
  public void add(OrganisationNumber employer, LimitationAnswer answer) {
    sql.update(
        ANSWER,
        answer.id(),
        employer,
        answer.question(),
        answer.obliges(),
        answer.part(),
        answer.from(),
        answer.reason(),
        answer.recorded().by(),
        answer.recorded().as(),
        answer.recorded().at());
  }
}
