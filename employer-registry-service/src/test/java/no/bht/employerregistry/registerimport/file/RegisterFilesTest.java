package no.bht.employerregistry.registerimport.file;

import static no.bht.employerregistry.fixture.BulkFile.bytes;
import static no.bht.employerregistry.fixture.BulkFile.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are shown as {@code line:name}, broken ones as {@code line:code}, a fault with a !. */
class RegisterFilesTest {
  private static final String HEADING =
      "organisasjonsnummer,navn,organisasjonsform.kode,harRegistrertAntallAnsatte,"
          + "registreringsdatoIEnhetsregisteret\n";

  @Nested
  class Json {
    @Test
    void an_array_may_be_written_in_any_way() {
      assertThat(read("[" + unit("A") + "," + unit("B") + "]")).containsExactly("1:A", "1:B");
      assertThat(read("[ {\n  \"navn\" : \"A\",\n  \"x\" : [ { } ]\n}, {\n  \"navn\" : \"B\"\n} ]"))
          .containsExactly("1:A", "4:B");
      assertThat(read("\uFEFF \n[\r\n" + unit("A") + "\r\n]\r\n")).containsExactly("3:A");
      assertThat(read("[]")).isEmpty();
    }

    @Test
    void braces_quotes_and_escapes_in_a_text_do_not_count() {
      assertThat(read("[{\"navn\":\"A}{][,\\\"\\\\\"}," + unit("B") + "]"))
          .containsExactly("1:A}{][,\"\\", "1:B");
    }

    @Test
    void an_array_without_end_is_cut_off_even_between_records() {
      assertThat(read("[" + unit("A") + ",\n" + unit("B") + "\n"))
          .endsWith("1:A", "2:B", "!3:cut-in-the-middle");
      assertThat(read("[" + unit("A") + ",")).containsExactly("1:A", "!1:cut-in-the-middle");
    }

    @Test
    void a_broken_record_costs_only_itself() {
      assertThat(read("[" + unit("A") + ",\n{\"navn\":oops},\n" + unit("C") + "]"))
          .containsExactly("1:A", "2:json-invalid", "3:C");
      assertThat(read("[" + unit("A") + ", 17, null, \"x\", " + unit("C") + "]"))
          .containsExactly("1:A", "1:json-invalid", "1:json-invalid", "1:json-invalid", "1:C");
      assertThat(read(unit("A") + "\nnonsense\n" + unit("C") + "\n"))
          .containsExactly("1:A", "2:json-invalid", "3:C");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"organisasjonsnummer\":\"1\",\"navn\":\"B",
          "{\"organisasjonsnummer\":\"1\",\"navn\":{\"B\"",
          "{\"organisasjonsnummer\":\"1\",\"navn\":\"B\",",
          "{\"organisasjonsnummer\":\"1\",\"navn\":\"B\"}}}",
          "{\"organisasjonsnummer\":\"1\",\"navn\":[\"B\"}",
          "{\"organisasjonsnummer\":\"1\" \"navn\":\"B\"}",
          "{\"navn\":\"B\",\"navn\":\"B\"}",
        })
    void reading_picks_up_behind_a_record_without_proper_end(String broken) {
      for (String file :
          List.of(
              unit("A") + "\n" + broken + "\n" + unit("C") + "\n" + unit("D") + "\n",
              "[" + unit("A") + ",\n" + broken + ",\n" + unit("C") + ",\n" + unit("D") + "]",
              "[" + unit("A") + "," + broken + "," + unit("C") + "," + unit("D") + "]")) {
        List<String> records = read(file);
        assertThat(records).as(file).first().isEqualTo("1:A");
        assertThat(records.stream().map(record -> record.replaceAll(".*:", "")))
            .as(file)
            .endsWith("C", "D")
            .contains("json-invalid");
      }
    }

    @Test
    void a_cut_line_in_ndjson_is_the_fault_of_the_file() {
      assertThat(read(unit("A") + "\n{\"organisasjonsnummer\":\"1\",\"na"))
          .containsExactly("1:A", "!2:cut-in-the-middle");
    }

    @Test
    void a_record_without_end_stops_the_reading() {
      assertThat(read("[" + unit("A") + ",{\"navn\":\"" + "x".repeat(400_000)))
          .containsExactly("1:A", "!1:record-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "}"})
    void records_without_end_by_the_thousand_are_not_looked_through_for_ever(String end) {
      String file = "{\n".repeat(100_000) + end.repeat(100_000);
      assertThat(read(file)).hasSizeLessThan(5_000).last().asString().endsWith(":record-too-long");
    }

    @Test
    void bytes_that_are_not_utf_8_cost_only_their_record() {
      byte[] file = bytes(unit("A") + "\n" + unit("#") + "\n" + unit("C") + "\n");
      for (int i = 0; i < file.length; i++) {
        file[i] = file[i] == '#' ? (byte) 0xE6 : file[i];
      }
      assertThat(read(file)).containsExactly("1:A", "2:json-invalid", "3:C");
    }

    @Test
    void many_records_pass_through_a_small_window() {
      StringBuilder file = new StringBuilder("[");
      for (int i = 0; i < 20_000; i++) {
        file.append(i == 0 ? "" : ",\n").append(unit("N" + i));
      }
      List<String> records = read(file.append("]").toString());
      assertThat(records).hasSize(20_000).endsWith("20000:N19999");
    }

    private String unit(String name) {
      return "{\"organisasjonsnummer\":\"1\",\"navn\":\"" + name + "\",\"x\":{\"y\":[{}]}}";
    }
  }

