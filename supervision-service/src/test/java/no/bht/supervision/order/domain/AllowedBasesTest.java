package no.bht.supervision.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
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
        "LOV-2005-06-17-62 § 10-2 (5)",
        "LOV-2005-06-17-62 § 10-6 (9)",
        "LOV-2005-06-17-62 § 10-6 (11)",
        "LOV-2005-06-17-62 § 11-1",
        "LOV-2005-06-17-62 § 14-6 (2)",
        "LOV-2005-06-17-62 § 14-6 (5)",
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
        "LOV-2005-06-17-62 § 10-2 (3)",
        "LOV-2005-06-17-62 § 10-2 (4)",
        "LOV-2005-06-17-62 § 10-2 (4) a",
        "LOV-2005-06-17-62 § 10-2 (02)",
        "LOV-2005-06-17-62 § 10-02 (2)",
        "LOV-2005-06-17-62 § 10-2",
        "LOV-2005-06-17-62 § 10-6 (10)",
        "LOV-2005-06-17-62 § 12-1",
        "LOV-2005-06-17-62 § 14-5",
        "LOV-2005-06-17-62 § 14-6",
        "LOV-2005-06-17-62 § 14-6 (3)",
        "LOV-2005-06-17-62 § 14-6 (4)",
        "LOV-2005-06-17-62 § 15-1",
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

  @Test
  void what_is_added_is_allowed_and_undoes_no_exception() {
    AllowedBases more = LIST.and(added("LOV-2005-06-17-62", Set.of("14", "15"), Set.of()));

    assertThat(more.allows("LOV-2005-06-17-62 § 15-1")).isTrue();
    assertThat(more.allows("LOV-2005-06-17-62 § 14-5")).isTrue();
    assertThat(more.allows("LOV-2005-06-17-62 § 14-6 (3)")).isFalse();
    assertThat(LIST.and(added(LIST.act(), Set.of(), Set.of("3-3 (2)"))))
        .matches(list -> !list.allows("LOV-2005-06-17-62 § 3-3 (2)"))
        .matches(list -> list.allows("LOV-2005-06-17-62 § 3-3 (1)"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIST.and(added("LOV-1967-02-10", Set.of(), Set.of())));
  }

  private static AllowedBases added(String act, Set<String> chapters, Set<String> exceptions) {
    return new AllowedBases(
        act, LocalDate.of(2026, 1, 1), null, chapters, Set.of(), exceptions, Set.of());
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
