package no.bht.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckedShapesTest {
  private static final String SCHEMA =
      """
      {"type": "object", "required": ["day"], "properties": {
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "count": {"type": "integer", "minimum": 1},
        "kind": {"enum": ["A1", "B1"]}}}""";

  private final EventContract contract =
      EventContract.of("no.bht.sample.shown.v1", ContractJson.read(SCHEMA), "urn:x");
  private final CheckedShapes checked = new CheckedShapes();

  @Test
  void digits_in_texts_are_all_that_a_shape_leaves_out() {
    assertThat(CheckedShapes.of("{\"a7\":\"Møre 2026-11-22\",\"b\":12,\"c\":[\"\\\"9\",3]}"))
        .isEqualTo("{\"a0\":\"Møre 0000-00-00\",\"b\":12,\"c\":[\"\\\"0\",3]}");
  }

  @Test
  void another_shape_is_checked_however_many_have_passed() {
    checked.check(contract, "{\"day\":\"2026-11-22\",\"count\":5}");
    checked.check(contract, "{\"day\":\"2026-11-23\",\"count\":5}");

    assertRefused("{\"day\":\"2026-11-2\",\"count\":5}");
    assertRefused("{\"day\":\"2026-11-22\",\"count\":0}");
    assertRefused("{\"day\":\"2026-11-22\",\"count\":\"5\"}");
    assertRefused("{\"count\":5}");
    assertRefused("{\"day\":\"2026-11-22\",\"kind\":\"C1\"}");
  }

  private void assertRefused(String payload) {
    assertThatThrownBy(() -> checked.check(contract, payload))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
