package no.bht.platform.person;

import java.util.regex.Pattern;

/**
 * Finds what is, or was meant to be, a national identity number (fødselsnummer): eleven digits,
 * valid or not, also written as six and five; and a valid one hidden among more digits. What looks
 * like an id in hexadecimal digits may hold eleven that are none.
 */
public final class IdentityNumberSearch {
  private static final int LENGTH = 11;
  private static final String SIX_AND_FIVE = "[0-9]{6}[ .\\u00a0-]?[0-9]{5}";
  private static final Pattern ALONE = Pattern.compile("(?<![0-9])" + SIX_AND_FIVE + "(?![0-9])");
  private static final Pattern ANYWHERE = Pattern.compile("(?=(" + SIX_AND_FIVE + "))");
  private static final Pattern IDS =
      Pattern.compile(
          "(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|(?<![0-9a-z])[0-9a-f]{24,}(?![0-9a-z])");
  private static final Pattern BETWEEN = Pattern.compile("[^0-9]");

  private IdentityNumberSearch() {}

  /** Whether the text holds one. */
  public static boolean isIn(String text) {
    return text.chars().filter(one -> one >= '0' && one <= '9').limit(LENGTH).count() == LENGTH
        && (ALONE.matcher(IDS.matcher(text).replaceAll("#")).find()
            || ANYWHERE.matcher(text).results().anyMatch(found -> isValid(found.group(1))));
  }

  private static boolean isValid(String text) {
    try {
      NationalIdentityNumber.parse(BETWEEN.matcher(text).replaceAll(""));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
