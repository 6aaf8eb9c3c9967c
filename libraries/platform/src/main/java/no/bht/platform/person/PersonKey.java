package no.bht.platform.person;

import java.util.regex.Pattern;

/**
 * What a person is recognised by: the HMAC-SHA-256 of the national identity number, 64 lower-case
 * hexadecimal digits. Tells nothing about the person without the key. Masked when printed.
 *
 * @param value 64 hexadecimal digits
 */
public record PersonKey(String value) {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if {@code value} is not 64 lower-case hexadecimal digits
   */
  public PersonKey {
    if (!HEX.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a person key");
    }
  }

  @Override
  public String toString() {
    return "PersonKey[" + value.substring(0, 4) + "…]";
  }
}
