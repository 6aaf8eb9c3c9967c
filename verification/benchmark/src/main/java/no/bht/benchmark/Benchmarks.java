package no.bht.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./bht bench [ROW...]}: prints the ratio, the raw figures, the host and the commit. Ends
 * with 1 if a row could not be measured; a ratio that was missed is said and no fault.
 */
public final class Benchmarks {
  private static final Logger ALL = Logger.getLogger("");

  private Benchmarks() {}

  /** Arguments: the root of the repository, the commit, then rows; all of them if none is named. */
  public static void main(String[] arguments) {
    ALL.setLevel(Level.WARNING);
    List<String> given = List.of(arguments);
    String heap = System.getProperty("bht.bench.heap", "512m");
    BulkFiles files = new BulkFiles(Integer.getInteger("bht.bench.units", 200_000));
    FilledRegister register = new FilledRegister(files, heap);
    FilledSupervision supervision =
        new FilledSupervision(Integer.getInteger("bht.bench.inspections", 200_000));
    Map<String, Measurement> rows = rows(files, register, supervision, heap);
    List<String> chosen =
        given.size() > 2 ? given.subList(2, given.size()) : List.copyOf(rows.keySet());
    System.out.println(host(given.get(1)));
    boolean measured = true;
    for (String row : chosen) {
      measured &= measure(Path.of(given.getFirst()), row, rows);
    }
    try (Lab lab = Lab.of(Path.of(given.getFirst()))) {
      register.drop(lab);
      supervision.drop(lab);
    }
    Runtime.getRuntime().exit(measured ? 0 : 1);
  }

  private static boolean measure(Path root, String row, Map<String, Measurement> rows) {
    Measurement measurement = rows.get(row);
    if (measurement == null) {
      System.err.println("bht: no row " + row + "; there are: " + String.join(", ", rows.keySet()));
      return false;
    }
    try (Lab lab = Lab.of(root)) {
      System.out.printf("%n[%s] %s", row, measurement.measure(lab).lines());
      return true;
    } catch (RuntimeException e) {
      System.err.println("bht: " + row + " was not measured: " + e);
      return false;
    }
  }

  private static Map<String, Measurement> rows(
      BulkFiles files, FilledRegister register, FilledSupervision supervision, String heap) {
    Duration round = Duration.ofSeconds(Integer.getInteger("bht.bench.seconds", 10));
    Map<String, Measurement> rows = new LinkedHashMap<>();
    rows.put("register", new RegisterLookup(round));
    rows.put("sweep", new ExpirySweep(Integer.getInteger("bht.bench.due", 500)));
    rows.put("obligation", new ObligationLookup(register, heap, round));
    rows.put("relay", new RelaySpeed(Integer.getInteger("bht.bench.events", 100_000)));
    rows.put("import", new ImportSpeed(files, heap));
    rows.put("answers", new AnswersUnderImport(files, register, heap, round));
    rows.put("reevaluation", new ReEvaluationSpeed(register, heap));
    rows.put("coverage", new CoverageSpeed(register, heap));
    rows.put("roster", new RosterReportSpeed(Integer.getInteger("bht.bench.members", 50_000)));
    rows.put("statistics", new StatisticsSpeed(supervision));
    rows.put("inspections", new InspectionLists(supervision, round));
    rows.put("tilda", new TildaSpeed(supervision));
    rows.put("start", new StartTime());
    return rows;
  }

  private static String host(String commit) {
    return Result.text(
        "commit %s, %s %s, %d processors, Java %s, load %.1f",
        commit,
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
