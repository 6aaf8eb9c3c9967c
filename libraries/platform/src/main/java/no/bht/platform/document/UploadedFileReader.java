package no.bht.platform.document;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bht.platform.problem.ProblemException;

/**
 * Takes a body in, piece by piece, before a transaction is begun: a slow sender keeps no connection
 * to the database. The file is removed when the request ends.
 */
@Provider
class UploadedFileReader implements MessageBodyReader<UploadedFile> {
  private final DocumentSettings settings;
  private final RoutingContext request;

  UploadedFileReader(DocumentSettings settings, RoutingContext request) {
    this.settings = settings;
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == UploadedFile.class;
  }

  /**
   * @throws ProblemException 413 {@code document-too-large}
   */
  @Override
  public UploadedFile readFrom(
      Class<UploadedFile> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    Path file = Files.createTempFile("document-", ".part");
    request.addEndHandler(ended -> delete(file));
    Intake taken = Intake.of(body, file, settings.maxBytes());
    return new UploadedFile(file, MediaTypes.of(file), taken.size(), taken.sha256());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
