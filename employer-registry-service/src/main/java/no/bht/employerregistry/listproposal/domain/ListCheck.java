package no.bht.employerregistry.listproposal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.bht.employerregistry.listproposal.domain.ProposedList.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a list must satisfy: every code two digits, or two digits, a dot and one to three more;
 * unique, also without dots; the level the number of digits; a condition exactly where the code
 * does not decide; no entry the beginning of another; sorted by code. Every broken rule is
 * answered.
 */
public final class ListCheck {
  public static final String REGULATION = "FOR-2011-12-06-1355 § 13-1";

  /** How a regulation is referred to, for example FOR-2025-10-07-1993. */
  public static final String RULE_VERSION = "FOR-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]{1,5})?";

  public static final int MOST_ENTRIES = 2000;
  public static final int LONGEST_TEXT = 1000;

  /** Later days than this are slips of the pen; set by the office, not by law. */
  public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final Pattern CODE = Pattern.compile("[0-9]{2}(\\.[0-9]{1,3})?");
  private static final Pattern REFERENCE = Pattern.compile(RULE_VERSION);
  private static final String REQUIRED = "required";

  private final List<ListFault> faults = new ArrayList<>();

  private final Predicate<String> namesPerson;

  private ListCheck(Predicate<String> namesPerson) {
    this.namesPerson = namesPerson;
  }

  /**
   * Every fault, in the order of the list; empty when it may be proposed.
   *
   * @param namesPerson whether a text tells who somebody is
   */
  public static List<ListFault> faults(ProposedList list, Predicate<String> namesPerson) {
    ListCheck check = new ListCheck(namesPerson);
    check.head(list);
    check.entries(list.entries());
    return List.copyOf(check.faults);
  }

  private void head(ProposedList list) {
    require(REGULATION.equals(list.regulation()), "/regulation", "regulation-other");
    reference(list.amendedBy(), "/amendedBy");
    day(list.validFrom(), "/validFrom");
    day(list.validTo(), "/validTo");
    if (list.validFrom() != null && list.validTo() != null) {
      require(!list.validTo().isBefore(list.validFrom()), "/validTo", "last-day-before-first");
    }
    require(list.classification() != null, "/classification", REQUIRED);
    reference(list.ruleVersion(), "/ruleVersion");
    text(list.source(), "/source");
    text(list.licence(), "/licence");
  }

  private void reference(@Nullable String reference, String pointer) {
    require(reference == null || REFERENCE.matcher(reference).matches(), pointer, "pattern");
  }

  private void day(@Nullable LocalDate day, String pointer) {
    require(
        day == null || !(day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)),
        pointer,
        "day-out-of-range");
  }

  private void text(@Nullable String text, String pointer) {
    if (text != null) {
      require(!text.isBlank(), pointer, "blank");
      require(text.length() <= LONGEST_TEXT, pointer, "too-long");
      require(text.indexOf('\0') < 0, pointer, "character-not-allowed");
      require(!namesPerson.test(text), pointer, "no-national-identity-number");
    }
  }

  private void entries(List<Entry> entries) {
    require(!entries.isEmpty(), "/entries", "empty");
    require(entries.size() <= MOST_ENTRIES, "/entries", "too-many");
    if (entries.size() > MOST_ENTRIES) {
      return;
    }
    NavigableSet<String> seen = new TreeSet<>();
    String before = "";
    for (int i = 0; i < entries.size(); i++) {
      String pointer = "/entries/" + i;
      String digits = entry(entries.get(i), pointer);
      if (digits != null) {
        place(digits, before, seen, pointer + "/code");
        before = digits;
      }
    }
  }

  /** The digits of its code; null when it has none that can be read. */
  private @Nullable String entry(Entry entry, String pointer) {
    String code = entry.code();
    boolean readable = code != null && CODE.matcher(code).matches();
    require(readable, pointer + "/code", code == null ? REQUIRED : "code-form");
    String digits = readable ? Objects.requireNonNull(code).replace(".", "") : null;
    require(entry.level() != null, pointer + "/level", REQUIRED);
    if (digits != null && entry.level() != null) {
      require(entry.level() == digits.length(), pointer + "/level", "level-not-number-of-digits");
    }
    require(entry.nameNb() != null, pointer + "/nameNb", REQUIRED);
    text(entry.nameNb(), pointer + "/nameNb");
    text(entry.condition(), pointer + "/condition");
    require(entry.decidableByCode() != null, pointer + "/decidableByCode", REQUIRED);
    if (entry.decidableByCode() != null) {
      require(
          entry.decidableByCode() == (entry.condition() == null),
          pointer + "/condition",
          entry.decidableByCode() ? "condition-where-code-decides" : "condition-missing");
    }
    return digits;
  }

  private void place(String digits, String before, NavigableSet<String> seen, String pointer) {
    if (!seen.add(digits)) {
      fault(pointer, "code-twice");
    } else if (beginningOf(digits, seen) || beginsAnother(digits, seen)) {
      fault(pointer, "beginning-of-another");
    }
    require(digits.compareTo(before) >= 0, pointer, "not-sorted");
  }

  private static boolean beginningOf(String digits, NavigableSet<String> seen) {
    String next = seen.higher(digits);
    return next != null && next.startsWith(digits);
  }

  private static boolean beginsAnother(String digits, Set<String> seen) {
    for (int length = 2; length < digits.length(); length++) {
      if (seen.contains(digits.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private void require(boolean kept, String pointer, String code) {
    if (!kept) {
      fault(pointer, code);
    }
  }

  private void fault(String pointer, String code) {
    faults.add(new ListFault(pointer, code));
  }
}
