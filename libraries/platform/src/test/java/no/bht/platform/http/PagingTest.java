package no.bht.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import no.bht.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  @Test
  void a_cursor_comes_back_as_it_went_out() {
    Cursor cursor = Cursor.of("Ærlig & Sønn", "974761211");

    assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.parse(cursor.encoded()).columns(2))
        .containsExactly("Ærlig & Sønn", "974761211");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "a b", "====", "_w", "QQBC"})
  void a_cursor_nobody_gave_out_is_refused(String text) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Cursor.parse(text));
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Cursor("974761211").columns(2));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1000, 1000", ", 100", "'', 100"})
  void a_page_holds_1_to_1000_items_and_100_if_not_said(String limit, int size) {
    assertThat(PageSize.parse(limit).value()).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "-1", "ten", "99999999999"})
  void any_other_limit_is_refused(String limit) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> PageSize.parse(limit));
  }

  @Test
  void a_page_has_a_next_one_only_if_a_row_is_left() {
    PageSize two = new PageSize(2);

    assertThat(Page.of(List.of("a", "b"), two, Cursor::new))
        .isEqualTo(new Page<>(List.of("a", "b"), null));
    assertThat(Page.of(List.of("a", "b", "c"), two, Cursor::new))
        .isEqualTo(new Page<>(List.of("a", "b"), new Cursor("b").encoded()));
  }
}
