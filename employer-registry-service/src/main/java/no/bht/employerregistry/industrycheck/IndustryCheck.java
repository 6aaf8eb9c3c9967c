package no.bht.employerregistry.industrycheck;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts and remembers what has dropped to zero; any number of replicas may count. */
@ApplicationScoped
class IndustryCheck {
  private static final Logger LOG = Logger.getLogger(IndustryCheck.class);

  /**
   * By the entry alone: who has the same one under a new list is not written, and keeps the old
   * list's name.
   */
  private static final String COUNT =
      """
      insert into industry_entry_count as n (rule_version, entry, units, counted_on)
      select ?, listed.entry, coalesce(c.units, 0), ?
      from unnest(string_to_array(?, ',')) as listed (entry)
      left join (
        select duty_entry as entry, count(*) as units from employer
        where duty_entry is not null and deregistered_on is null
        group by duty_entry) c on c.entry = listed.entry
      order by listed.entry
      on conflict (rule_version, entry) do update set
        dropped_on = case when excluded.units > 0 then null when n.units > 0 then excluded.counted_on else n.dropped_on end,
        units_before = case when excluded.units > 0 then null when n.units > 0 then n.units else n.units_before end,
        units = excluded.units, counted_on = excluded.counted_on
      """;

  private final Sql sql;
  private final IndustryRules rules;
  private final InstantSource clock;

  IndustryCheck(Sql sql, IndustryRules rules, InstantSource clock) {
    this.sql = sql;
    this.rules = rules;
    this.clock = clock;
  }

  void measure(@Observes StartupEvent started, MeterRegistry meters) {
    Gauge.builder("bht.industry.entries.dropped", this, IndustryCheck::dropped)
        .description("Entries of the industry list in force that have no unit left")
        .register(meters);
  }

  @Scheduled(cron = "${bht.employer-registry.industry-check.cron}")
  @Transactional
  void count() {
    LocalDate today = Oslo.today(clock);
    rules.now().listOn(today).ifPresent(list -> count(list, today));
  }

  /**
   * An entry as last counted.
   *
   * @param droppedOn since when there is none, where there was one before
   */
  record Entry(
      String entry,
      long units,
      LocalDate countedOn,
      @Nullable LocalDate droppedOn,
      @Nullable Long unitsBefore) {}

  @Transactional
  List<Entry> entries(String ruleVersion) {
    return sql.list(
        "select * from industry_entry_count where rule_version = ? order by entry",
        row ->
            new Entry(
                row.getString("entry"),
                row.getLong("units"),
                row.getObject("counted_on", LocalDate.class),
                row.getObject("dropped_on", LocalDate.class),
                row.getObject("units_before", Long.class)),
        ruleVersion);
  }

  private void count(IndustryList list, LocalDate today) {
    String codes =
        list.entries().stream().map(entry -> entry.code().value()).collect(Collectors.joining(","));
    sql.update(COUNT, list.ruleVersion(), today, codes);
    List<String> dropped =
        entries(list.ruleVersion()).stream()
            .filter(entry -> entry.droppedOn() != null)
            .map(Entry::entry)
            .toList();
    if (!dropped.isEmpty()) {
      LOG.errorf("Entries of the industry list have no unit left; entries=%s", dropped);
    }
  }

  /** Asked of the database, so that every replica says the same after every start. */
  private double dropped() {
    return rules
        .now()
        .listOn(Oslo.today(clock))
        .map(list -> entries(list.ruleVersion()))
        .map(entries -> entries.stream().filter(entry -> entry.droppedOn() != null).count())
        .orElse(0L);
  }
}
