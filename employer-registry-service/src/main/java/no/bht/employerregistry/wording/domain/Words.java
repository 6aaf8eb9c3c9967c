package no.bht.employerregistry.wording.domain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as its words in lower case: what differs in signs, spaces, case and figures only is the
 * same text.
 */
public record Words(List<String> values) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final int SHINGLE = 3;

  public Words {
    values = List.copyOf(values);
  }

  public static Words of(String text) {
    return new Words(
        BETWEEN
            .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  public static Words of(Stream<String> texts) {
    return of(texts.collect(Collectors.joining("\n")));
  }

  public int count() {
    return values.size();
  }

  /** Every run of three words; a shorter text is one run. */
  public Set<String> shingles() {
    if (values.isEmpty()) {
      return Set.of();
    }
    Set<String> runs = new HashSet<>();
    for (int from = 0; from <= Math.max(0, values.size() - SHINGLE); from++) {
      runs.add(String.join(" ", values.subList(from, Math.min(values.size(), from + SHINGLE))));
    }
    return runs;
  }

  /** Share of the words of the two that both have (Jaccard), 0 to 1; 0 if one has none. */
  public double likeness(Words other) {
    return jaccard(new HashSet<>(values), new HashSet<>(other.values));
  }

  /** Share of the runs of three words that both have (Jaccard), 0 to 1. */
  public double sameText(Words other) {
    return jaccard(shingles(), other.shingles());
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }
}
