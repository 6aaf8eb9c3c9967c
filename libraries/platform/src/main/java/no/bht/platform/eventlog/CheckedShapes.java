package no.bht.platform.eventlog;

import java.util.HashSet;
import java.util.Set;

/**
 * The payloads of one call that have passed their check. Two that differ only in the digits inside
 * their texts (dates, organisation numbers, codes of the same form) are of one shape, and a schema
 * says the same of both: a set-wise change tells of thousands of events in a handful of shapes.
 * Numbers and words count as they are.
 */
final class CheckedShapes {

  private final Set<String> shapes = new HashSet<>();

  /**
   * @throws IllegalArgumentException if the payload breaks the contract
   */
  void check(EventContract contract, String payload) {
    if (shapes.add(contract.wireType() + of(payload))) {
      contract.check(ContractJson.read(payload));
    }
  }

  static String of(String json) {
    char[] shape = json.toCharArray();
    boolean inText = false;
    for (int i = 0; i < shape.length; i++) {
      char c = shape[i];
      if (c == '"') {
        inText = !inText;
      } else if (c == '\\') {
        i++; // An escape is as it is.
      } else if (inText && c >= '0' && c <= '9') {
        shape[i] = '0';
      }
    }
    return new String(shape);
  }
}
