package no.bht.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Look-up of employers and the public check of their duty while a bulk file is imported. */
final class AnswersUnderImport implements Measurement {
  private static final int CALLERS = 4;

  private final BulkFiles files;
  private final FilledRegister register;
  private final String heap;
  private final Duration round;

  AnswersUnderImport(BulkFiles files, FilledRegister register, String heap, Duration round) {
    this.files = files;
    this.register = register;
    this.heap = heap;
    this.round = round;
  }

  @Override
  public Result measure(Lab lab) {
    Lab.Place place = register.copy(lab);
    EmployerRegistry registry = EmployerRegistry.on(lab, place, heap);
    // Half of them is gone and comes back with the file; so it has as much to write as to compare.
    lab.execute(
        place.name(),
        "delete from employer where organisation_number in (select organisation_number from employer where unit = 'MAIN' limit "
            + files.mainUnitCount() / 2
            + ")",
        "delete from employer_industry i where not exists (select from employer e where e.organisation_number = i.organisation_number)");
    List<String> numbers = ObligationLookup.numbers(lab, place);
    both(lab, registry, numbers, until(round)); // Warms up.
    Both quiet = both(lab, registry, numbers, until(round));
    CompletableFuture<Double> load =
        CompletableFuture.supplyAsync(
            () ->
                registry.load(
                    "MAIN", files.mainUnits(lab), "\"new\":" + files.mainUnitCount() / 2));
    Both busy = both(lab, registry, numbers, () -> !load.isDone());
    double seconds = load.join();
    return Result.atMost(
        "Public check and look-up while a bulk file is imported: p99, against the quiet one",
        busy.check().within(0.99) / quiet.check().within(0.99),
        10,
        List.of(
            Result.text(
                "%s, heap %s, %d callers of each, import of the main units meanwhile in %.1f s",
                register, heap, CALLERS, seconds),
            "public check under import: " + busy.check(),
            "public check, quiet:       " + quiet.check(),
            "look-up under import:      " + busy.lookUp(),
            "look-up, quiet:            " + quiet.lookUp()));
  }

  private static BooleanSupplier until(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return () -> System.nanoTime() < end;
  }

  private record Both(Load.Answers check, Load.Answers lookUp) {}

  private static Both both(
      Lab lab, EmployerRegistry registry, List<String> numbers, BooleanSupplier goOn) {
    CompletableFuture<Load.Answers> check =
        CompletableFuture.supplyAsync(
            () -> answers(registry, numbers, "/api/v1/obligation/", "", goOn));
    Load.Answers lookUp =
        answers(registry, numbers, "/api/v1/employers/", lab.token("registrar"), goOn);
    return new Both(check.join(), lookUp);
  }

  private static Load.Answers answers(
      EmployerRegistry registry,
      List<String> numbers,
      String path,
      String token,
      BooleanSupplier goOn) {
    return Load.answers(
        registry.base(), numbers.stream().map(path::concat).toList(), token, CALLERS, goOn);
  }
}
