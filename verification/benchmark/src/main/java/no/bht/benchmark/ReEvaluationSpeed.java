package no.bht.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.bht.localstack.server.Waiting;

/** A new industry list is adopted: the service's own work against the same change as plain SQL. */
final class ReEvaluationSpeed implements Measurement {
  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final Duration FIRST_LOOKS = Duration.ofSeconds(6);
  private static final String RULE = "FOR-2026-01-01-1";

  /** What the service writes, as statements over the whole register, in one transaction. */
  private static final List<String> BY_SQL =
      List.of(
          """
          create temporary table verdict as
          select i.organisation_number, i.code1, case when i.code1 like '47%' then '47' end as entry
          from employer_industry i join employer e using (organisation_number)
          where i.classification = 'SN2025' and (i.code1 like '47%' or i.code1 like '49%')
          """,
          """
          update employer e set duty = case when v.entry is null then 'NOT_LISTED' else 'OBLIGED_BY_INDUSTRY' end,
            duty_rule = ':rule', duty_entry = v.entry, duty_from = current_date
          from verdict v where v.organisation_number = e.organisation_number
          """,
          """
          update duty_period p set obliged_to = current_date - 1, lifted_reason = 'NOT_LISTED'
          from verdict v where v.entry is null and v.organisation_number = p.employer and p.obliged_to is null
          """,
          """
          insert into duty_period (employer, obliged_from, scope, grounds, rule_version, entry)
          select organisation_number, current_date, 'WHOLE', array['INDUSTRY_LIST'], ':rule', entry
          from verdict where entry is not null
          """,
          """
          insert into event_log (event_id, event_type, subject, occurred_at, data_schema, payload,
            correlation_id, actor, legal_basis, is_public, public_before, public_after)
          select gen_random_uuid(), m.event_type, v.organisation_number, now(), m.data_schema, m.payload,
            m.correlation_id, m.actor, m.legal_basis, true, m.public_before, m.public_after
          from verdict v, (select * from event_log order by position limit 1) m
          """);

  private final FilledRegister register;
  private final String heap;

  ReEvaluationSpeed(FilledRegister register, String heap) {
    this.register = register;
    this.heap = heap;
  }

  @Override
  public Result measure(Lab lab) {
    double bySql = bySql(lab, register.copy(lab));
    Lab.Place place = register.copy(lab);
    EmployerRegistry registry = EmployerRegistry.withoutRelay(lab, place, heap);
    awaitFirstJob(lab, place);
    adopt(lab, place, registry);
    String done =
        "select count(*) from list_job where kind = 'RE_EVALUATION' and state = 'COMPLETED' and lists_version > 0";
    if (!Waiting.until(() -> !lab.ask(place.name(), done).getFirst().equals("0"), LIMIT)) {
      throw new BenchmarkException("The register was not re-evaluated within " + LIMIT);
    }
    double seconds =
        number(
            lab,
            place,
            "select extract(epoch from finished_at - ordered_at) from list_job where kind = 'RE_EVALUATION' order by position desc limit 1");
    double changed =
        number(lab, place, "select count(*) from employer where duty_rule = '" + RULE + "'");
    return Result.atMost(
        "Re-evaluation under a new industry list, against the same change as plain SQL",
        seconds / bySql,
        2,
        List.of(
            Result.text("%s, heap %s, %.0f employers changed", register, heap, changed),
            Result.text("seconds by the service: %.1f", seconds),
            Result.text("seconds by SQL:         %.1f", bySql)));
  }

  /** What the service finds to do when it starts is not measured; it looks every two seconds. */
  private static void awaitFirstJob(Lab lab, Lab.Place place) {
    String open = "select count(*) from list_job where finished_at is null";
    long looked = System.nanoTime() + FIRST_LOOKS.toNanos();
    if (!Waiting.until(
        () -> System.nanoTime() > looked && "0".equals(lab.ask(place.name(), open).getFirst()),
        LIMIT)) {
      throw new BenchmarkException("The register was not brought in line within " + LIMIT);
    }
  }

  private static double number(Lab lab, Lab.Place place, String query) {
    return Double.parseDouble(lab.ask(place.name(), query).getFirst());
  }

  private static double bySql(Lab lab, Lab.Place place) {
    long start = System.nanoTime();
    List<String> statements = BY_SQL.stream().map(sql -> sql.replace(":rule", RULE)).toList();
    lab.execute(place.name(), "begin;" + String.join(";", statements) + ";commit");
    return (System.nanoTime() - start) / 1e9;
  }

  /** Today's list with retail trade and without land transport. */
  private static void adopt(Lab lab, Lab.Place place, EmployerRegistry registry) {
    Path bundled =
        lab.root()
            .resolve("employer-registry-service/src/main/resources/industry-rule/sn2025.json");
    try {
      String list =
          Files.readString(bundled)
              .replaceFirst("\\{[^{}]*\"code\": \"49\"[^{}]*\\}", land())
              .replaceFirst("\"amendedBy\"[^,]*,", "\"amendedBy\": \"" + RULE + "\",");
      HttpResponse<String> draft = registry.post("/api/v1/list-proposals", list);
      String id = draft.body().replaceFirst("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
      String today =
          lab.ask(place.name(), "select (now() at time zone 'Europe/Oslo')::date").getFirst();
      registry.post(
          "/api/v1/list-proposals/" + id + "/adopt",
          "{\"validFrom\":\"%s\",\"ruleVersion\":\"%s\"}".formatted(today, RULE),
          "If-Match",
          draft.headers().firstValue("ETag").orElse("*"));
    } catch (IOException e) {
      throw new BenchmarkException("The bundled list cannot be read", e);
    }
  }

  private static String land() {
    return "{\"code\": \"47\", \"level\": 2, \"nameNb\": \"Detaljhandel\", \"condition\": null, \"decidableByCode\": true}";
  }
}
