package no.bht.platform.person;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * National identity number (fødselsnummer, or D-number): eleven digits — day, month, year,
 * individual number, two check digits. A D-number adds 40 to the day; synthetic numbers add 40 or
 * 80 to the month. It is validated at the door, turned into a {@link PersonKey} and dropped: never
 * stored, logged, returned or sent. Statute: folkeregisterloven (LOV-2016-12-09-88) § 2-2;
 * personopplysningsloven § 12.
 */
public final class NationalIdentityNumber {
  private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private final String digits;

  private NationalIdentityNumber(String digits) {
    this.digits = digits;
  }

  /**
   * Reads a number, spaces tolerated.
   *
   * @throws IllegalArgumentException if it is not eleven digits with a date that exists and two
   *     valid check digits; the message never holds the number
   */
  public static NationalIdentityNumber parse(String text) {
    String digits = text.replaceAll("\\s", "");
    if (!ELEVEN_DIGITS.matcher(digits).matches()
        || !hasDate(digits)
        || weighted(digits, FIRST_WEIGHTS) % 11 != 0
        || weighted(digits, SECOND_WEIGHTS) % 11 != 0) {
      throw new IllegalArgumentException("Not a national identity number");
    }
    return new NationalIdentityNumber(digits);
  }

  String digits() {
    return digits;
  }

  private static boolean hasDate(String digits) {
    int day = Integer.parseInt(digits, 0, 2, 10);
    day -= day > 40 ? 40 : 0;
    int month = Integer.parseInt(digits, 2, 4, 10) % 40;
    int year = yearOf(Integer.parseInt(digits, 4, 6, 10), Integer.parseInt(digits, 6, 9, 10));
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The full year, which the individual number tells apart; 0 if the two do not go together. */
  private static int yearOf(int year, int individual) {
    if (individual < 500) {
      return 1900 + year;
    }
    if (year < 40) {
      return 2000 + year;
    }
    if (individual < 750 && year >= 54) {
      return 1800 + year;
    }
    return individual >= 900 ? 1900 + year : 0;
  }

  private static int weighted(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  @Override
  public String toString() {
    return "NationalIdentityNumber[***********]";
  }
}