  @Nested
  class Csv {
    @Test
    void quoted_fields_hold_commas_quotes_and_line_breaks() {
      assertThat(read(HEADING + line("\"A, \"\"B\"\"\nC\"") + line("D")))
          .containsExactly("2:A, \"B\"\nC", "4:D");
    }

    @Test
    void line_ends_a_mark_and_blank_lines_do_not_matter() {
      String file = "\uFEFF" + HEADING + line("A") + "\n" + line("B");
      assertThat(read(file.replace("\n", "\r\n"))).containsExactly("2:A", "4:B");
      assertThat(read(HEADING + line("A").stripTrailing())).containsExactly("2:A");
      assertThat(read(HEADING)).isEmpty();
    }

    @Test
    void a_spreadsheet_may_have_put_semicolons() {
      assertThat(read((HEADING + line("A")).replace(',', ';'))).containsExactly("2:A");
    }

    @Test
    void a_line_with_too_few_or_too_many_fields_costs_only_itself() {
      assertThat(read(HEADING + line("A") + "1,B\n" + line("C,D") + line("E")))
          .containsExactly("2:A", "3:columns-mismatch", "4:columns-mismatch", "5:E");
    }

    @Test
    void a_quote_without_end_costs_only_its_line() {
      assertThat(read(HEADING + line("\"A") + line("B") + line("C")))
          .containsExactly("2:csv-invalid", "3:B", "4:C");
      assertThat(read(HEADING + line("\"A") + line("B") + line("\"C") + line("D")))
          .containsExactly("2:csv-invalid", "3:B", "4:csv-invalid", "5:D");
      assertThat(read(HEADING + line("\"A\"x") + line("B")))
          .containsExactly("2:csv-invalid", "3:B");
    }

    @Test
    void a_field_of_many_long_lines_is_not_gathered_for_ever() {
      String longLine = "x".repeat(200_000) + "\n";
      assertThat(read(HEADING + line("\"A\n" + longLine.repeat(3) + "\"") + line("D")))
          .startsWith("2:csv-invalid")
          .endsWith("7:D");
    }

    @Test
    void a_last_line_that_is_cut_is_the_fault_of_the_file() {
      assertThat(read(HEADING + line("A") + "1,B,AS"))
          .containsExactly("2:A", "!3:cut-in-the-middle");
    }

    @Test
    void a_heading_that_lacks_a_column_is_the_fault_of_the_file() {
      assertThat(read("organisasjonsnummer,navn\n1,A\n")).containsExactly("!1:column-missing");
    }

    @Test
    void what_a_broken_gzip_ends_with_is_not_loaded_though_it_looks_whole() {
      byte[] packed = gzip(bytes(HEADING + line("A").repeat(20_000)));
      List<String> records = read(Arrays.copyOf(packed, packed.length / 2));
      assertThat(records.getLast()).endsWith(":cut-in-the-middle").startsWith("!");
      assertThat(records.subList(0, records.size() - 1)).allMatch(record -> record.endsWith(":A"));
    }

    private String line(String name) {
      return "1," + name + ",AS,true,2015-09-01\n";
    }
  }

  @Test
  void gzip_may_come_in_several_parts() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(bytes("{\"navn\":\"A\"}\n{\"na")));
    both.writeBytes(gzip(bytes("vn\":\"B\"}\n")));
    assertThat(read(both.toByteArray())).containsExactly("1:A", "2:B");
  }

  @Test
  void gzip_that_is_cut_or_corrupt_gives_what_was_before_the_fault() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("{\"navn\":\"").append(i * 7919 % 50_021).append("\"}\n");
    }
    byte[] packed = gzip(bytes(text.toString()));
    List<String> cut = read(Arrays.copyOf(packed, packed.length - 1000));
    assertThat(cut).hasSizeGreaterThan(10_000).last().asString().endsWith("cut-in-the-middle");

    packed[packed.length - 6] ^= 0x55;
    List<String> corrupt = read(packed);
    assertThat(corrupt).hasSizeGreaterThan(49_000).last().asString().endsWith("gzip-corrupt");
  }

  @Test
  void what_is_no_bulk_file_is_told_at_once() {
    assertThat(read("")).containsExactly("!1:file-empty");
    assertThat(read(gzip(new byte[0]))).containsExactly("!1:file-empty");
    assertThat(read("<html></html>")).containsExactly("!1:format-unknown");
    assertThat(read(new byte[] {0, 1, 2, (byte) 0xFF})).containsExactly("!1:format-unknown");
    assertThat(read(new byte[] {0x1F, (byte) 0x8B})).containsExactly("!1:cut-in-the-middle");
    assertThat(read(new byte[] {0x1F, (byte) 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9}))
        .containsExactly("!1:gzip-corrupt");
  }

  private static List<String> read(String text) {
    return read(bytes(text));
  }

  private static List<String> read(byte[] bytes) {
    RegisterFile file = RegisterFiles.open(new SourceBytes(new ByteArrayInputStream(bytes)));
    List<String> records = new ArrayList<>();
    for (FileRecord next = file.next(); next != null; next = file.next()) {
      records.add(next.line() + ":" + shown(next));
    }
    if (file.fault() != null) {
      records.add("!" + file.fault().line() + ":" + file.fault().code().wireName());
    }
    return records;
  }

  private static String shown(FileRecord record) {
    return switch (record) {
      case FileRecord.Broken broken -> broken.code().wireName();
      case FileRecord.Whole whole -> {
        try {
          yield String.valueOf(whole.fields().text(RegisterField.NAME));
        } catch (RecordRefused e) {
          throw new AssertionError(e);
        }
      }
    };
  }
}
