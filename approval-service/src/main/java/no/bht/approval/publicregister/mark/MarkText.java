package no.bht.approval.publicregister.mark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.bht.approval.publicregister.RegisterAnswer;

/**
 * What stands on the mark.
 *
 * @param name of the provider, at most two lines
 * @param number organisation number in groups of three
 * @param validity last day of the approval, or that a renewal is under consideration past it
 */
record MarkText(List<String> name, String number, String validity) {
  static final String TITLE = "Godkjent";
  static final String SUBJECT = "bedriftshelsetjeneste";

  private static final int LINE = 30;
  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  static MarkText of(RegisterAnswer answer) {
    String digits = answer.organisationNumber().value();
    LocalDate validTo = Objects.requireNonNull(answer.validTo());
    return new MarkText(
        lines(Objects.requireNonNull(answer.name())),
        "Org.nr. %s %s %s"
            .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6)),
        answer.asOf().isAfter(validTo)
            ? "Gyldig mens fornyelse behandles"
            : "Gyldig til " + validTo.format(NORWEGIAN));
  }

  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.size() <= 2
        ? lines.stream().map(MarkText::cut).toList()
        : List.of(cut(lines.getFirst()), cut(lines.get(1) + " " + lines.get(2)));
  }

  private static String cut(String line) {
    return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "…";
  }
}
