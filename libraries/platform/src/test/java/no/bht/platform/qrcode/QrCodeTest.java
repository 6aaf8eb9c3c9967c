package no.bht.platform.qrcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import no.bht.platform.testing.QrPicture;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final String TEXT = "eyJhbGciOiJFUzI1NiJ9.".repeat(30) + "æøå";

  @Test
  void a_reader_reads_from_the_picture_what_was_written() throws Exception {
    assertThat(QrPicture.textOf(QrCode.of(TEXT).png(4))).isEqualTo(TEXT);
  }

  @Test
  void the_drawing_has_a_unit_for_each_dark_module() {
    QrCode code = QrCode.of("a");
    int dark = 0;
    for (int y = 0; y < code.size(); y++) {
      for (int x = 0; x < code.size(); x++) {
        dark += code.isDark(x, y) ? 1 : 0;
      }
    }

    int drawn =
        Pattern.compile("h([0-9]+)v1")
            .matcher(code.svgPath())
            .results()
            .mapToInt(run -> Integer.parseInt(run.group(1)))
            .sum();
    assertThat(drawn).isEqualTo(dark);
    assertThat(code.svg()).startsWith("<svg ").contains("viewBox=\"0 0 29 29\"").contains("M4 4");
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("a".repeat(2400)));
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("a").png(17));
  }
}
