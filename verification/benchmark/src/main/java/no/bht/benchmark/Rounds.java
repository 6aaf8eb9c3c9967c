package no.bht.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of several rounds; the middle one counts. */
final class Rounds {
  static final int COUNT = 3;

  private final List<Double> figures = new ArrayList<>();

  void add(double figure) {
    figures.add(figure);
  }

  double median() {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return figures.stream()
        .map(figure -> Result.text("%.1f", figure))
        .collect(Collectors.joining(", ", "", Result.text(" (median %.1f)", median())));
  }
}
