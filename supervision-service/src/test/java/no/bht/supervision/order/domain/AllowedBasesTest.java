package no.bht.supervision.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list as it is shipped. Statute: aml. § 18-6 first paragraph. */
class AllowedBasesTest {
  private static final AllowedBases LIST = shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOV-2005-06-17-62 § 1-7",
        "LOV-2005-06-17-62 § 2-1",
        "LOV-2005-06-17-62 § 2 A-6",
        "LOV-2005-06-17-62 § 3-3",
        "LOV-2005-06-17-62 § 3-3 (2)",
        "LOV-2005-06-17-62 § 10-2 (1)",
        "LOV-2005-06-17-62 § 10-6 (9)",
        "LOV-2005-06-17-62 § 11-1",
        "LOV-2005-06-17-62 § 14-6 (1)",
        "LOV-2005-06-17-62 § 18-5",
        "LOV-2005-06-17-62 § 18-8",
        "FOR-2011-12-06-1355 § 13-3",
        "FOR-2011-12-06-1355 § 13-3 a",
        "FOR-2011-12-06-1360 § 2-2 (1) e"
      })
  void an_order_may_rest_on(String basis) {
    assertThat(LIST.allows(basis)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOV-2005-06-17-62 § 1-6",
        "LOV-2005-06-17-62 § 2 A-5",
        "LOV-2005-06-17-62 § 10-2 (2)",
        "LOV-2005-06-17-62 § 10-2 (4)",
        "LOV-2005-06-17-62 § 10-6 (10)",
        "LOV-2005-06-17-62 § 12-1",
        "LOV-2005-06-17-62 § 14-6 (3)",
        "LOV-2005-06-17-62 § 18-2",
        "LOV-1967-02-10 § 16-1",
        "FOR-2004-06-25-988 § 8-1",
        "LOV-2005-06-17-62",
        "LOV-2005-06-17-62 §§ 3-3, 13-1",
        "§ 3-3",
        ""
      })
  void no_order_rests_on(String basis) {
    assertThat(LIST.allows(basis)).isFalse();
  }

  @Test
  void the_list_is_in_force() {
    assertThat(LIST.inForce(LocalDate.of(2026, 11, 22))).isTrue();
  }

  private static AllowedBases shipped() {
    try (var json = AllowedBasesTest.class.getResourceAsStream("/legalbasis/orders.json")) {
      return JsonMapper.builder()
          .findAndAddModules()
          .build()
          .readValue(json, AllowedBases[].class)[0];
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
