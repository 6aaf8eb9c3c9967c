package no.bht.platform.person;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is, or was meant to be, a national identity number (fødselsnummer): eleven digits,
 * valid or not, also written as six and five; and a valid one hidden among more digits, or written
 * with signs between its parts or all its digits. Digits of any script count, and signs that are
 * not seen make no difference. A UUID (RFC 9562) and a digest are made of chance: one in some
 * thousands holds a valid number that is nobody's, so these are passed over; what only looks like
 * an id in hexadecimal digits may hold eleven digits, but no valid number.
 */
public final class IdentityNumberSearch {
  private static final int LENGTH = 11;
  private static final String SIX_AND_FIVE = "[0-9]{6}[ .-]?[0-9]{5}";
  private static final String GAP = "[ ./-]{0,3}";
  private static final Pattern ALONE = Pattern.compile("(?<![0-9])" + SIX_AND_FIVE + "(?![0-9])");
  private static final Pattern ANYWHERE = Pattern.compile("(?=([0-9]{11}))");
  private static final Pattern IN_PARTS =
      Pattern.compile(
          "(?<![0-9])([0-9]{2}%1$s[0-9]{2}%1$s[0-9]{2}%1$s[0-9]{3}%1$s[0-9]{2})(?![0-9])"
              .formatted(GAP));
  private static final Pattern BY_DIGIT =
      Pattern.compile("(?<![0-9])(?=([0-9](?:[ ./-]{1,3}[0-9]){10})(?![0-9]))");
  private static final Pattern CHANCE =
      Pattern.compile(
          "(?i)(?<![0-9a-z])(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
              + "|(?=[0-9]*[a-f])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}))(?![0-9a-z])");
  private static final Pattern IDS =
      Pattern.compile(
          "(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|(?<![0-9a-z])[0-9a-f]{24,}(?![0-9a-z])");
  private static final Pattern BETWEEN = Pattern.compile("[^0-9]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212_]");

  private IdentityNumberSearch() {}

  /** Whether the text holds one. */
  public static boolean isIn(String text) {
    if (text.codePoints().filter(IdentityNumberSearch::isNumber).limit(LENGTH).count() < LENGTH) {
      return false;
    }
    String plain = CHANCE.matcher(plain(text)).replaceAll("#");
    String withoutIds = IDS.matcher(plain).replaceAll("#");
    return ALONE.matcher(withoutIds).find()
        || hasValid(ANYWHERE.matcher(plain))
        || hasValid(IN_PARTS.matcher(withoutIds))
        || hasValid(BY_DIGIT.matcher(withoutIds));
  }

  /** A digit of any script, or what is written as one, such as in a circle or raised. */
  private static boolean isNumber(int sign) {
    return Character.isDigit(sign) || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  /** Digits as 0 to 9, spaces and dashes of one kind each. */
  private static String plain(String text) {
    String normal = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    StringBuilder digits = new StringBuilder(normal.length());
    normal
        .codePoints()
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .forEach(digits::appendCodePoint);
    return DASH.matcher(SPACE.matcher(digits).replaceAll(" ")).replaceAll("-");
  }

  private static boolean hasValid(Matcher found) {
    return found.results().anyMatch(one -> isValid(one.group(1)));
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
