package no.bht.platform.organisation;

import java.util.regex.Pattern;

/**
 * Organisation number (organisasjonsnummer): nine digits, the first 8 or 9, the last a modulus-11
 * check digit. Synthetic numbers of the national test register begin with 2 or 3; whether they are
 * let in is asked at the door, not here. Masked when printed. Statute: enhetsregisterloven
 * (LOV-1994-06-03-15).
 *
 * @param value nine digits, without spaces
 */
public record OrganisationNumber(String value) implements Comparable<OrganisationNumber> {
  private static final String FIRST_DIGITS = "2389";
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]");
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  /**
   * @throws IllegalArgumentException if {@code value} is not nine digits beginning with 2, 3, 8 or
   *     9 with a valid check digit
   */
  public OrganisationNumber {
    if (!isOfNineDigits(value) || checkDigitOf(value) != value.charAt(8) - '0') {
      throw new IllegalArgumentException("Not an organisation number");
    }
  }

  /**
   * Reads a number as people write it, {@code 974 761 211} included.
   *
   * @throws IllegalArgumentException if what is left without spaces is not an organisation number
   */
  public static OrganisationNumber parse(String text) {
    return new OrganisationNumber(text.length() == 9 ? text : SPACES.matcher(text).replaceAll(""));
  }

  /**
   * Whether the number belongs to a made-up unit of the national test register (begins with 2, 3).
   */
  public boolean isSynthetic() {
    return value.charAt(0) == '2' || value.charAt(0) == '3';
  }

  /** No pattern: millions are made while the register is read. */
  private static boolean isOfNineDigits(String value) {
    if (value.length() != 9 || FIRST_DIGITS.indexOf(value.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < 9; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The check digit that belongs to the first eight digits; 10 when none exists. */
  static int checkDigitOf(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  @Override
  public int compareTo(OrganisationNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "OrganisationNumber[*****" + value.substring(5) + "]";
  }
}
