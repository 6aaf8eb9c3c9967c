package no.bht.employerregistry.industryrule.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Industry code (næringskode): two digits, then up to three more, with or without the dot after the
 * second. Kept with the dot, as the register writes it. Leading and trailing zeros count.
 */
public record IndustryCode(String value) {
  private static final Pattern FORM = Pattern.compile("([0-9]{2})(?:\\.?([0-9]{1,3}))?");

  /**
   * @throws IllegalArgumentException if {@code value} is not of the form
   */
  public IndustryCode {
    value = isUsual(value) ? value : written(value);
  }

  /** Five digits with a dot, as the register writes nearly all. */
  private static boolean isUsual(String value) {
    boolean usual = value.length() == 6 && value.charAt(2) == '.';
    for (int i = 0; usual && i < 6; i++) {
      usual = i == 2 || (value.charAt(i) >= '0' && value.charAt(i) <= '9');
    }
    return usual;
  }

  private static String written(String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw new IllegalArgumentException("Not an industry code");
    }
    return form.group(2) == null ? form.group(1) : form.group(1) + "." + form.group(2);
  }

  /** The digits without the dot; codes are compared by these and by nothing else. */
  public String digits() {
    return value.length() == 2 ? value : value.substring(0, 2) + value.substring(3);
  }

  /** The first two digits (næring). */
  public String division() {
    return value.substring(0, 2);
  }

  /** Whether the register says that the industry is not stated (uoppgitt, 00.000). */
  public boolean isNotStated() {
    return value.startsWith("00") && digits().chars().allMatch(digit -> digit == '0');
  }

  /** Whether this code is {@code other} or lies below it. */
  public boolean beginsWith(IndustryCode other) {
    // The dot stands at the same place in both.
    return value.startsWith(other.value);
  }
}
