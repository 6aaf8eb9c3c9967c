package no.bht.platform.person;

/**
 * What a person is recognised by: the HMAC-SHA-256 of the national identity number, 64 lower-case
 * hexadecimal digits. Tells nothing about the person without the key. Masked when printed.
 *
 * @param value 64 hexadecimal digits
 */
public record PersonKey(String value) {
  private static final int DIGITS = 64;

  /**
   * @throws IllegalArgumentException if {@code value} is not 64 lower-case hexadecimal digits
   */
  public PersonKey {
    if (value.length() != DIGITS || !value.chars().allMatch(PersonKey::isDigit)) {
      throw new IllegalArgumentException("Not a person key");
    }
  }

  // By hand: keys are made by the ten thousand.
  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  @Override
  public String toString() {
    return "PersonKey[" + value.substring(0, 4) + "…]";
  }
}
