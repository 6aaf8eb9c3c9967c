package no.bht.training.privacy;

import java.util.regex.Pattern;
import no.bht.platform.person.NationalIdentityNumber;

/**
 * Finds what is, or was meant to be, a national identity number (fødselsnummer): eleven digits that
 * stand alone, valid or not, also written as six and five; and a valid one hidden in longer text.
 */
public final class IdentityNumberSearch {
  private static final Pattern ALONE =
      Pattern.compile("(?<![0-9A-Za-z])[0-9]{6}[ .\\u00a0-]?[0-9]{5}(?![0-9A-Za-z])");
  private static final Pattern ELEVEN_ANYWHERE = Pattern.compile("(?=([0-9]{11}))");

  private IdentityNumberSearch() {}

  /** Whether the text holds one. */
  public static boolean isIn(String text) {
    return ALONE.matcher(text).find()
        || ELEVEN_ANYWHERE.matcher(text).results().anyMatch(found -> isValid(found.group(1)));
  }

  private static boolean isValid(String digits) {
    try {
      NationalIdentityNumber.parse(digits);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
