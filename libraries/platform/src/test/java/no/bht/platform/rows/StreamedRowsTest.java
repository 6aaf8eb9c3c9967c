package no.bht.platform.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamedRowsTest {
  private static final RowForm<Field> FORM =
      RowForm.of(Field.class).withObjects(Field.PARTS, "code", "outcome").streamed(80);

  private enum Field implements RowField {
    ID("id"),
    PARTS("parts");

    private final String wire;

    Field(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /** Of each row its id and parts, or the code of its fault. */
  private static List<String> read(String type, String body) throws IOException {
    RowSource<Field> source =
        RowSource.of(type, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), FORM);
    List<String> rows = new ArrayList<>();
    for (RawRow<Field> row = source.next(); row != null; row = source.next()) {
      try {
        row.requireReadable();
        rows.add(row.optional(Field.ID) + ":" + row.optional(Field.PARTS));
      } catch (RowFault fault) {
        rows.add(fault.code());
      }
    }
    return rows;
  }

  @Test
  void a_line_that_cannot_be_read_costs_itself_only() throws IOException {
    assertThat(
            read(
                RowSource.NDJSON,
                "{\"id\":\"a\"}\n\nno json\n[]\n{\"id\":\"b\",\"id\":\"c\"}\n{\"id\":\"d\"} {}\n"
                    + "{\"what\":1}\n"
                    + "x".repeat(81)
                    + "\n{\"id\":\"e\"}\n{\"id\":\"f"))
        .containsExactly(
            "a:null",
            "json-invalid",
            "json-invalid",
            "json-invalid",
            "json-invalid",
            "unknown-property",
            "row-too-long",
            "e:null",
            "json-invalid");
  }

  @Test
  void objects_of_a_list_read_as_in_csv() throws IOException {
    assertThat(
            read(
                RowSource.NDJSON,
                """
                {"id":"a","parts":[{"code":"1","outcome":"X"},{"outcome":"Y"}]}
                {"id":"b","parts":[]}
                {"id":"c","parts":[{"code":"1 2","outcome":"a|b"}]}
                {"id":"d","parts":[{"more":1},7,null,{"code":{}}]}
                {"id":"e","parts":"1 X"}
                """))
        .containsExactly("a:1 X|- Y", "b:null", "c:? ?", "d:?|?|?|? -", "value-invalid");
    assertThat(read(RowSource.CSV, "id,parts\na,1 X|- Y\n")).containsExactly("a:1 X|- Y");
  }
}
