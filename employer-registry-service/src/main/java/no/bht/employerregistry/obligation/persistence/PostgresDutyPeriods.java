package no.bht.employerregistry.obligation.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.obligation.domain.DutyChange;
import no.bht.employerregistry.obligation.domain.DutyChange.Established;
import no.bht.employerregistry.obligation.domain.DutyChange.Lifted;
import no.bht.employerregistry.obligation.domain.DutyChange.LiftedReason;
import no.bht.employerregistry.obligation.domain.DutyChange.Registered;
import no.bht.employerregistry.obligation.domain.DutyPeriods;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.CopyText;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * For up to 10 000 employers one statement that locks and one that does all, both by key: see the
 * file for why. New employers need neither.
 */
@ApplicationScoped
class PostgresDutyPeriods implements DutyPeriods {
  private static final String JOIN_BY_KEY = SqlFile.read("join_by_key");
  private static final String LOCK = SqlFile.read("lock_duty");
  private static final String OPEN =
      "copy duty_period (employer, obliged_from, scope, grounds, rule_version, entry) from stdin";
  private static final String RECONSIDER = SqlFile.read("reconsider_duty");

  /** There are few sets of them. */
  private static final Map<String, List<GroundKind>> GROUNDS = new ConcurrentHashMap<>();

  private final Sql sql;

  PostgresDutyPeriods(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<DutyChange> reconsider(
      Collection<OrganisationNumber> employers, LocalDate day, IndustryRule rule) {
    @Nullable String[] numbers = texts(employers, OrganisationNumber::value);
    sql.list(JOIN_BY_KEY, row -> row.getString(1));
    sql.list(LOCK, row -> row.getLong(1), (Object) numbers);
    IndustryList list = rule.listOn(day).orElse(null);
    Classification present = list == null ? Classification.SN2025 : list.classification();
    List<ListEntry> entries = ListEntry.of(rule, day);
    return sql.list(
        RECONSIDER,
        row -> row.getBoolean("obliged") ? established(row, day, present) : lifted(row, day),
        day,
        present,
        list == null ? null : list.ruleVersion(),
        texts(entries, ListEntry::ruleVersion),
        texts(entries, ListEntry::entry),
        texts(entries, ListEntry::question),
        numbers);
  }

  @Override
  public void open(Collection<Established> newcomers) {
    CopyText rows = new CopyText();
    for (Established newcomer : newcomers) {
      String grounds =
          newcomer.grounds().stream().map(GroundKind::name).collect(joining(",", "{", "}"));
      rows.add(newcomer.employer().value()).add(newcomer.from());
      rows.add(newcomer.part() ? "PART" : "WHOLE").add(grounds);
      rows.add(newcomer.ruleVersion()).add(newcomer.entry()).endRow();
    }
    sql.copy(OPEN, rows);
  }

  private static Established established(ResultSet row, LocalDate day, Classification present)
      throws SQLException {
    String classification = row.getString("classification");
    return new Established(
        new OrganisationNumber(row.getString("number")),
        day,
        grounds(row, "grounds"),
        row.getString("scope").equals("PART"),
        row.getString("rule_version"),
        row.getString("entry"),
        row.getString("code1"),
        classification == null ? present : Classification.valueOf(classification),
        new Registered(
            row.getString("municipality_number"),
            row.getString("organisation_form"),
            row.getObject("employees", Integer.class),
            row.getString("parent")));
  }

  private static Lifted lifted(ResultSet row, LocalDate day) throws SQLException {
    return new Lifted(
        new OrganisationNumber(row.getString("number")),
        day,
        LiftedReason.valueOf(row.getString("reason")),
        grounds(row, "grounds_before"),
        row.getString("rule_before"),
        row.getString("entry_before"));
  }

  private static List<GroundKind> grounds(ResultSet row, String column) throws SQLException {
    return GROUNDS.computeIfAbsent(row.getString(column), PostgresDutyPeriods::kinds);
  }

  private static List<GroundKind> kinds(String names) {
    return Arrays.stream(names.split(",")).map(GroundKind::valueOf).sorted().toList();
  }

  private static <T> @Nullable String[] texts(
      Collection<T> values, Function<T, @Nullable String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }
}
