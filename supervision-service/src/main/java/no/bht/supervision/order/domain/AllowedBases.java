package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Provisions an order may rest on, for some time: the Act's own, and the regulations given under
 * them. What is not listed is not allowed. Statute: aml. § 18-6 first paragraph.
 *
 * @param act the Act, as {@code LOV-2005-06-17-62}
 * @param from first day of the list
 * @param to last day of the list; {@code null} while it is in force
 * @param chapters chapters of the Act, whole
 * @param sections sections of the Act outside these chapters, as {@code 1-7}
 * @param exceptions paragraphs that are excepted, as {@code 10-2 (2)}
 * @param regulations regulations under these provisions, whole
 */
public record AllowedBases(
    String act,
    LocalDate from,
    @Nullable LocalDate to,
    Set<String> chapters,
    Set<String> sections,
    Set<String> exceptions,
    Set<String> regulations) {
  /** As {@code LOV-2005-06-17-62 § 10-2 (1) a} or {@code FOR-2011-12-06-1355 § 13-3}. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<law>(?:LOV|FOR)-\\d{4}-\\d{2}-\\d{2}-\\d{1,5}) § "
              + "(?<section>(?<chapter>[1-9]\\d?(?: A)?)-[1-9]\\d?(?: [a-z])?)"
              + "(?<paragraph> \\([1-9]\\d?\\))?(?: [a-z])?");

  public AllowedBases {
    chapters = Set.copyOf(chapters);
    sections = Set.copyOf(sections);
    exceptions = Set.copyOf(exceptions);
    regulations = Set.copyOf(regulations);
  }

  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /**
   * @throws CommandRefused if no order may rest on it
   */
  public void require(String basis) {
    if (!allows(basis)) {
      throw new CommandRefused(new Refusal.LegalBasisNotAllowed(basis));
    }
  }

  /** Whether an order may rest on it. */
  public boolean allows(String basis) {
    Matcher form = FORM.matcher(basis);
    if (!form.matches()) {
      return false;
    }
    String law = form.group("law");
    return law.equals(act) ? allowsInAct(form) : regulations.contains(law);
  }

  /** Where paragraphs of a section are excepted, it is to be said which one of it is meant. */
  private boolean allowsInAct(Matcher form) {
    String section = form.group("section");
    String paragraph = form.group("paragraph");
    boolean listed = sections.contains(section) || chapters.contains(form.group("chapter"));
    return listed
        && (paragraph == null
            ? exceptions.stream().noneMatch(each -> each.startsWith(section + " ("))
            : !exceptions.contains(section + paragraph));
  }

  /**
   * This list and another one, as one; what either excepts is excepted.
   *
   * @throws IllegalArgumentException if they are of different Acts
   */
  public AllowedBases and(AllowedBases other) {
    if (!act.equals(other.act)) {
      throw new IllegalArgumentException("A list of bases of another Act than " + act);
    }
    return new AllowedBases(
        act,
        from,
        to,
        union(chapters, other.chapters),
        union(sections, other.sections),
        union(exceptions, other.exceptions),
        union(regulations, other.regulations));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
