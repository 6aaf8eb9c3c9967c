package no.bht.benchmark;

import java.util.List;

/** Coverage by section of industry, against one count over the same rows in plain SQL. */
final class CoverageSpeed implements Measurement {
  private static final String COUNT =
      """
      select substr(i.code1, 1, 2), count(*), count(a.employer), sum(e.employees)
      from employer e
      join employer_industry i on i.organisation_number = e.organisation_number and i.classification = 'SN2025'
      join duty_period d on d.employer = e.organisation_number and d.obliged_to is null
      left join (select distinct employer from affiliation) a on a.employer = e.organisation_number
      where e.unit = 'MAIN'
      group by 1
      """;

  private final FilledRegister register;
  private final String heap;

  CoverageSpeed(FilledRegister register, String heap) {
    this.register = register;
    this.heap = heap;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = register.copy(lab);
    EmployerRegistry registry = EmployerRegistry.on(lab, place, heap);
    registry.get("/api/v1/statistics/coverage?by=SECTION");
    Rounds asked = new Rounds();
    Rounds limit = new Rounds();
    for (int i = 0; i < Rounds.COUNT; i++) {
      limit.add(seconds(() -> lab.ask(place.name(), COUNT)));
      asked.add(seconds(() -> registry.get("/api/v1/statistics/coverage?by=SECTION")));
    }
    return Result.atMost(
        "Coverage by section of industry, against one count in plain SQL",
        asked.median() / limit.median(),
        4,
        List.of(
            Result.text("%s, heap %s", register, heap),
            "seconds by the service: " + asked,
            "seconds by SQL:         " + limit));
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
