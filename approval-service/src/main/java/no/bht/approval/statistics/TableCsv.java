package no.bht.approval.statistics;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as CSV: codes, dates and numbers, which need no quotes; what is left out is empty. */
@Provider
@Produces("text/csv")
class TableCsv implements MessageBodyWriter<Table> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Table.class;
  }

  @Override
  public void writeTo(
      Table table,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    StringBuilder csv = new StringBuilder(String.join(",", table.columns())).append('\n');
    for (Map<String, @Nullable Object> row : table.rows()) {
      csv.append(
              table.columns().stream()
                  .map(column -> text(row.get(column)))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
