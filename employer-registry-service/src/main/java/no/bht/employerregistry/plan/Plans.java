package no.bht.employerregistry.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.plan.domain.ChangeReason;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanContent;
import no.bht.employerregistry.plan.domain.PlanView;
import no.bht.employerregistry.submission.Kept;
import no.bht.employerregistry.submission.Parties.Author;
import no.bht.employerregistry.submission.Parties.Wanted;
import no.bht.employerregistry.submission.Side;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Plans and their versions, as they are kept. */
@ApplicationScoped
public class Plans {
  private static final TypeReference<List<Measure>> MEASURES = new TypeReference<>() {};
  private static final int MOST_OF_A_PERIOD = 100;

  private static final String INSERT =
      """
      insert into plan (id, employer, provider, period_from, period_to, received_on, changed_on,
        version, copy_of, content, measures)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;
  private static final String UPDATE =
      """
      update plan set changed_on = ?, version = ?, content = ?::jsonb, measures = ?::jsonb
      where id = ?
      """;
  private static final String INSERT_VERSION =
      """
      insert into plan_version (plan_id, version, content, measures, changed_at, author_side,
        author, author_subject, reason, note)
      values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
      """;
  private static final String LIST =
      """
      select * from plan
      where (?::text is null or employer = ?) and (?::text is null or provider = ?) and id > ?
      order by id limit ?
      """;
  private static final String OF_PERIOD =
      """
      select * from plan
      where employer = ? and provider = ? and period_from <= ? and period_to >= ?
      order by period_from, id limit ?
      """;
  private static final String VERSION =
      """
      select p.id, p.employer, p.provider, p.period_from, p.period_to, p.received_on, p.copy_of,
        (v.changed_at at time zone 'Europe/Oslo')::date as changed_on, v.version, v.content,
        v.measures
      from plan p join plan_version v on v.plan_id = p.id
      where p.id = ? and v.version = ?
      """;
  private static final String AFFILIATED =
      """
      select 1 from affiliation where employer = ? and provider = ?
        and starts_on <= ? and (ends_on is null or ends_on >= ?) limit 1
      """;

  private static final String LAST_DAY =
      """
      select coalesce(max(least(coalesce(a.ends_on, q.last), q.last)), max(q.last)) as last_day
      from (select ?::date as first, ?::date as last) q
      left join affiliation a on a.employer = ? and a.provider = ?
        and a.starts_on <= q.last and (a.ends_on is null or a.ends_on >= q.first)
      """;

  private final Sql sql;

  Plans(Sql sql) {
    this.sql = sql;
  }

  /** Whether some affiliation of the two reaches into the period. */
  public boolean affiliated(
      OrganisationNumber employer, OrganisationNumber provider, LocalDate from, LocalDate to) {
    return sql.one(AFFILIATED, row -> true, employer, provider, to, from).isPresent();
  }

  /** The last of the days on which the two are affiliated; of all of them if they never are. */
  public LocalDate lastAffiliatedDay(
      OrganisationNumber employer, OrganisationNumber provider, LocalDate from, LocalDate to) {
    return sql.one(
            LAST_DAY,
            row -> row.getObject("last_day", LocalDate.class),
            from,
            to,
            employer,
            provider)
        .orElseThrow();
  }

  /** Why a version was made, and by whom. */
  record Change(Author author, Instant at, ChangeReason reason, @Nullable String note) {}

  void add(Plan plan, Change change) {
    sql.update(
        INSERT,
        plan.id(),
        plan.employer(),
        plan.provider(),
        plan.periodFrom(),
        plan.periodTo(),
        plan.receivedOn(),
        plan.changedOn(),
        plan.version(),
        plan.copyOf(),
        Kept.text(plan.content()),
        Kept.text(plan.measures()));
    addVersion(plan, change);
  }

  void save(Plan plan, Change change) {
    sql.update(
        UPDATE,
        plan.changedOn(),
        plan.version(),
        Kept.text(plan.content()),
        Kept.text(plan.measures()),
        plan.id());
    addVersion(plan, change);
  }

  private void addVersion(Plan plan, Change change) {
    sql.update(
        INSERT_VERSION,
        plan.id(),
        plan.version(),
        Kept.text(plan.content()),
        Kept.text(plan.measures()),
        change.at(),
        change.author().side(),
        change.author().organisation().orElse(null),
        change.author().subject(),
        change.reason(),
        change.note());
  }

  public Optional<Plan> find(UUID id) {
    return sql.one("select * from plan where id = ?", Plans::plan, id);
  }

  /** Locks it until the transaction ends, so that its versions follow one another. */
  public Optional<Plan> lock(UUID id) {
    return sql.one("select * from plan where id = ? for no key update", Plans::plan, id);
  }

  List<Plan> list(Wanted wanted, UUID after, int most) {
    return sql.list(
        LIST,
        Plans::plan,
        wanted.employer(),
        wanted.employer(),
        wanted.provider(),
        wanted.provider(),
        after,
        most);
  }

  /** Those of the two that reach into the days. */
  public List<Plan> ofPeriod(
      OrganisationNumber employer, OrganisationNumber provider, LocalDate from, LocalDate to) {
    return sql.list(OF_PERIOD, Plans::plan, employer, provider, to, from, MOST_OF_A_PERIOD);
  }

  List<PlanVersion> versions(UUID id, long after, int most) {
    return sql.list(
        "select * from plan_version where plan_id = ? and version > ? order by version limit ?",
        Plans::version,
        id,
        after,
        most);
  }

  Optional<Plan> atVersion(UUID id, long version) {
    return sql.one(VERSION, Plans::plan, id, version);
  }

  /** The plan as it is looked at on a day. */
  public PlanView view(Plan plan, LocalDate today, int fewestWords) {
    return new PlanView(
        plan,
        sql.list(
            "select distinct reason from plan_version where plan_id = ?",
            row -> ChangeReason.valueOf(row.getString("reason")),
            plan.id()),
        today,
        fewestWords,
        sql.one(
                "select employees_state, employees from employer where organisation_number = ?",
                row ->
                    new EmployeeCount(
                        EmployeeCount.State.valueOf(row.getString("employees_state")),
                        row.getObject("employees", Integer.class)),
                plan.employer())
            .map(CommitteeThreshold.on(today)::of)
            .orElse(CommitteeThreshold.Need.UNDECIDED));
  }

  private static PlanVersion version(ResultSet row) throws SQLException {
    return new PlanVersion(
        row.getLong("version"),
        Sql.instantOf(row, "changed_at"),
        Side.valueOf(row.getString("author_side")),
        row.getString("author"),
        ChangeReason.valueOf(row.getString("reason")),
        row.getString("note"));
  }

  private static Plan plan(ResultSet row) throws SQLException {
    LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
    LocalDate changedOn = row.getObject("changed_on", LocalDate.class);
    return new Plan(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        receivedOn,
        changedOn == null ? receivedOn : changedOn,
        row.getLong("version"),
        row.getObject("copy_of", UUID.class),
        Kept.read(row.getString("content"), PlanContent.class),
        Kept.list(row.getString("measures"), MEASURES));
  }
}
