package no.bht.employerregistry.wording.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several texts, whatever order they stand in: no run of words reaches from one into the next.
 *
 * @param runs every run of three words; of a shorter text, the text
 * @param count of words
 */
public record Texts(Set<String> runs, int count) {

  public Texts {
    runs = Set.copyOf(runs);
  }

  public static Texts of(Stream<String> texts) {
    return of(texts, List.of());
  }

  /**
   * The texts without these names, which are all that tells apart what was made from one template.
   * Names of fewer than three letters stay: they may be words as well.
   */
  public static Texts of(Stream<String> texts, List<String> names) {
    List<Words> telling =
        names.stream()
            .map(Words::of)
            .filter(name -> name.values().stream().mapToInt(String::length).sum() > 2)
            .toList();
    Set<String> runs = new HashSet<>();
    int count = 0;
    for (Words text : texts.map(Words::of).map(text -> text.without(telling)).toList()) {
      runs.addAll(text.shingles());
      count += text.count();
    }
    return new Texts(runs, count);
  }

  /** Share of the runs that both have (Jaccard), 0 to 1; 0 if one has none. */
  public double likeness(Texts other) {
    return Words.jaccard(runs, other.runs);
  }
}
