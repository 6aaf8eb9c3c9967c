package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.bht.approval.approvalcase.domain.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What an approved provider has told of itself, version by version. */
public record FactsHistory(List<Told> told) {
  private static final Comparator<Told> LATEST =
      Comparator.comparing(Told::validFrom).thenComparing(Told::version);

  public FactsHistory {
    told = List.copyOf(told);
  }

  /**
   * One version.
   *
   * @param validFrom Norwegian day from which it holds
   */
  public record Told(int version, LocalDate validFrom, Submission content) {}

  /** What holds on the day; empty before the first approval. */
  public Optional<Told> on(LocalDate day) {
    return told.stream().filter(version -> !version.validFrom().isAfter(day)).max(LATEST);
  }

  /** The first such day; {@code null} when nothing is known to change. */
  public @Nullable LocalDate nextChangeAfter(LocalDate day) {
    return changesAfter(day).stream().findFirst().orElse(null);
  }

  /** The days after the given one on which something may change, by what is told already. */
  public SortedSet<LocalDate> changesAfter(LocalDate day) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Told version : told) {
      if (version.validFrom().isAfter(day)) {
        days.add(version.validFrom());
      }
      days.addAll(version.content().staffing().changesAfter(day));
    }
    return days;
  }
}
