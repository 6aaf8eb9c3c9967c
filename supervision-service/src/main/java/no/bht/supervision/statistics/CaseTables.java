package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.statistics.Cells.Counted;
import no.bht.supervision.statistics.Cells.Reacted;
import org.jspecify.annotations.Nullable;

/** Tables of what follows an inspection, and of what is reported to the Authority. */
@ApplicationScoped
class CaseTables {
  private static final String EVIDENCE = SqlFile.read("statistics_evidence");
  private static final String COMPLAINTS = SqlFile.read("statistics_complaints");
  private static final String DEVIATIONS = SqlFile.read("statistics_deviations");
  private static final List<String> AGES = List.of("0-30", "31-90", "91-180", "181-365", "366+");

  private final Cells cells;
  private final Sql sql;
  private final InstantSource clock;

  CaseTables(Cells cells, Sql sql, InstantSource clock) {
    this.cells = cells;
    this.sql = sql;
    this.clock = clock;
  }

  /** One row is a kind of reaction. */
  Made reactions(Question asked) {
    List<Reacted> all = cells.reactions(asked);
    Lines lines = new Lines(List.of("kind"), "decided", "annulled", "complied");
    for (ReactionKind kind : ReactionKind.values()) {
      long decided = number(all, "DECIDED", kind);
      long annulled = number(all, "ANNULLED", kind);
      long complied = number(all, "COMPLIED", kind);
      lines.add(
          List.of(kind.name()),
          new long[] {decided, annulled, complied},
          decided,
          annulled,
          complied);
    }
    return Made.of(lines, asked, false, Map.of());
  }

  private static long number(List<Reacted> all, String measure, ReactionKind kind) {
    return all.stream()
        .filter(found -> found.measure().equals(measure) && found.kind().equals(kind.name()))
        .mapToLong(Reacted::number)
        .sum();
  }

  /** One row is a kind of reaction. */
  Made times(Question asked) {
    List<Reacted> all = cells.reactions(asked);
    Lines lines =
        new Lines(
            List.of("kind"),
            "timesToDecision",
            "medianDaysToDecision",
            "p90DaysToDecision",
            "timesToCompliance",
            "medianDaysToCompliance",
            "p90DaysToCompliance");
    for (ReactionKind kind : ReactionKind.values()) {
      Days decision = Days.of(all, "DECIDED", kind);
      Days compliance = Days.of(all, "COMPLIED", kind);
      long decided = number(all, "DECIDED", kind);
      lines.add(
          List.of(kind.name()),
          new long[] {decision.number(), decided - decision.number(), compliance.number()},
          decision.number(),
          decision.within(50),
          decision.within(90),
          compliance.number(),
          compliance.within(50),
          compliance.within(90));
    }
    return Made.of(lines, asked, false, Map.of());
  }

  /** How many took how many days. */
  private record Days(SortedMap<Integer, Long> numbers) {
    static Days of(List<Reacted> all, String measure, ReactionKind kind) {
      return new Days(
          all.stream()
              .filter(found -> found.measure().equals(measure) && found.kind().equals(kind.name()))
              .filter(found -> found.days() != null)
              .collect(
                  Collectors.toMap(
                      found -> Objects.requireNonNull(found.days()),
                      Reacted::number,
                      Long::sum,
                      TreeMap::new)));
    }

    long number() {
      return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The least number of days within which that per cent were; null of none. */
    @Nullable Integer within(int percent) {
      long number = number();
      long seen = 0;
      for (Map.Entry<Integer, Long> days : numbers.entrySet()) {
        seen += days.getValue();
        if (seen * 100 >= number * percent) {
          return days.getKey();
        }
      }
      return null;
    }
  }

  /** One row is a class of age. */
  Made openOrders(Question asked) {
    LocalDate today = Oslo.today(clock);
    LocalDate day = asked.period().to().isAfter(today) ? today : asked.period().to();
    Map<String, Long> found =
        cells.openOrders(asked, day).stream()
            .collect(Collectors.toMap(Counted::key, Counted::number));
    Lines lines = new Lines(List.of("age"), "orders");
    AGES.forEach(age -> one(lines, List.of(age), found.getOrDefault(age, 0L)));
    one(lines, List.of(Lines.TOTAL), found.values().stream().mapToLong(Long::longValue).sum());
    return Made.of(lines, asked, true, Map.of());
  }

  /** One row is whether it came in time. */
  Made evidence(Question asked) {
    Lines lines = new Lines(List.of("received"), "demands");
    sql.list(
            EVIDENCE,
            row -> new Counted(row.getString("received"), row.getLong("number")),
            Oslo.today(clock),
            asked.period().from(),
            asked.period().to(),
            asked.subject())
        .forEach(found -> one(lines, List.of(found.key()), found.number()));
    return Made.of(lines, asked, false, Map.of());
  }

  /** One row is a kind and an outcome. */
  Made complaints(Question asked) {
    Lines lines = new Lines(List.of("kind", "outcome"), "complaints");
    sql.list(
        COMPLAINTS,
        row -> line(lines, row.getString("kind"), row.getString("outcome"), row.getLong("number")),
        asked.period().from(),
        asked.period().to(),
        asked.subject());
    return Made.of(lines, asked, false, Map.of());
  }

  /** One row is a provider and an outcome. */
  Made deviations(Question asked) {
    Lines lines = new Lines(List.of("provider", "outcome"), "deviations");
    sql.list(
        DEVIATIONS,
        row ->
            line(lines, row.getString("provider"), row.getString("outcome"), row.getLong("number")),
        asked.period().from(),
        asked.period().to());
    return Made.of(lines, asked, false, Map.of());
  }

  private static boolean line(Lines lines, String group, String outcome, long number) {
    one(lines, List.of(group, outcome), number);
    return true;
  }

  private static void one(Lines lines, List<String> key, long number) {
    lines.add(key, new long[] {number}, number);
  }
}
