package no.bht.platform.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of {@code docs/glossary.md}, by section; the convention stands there. */
public final class Glossary {
  private static final Pattern WORD_BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

  private final List<Term> terms;

  private Glossary(List<Term> terms) {
    this.terms = terms;
  }

  /** One row. */
  record Term(String section, String english, String type) {
    boolean isOrdinaryWord() {
      return english.contains("†");
    }

    /** The words of the term, each with a space around it: { approval requirement }. */
    String words() {
      return words(english.replace("†", ""));
    }

    static String words(String text) {
      return " " + WORD_BORDER.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT) + " ";
    }
  }

  /** The glossary of the repository whose root the system property {@code bht.root} names. */
  public static Glossary ofRepository() {
    return read(root().resolve("docs/glossary.md"));
  }

  static Path root() {
    return Path.of(System.getProperty("bht.root"));
  }

  private static Glossary read(Path file) {
    List<Term> terms = new ArrayList<>();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("## ")) {
        section = line.substring(3).strip();
      } else if (line.startsWith("|") && !line.startsWith("|-") && !line.contains("| English |")) {
        String[] cells = line.split("\\|", -1);
        terms.add(new Term(section, cells[1].strip(), cells[4].strip()));
      }
    }
    return new Glossary(terms);
  }

  List<Term> terms() {
    return terms;
  }

  /** The terms of some sections that are spoken in names of packages, types, methods and fields. */
  public List<String> spoken(JavaClasses classes, String... sections) {
    List<String> forbidden =
        terms.stream()
            .filter(term -> List.of(sections).contains(term.section()))
            .filter(term -> !term.isOrdinaryWord())
            .map(Term::words)
            .toList();
    if (forbidden.isEmpty()) {
      throw new AssertionError("The glossary has no terms in " + List.of(sections));
    }
    return classes.stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.getFullName()),
                    type.getMembers().stream()
                        .map(member -> type.getSimpleName() + " " + member.getName())))
        .filter(name -> forbidden.stream().anyMatch(term -> speaks(name, term)))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean speaks(String name, String term) {
    String words = Term.words(name);
    return words.contains(term) || words.contains(term.stripTrailing() + "s ");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
