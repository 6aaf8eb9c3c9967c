package no.bht.employerregistry.http;

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

/** Writes what has a CSV form to those who ask for {@code text/csv}. */
@Provider
@Produces("text/csv")
class CsvFormWriter implements MessageBodyWriter<CsvForm> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return CsvForm.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      CsvForm form,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(form.csv().getBytes(StandardCharsets.UTF_8));
  }
}
