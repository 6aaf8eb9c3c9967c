package no.bht.supervision.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Who complained (kilden). Protected by aml. § 18-2: never stored but sealed, never printed, sent
 * or told.
 *
 * @param contact telephone, e-mail or address
 * @param organisationNumber whom the source acts for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Source(
    @NotNull Capacity capacity,
    @Nullable @FreeText @Size(max = 200) String name,
    @Nullable @FreeText @Size(max = 500) String contact,
    @Nullable OrganisationNumber organisationNumber) {
  private static final int LEAST_TELLING = 4;
  private static final int TELEPHONE = 8;

  /** In what capacity the source speaks. */
  enum Capacity {
    EMPLOYER,
    EMPLOYEE,
    SAFETY_REPRESENTATIVE,
    PROVIDER,
    OTHER
  }

  Source of(@Nullable OrganisationNumber organisation) {
    return organisation == null ? this : new Source(capacity, name, contact, organisation);
  }

  /**
   * Whether the text tells who it is: the name, or its first and last word wherever they stand,
   * each part of the contact as people write it, or the organisation.
   */
  boolean isNamedIn(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String plain = plain(text);
    List<String> called = words(name == null ? "" : name);
    return telling().anyMatch(plain::contains)
        || (called.size() > 1
            && words(text).containsAll(List.of(called.getFirst(), called.getLast())));
  }

  private Stream<String> telling() {
    Stream<String> contacts =
        contact == null
            ? Stream.of()
            : Stream.concat(
                Arrays.stream(contact.split("[,;\\n]", -1)), Stream.of(telephone(contact)));
    String number = organisationNumber == null ? "" : organisationNumber.value();
    return Stream.concat(Stream.of(name == null ? "" : name, number), contacts)
        .map(Source::plain)
        .filter(word -> word.length() >= LEAST_TELLING);
  }

  /** The last eight digits, which is a Norwegian number without its country. */
  private static String telephone(String contact) {
    String digits = contact.replaceAll("[^0-9]", "");
    return digits.length() < TELEPHONE ? "" : digits.substring(digits.length() - TELEPHONE);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s\\p{Pd}\\p{Po}]+", -1))
        .map(Source::plain)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Letters and digits alone: signs that are not seen, and ways of writing, make no difference. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  @Override
  public String toString() {
    return "Source[***]";
  }
}
