package no.bht.employerregistry.registerimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Either it gives up, or it says the same as the general parser. */
class PlainUnitTest {
  private static final String UNIT =
      """
      {"organisasjonsnummer" : "974761211", "navn":" Målt – AS ","organisasjonsform":{"kode":"AS","x":[1,{"y":-2}]},
       "harRegistrertAntallAnsatte":true,"antallAnsatte":12,"naeringskode1":{"kode":"41.000"},"naeringskode2":null,
       "beliggenhetsadresse":{"kommunenummer":null},"forretningsadresse":{"kommunenummer":"0301","adresse":[]},
       "registreringsdatoEnhetsregisteret":"2015-10-20","konkurs":false,"tom":{}}""";

  @Test
  void a_unit_as_the_register_writes_it_is_plain() throws RecordRefused {
    byte[] bytes = bytes(UNIT + ",\n");
    PlainUnit unit = PlainUnit.read(bytes, 0, bytes.length);

    assertThat(unit).isNotNull();
    assertThat(unit.length()).isEqualTo(bytes.length - 2);
    assertThat(unit.lineBreaks()).isEqualTo(3);
    assertThat(unit.fields().text(RegisterField.NAME)).isEqualTo("Målt – AS");
    assertThat(unit.fields().text(RegisterField.MUNICIPALITY)).isEqualTo("0301");
    assertThat(unit.fields().text(RegisterField.CODE_2)).isNull();
    assertThat(told(unit.fields())).isEqualTo(told(general(bytes)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"navn\":\"A\\n\"}",
        "{\"navn\":[\"A\"]}",
        "{\"navn\":\"A\",\"navn\":\"B\"}",
        "{\"navn\":null,\"navn\":\"B\"}",
        "{\"navn\":\"A\",}",
        "{\"navn\":\"A\" \"x\":1}",
        "{\"navn\":\"A\"",
        "{\"navn\":\"\uD83D\uDE00\"}",
        "{\"antallAnsatte\":1.5}",
        "{\"antallAnsatte\":012}",
        "{\"antallAnsatte\":99999999999}",
        "{\"antallAnsatte\":-}",
        "{\"organisasjonsform\":\"AS\"}",
        "{\"naeringskoder\":[]}",
        "{\"x\":tru}",
        "{\"x\":[1 2]}",
        "{\"x\":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}",
      })
  void gives_up_what_is_not_plain(String unit) {
    byte[] bytes = bytes(unit);
    assertThat(PlainUnit.read(bytes, 0, bytes.length)).isNull();
  }

  @Property(tries = 3000)
  void what_is_plain_says_the_same_as_the_general_parser(@ForAll long seed) {
    byte[] bytes = changed(new Random(seed));
    PlainUnit plain = PlainUnit.read(bytes, 0, bytes.length);
    if (plain != null) {
      JsonUnit general = JsonUnit.readAhead(bytes, 0, bytes.length);
      assertThat(general).as(() -> new String(bytes, StandardCharsets.UTF_8)).isNotNull();
      assertThat(plain.length()).isEqualTo(general.length());
      assertThat(told(plain.fields())).isEqualTo(told(JsonFields.of(general.fields())));
    }
  }

  /** The unit with some bytes replaced, doubled or left out. */
  private static byte[] changed(Random random) {
    byte[] bytes = bytes(UNIT);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      byte other = (byte) "{}[]\",:0129.-etfn \n\\u00c3\u00a5".charAt(random.nextInt(25));
      bytes =
          switch (random.nextInt(3)) {
            case 0 -> with(bytes, at, at + 1, other);
            case 1 -> with(bytes, at, at, other);
            default -> with(bytes, at, at + 1);
          };
    }
    return bytes;
  }

  private static byte[] with(byte[] bytes, int from, int to, byte... instead) {
    byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - from) + instead.length);
    System.arraycopy(instead, 0, changed, from, instead.length);
    System.arraycopy(bytes, to, changed, from + instead.length, bytes.length - to);
    return changed;
  }

  private static RecordFields general(byte[] bytes) {
    JsonUnit unit = JsonUnit.readAhead(bytes, 0, bytes.length);
    assertThat(unit).isNotNull();
    return JsonFields.of(unit.fields());
  }

  private static List<String> told(RecordFields fields) {
    List<String> told = new ArrayList<>();
    for (RegisterField field : RegisterField.values()) {
      told.add(field + " " + said(() -> fields.text(field)));
      told.add(field + " " + said(() -> fields.flag(field)));
      told.add(field + " " + said(() -> fields.number(field)));
    }
    return told;
  }

  private interface Asked {
    Object of() throws RecordRefused;
  }

  private static String said(Asked asked) {
    try {
      return String.valueOf(asked.of());
    } catch (RecordRefused e) {
      return e.code() + " " + e.field();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
