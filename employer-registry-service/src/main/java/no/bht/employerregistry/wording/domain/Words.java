package no.bht.employerregistry.wording.domain;

import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as its words in lower case: what differs in signs, spaces, case, figures and places to
 * break a word only is the same text.
 */
public record Words(List<String> values) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final int SHINGLE = 3;

  public Words {
    values = List.copyOf(values);
  }

  public static Words of(String text) {
    return new Words(
        BETWEEN
            .splitAsStream(
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
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

  /** Each word once. */
  public Set<String> distinct() {
    return Set.copyOf(values);
  }

  /** Share of the words of the two that both have (Jaccard), 0 to 1; 0 if one has none. */
  public double likeness(Words other) {
    return jaccard(distinct(), other.distinct());
  }

  /**
   * The same text without these names, none of them empty, wherever they stand; of two the longer.
   */
  public Words without(List<Words> names) {
    Set<String> first = names.stream().map(name -> name.values.getFirst()).collect(toSet());
    List<String> left = new ArrayList<>();
    int at = 0;
    while (at < values.size()) {
      int length = first.contains(values.get(at)) ? lengthAt(at, names) : 0;
      if (length == 0) {
        left.add(values.get(at));
      }
      at += Math.max(1, length);
    }
    return new Words(left);
  }

  private int lengthAt(int at, List<Words> names) {
    return names.stream()
        .filter(name -> at + name.count() <= count())
        .filter(name -> values.subList(at, at + name.count()).equals(name.values))
        .mapToInt(Words::count)
        .max()
        .orElse(0);
  }

  /** Share of all elements that both have, 0 to 1; 0 if one has none. */
  public static double jaccard(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }
}
