package no.bht.training.document;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.bht.platform.problem.ProblemException;

/**
 * Takes a body in before a transaction is begun: a slow sender keeps no connection to the database.
 * The file is removed when the request ends.
 */
@Provider
class UploadedFileReader implements MessageBodyReader<UploadedFile> {
  private static final int PIECE_BYTES = 64 * 1024;
  private static final long MOST_BYTES = 25L * 1024 * 1024;

  private final RoutingContext request;

  UploadedFileReader(RoutingContext request) {
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == UploadedFile.class;
  }

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
    MessageDigest digest = sha256();
    long size;
    try (OutputStream target = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      size = copy(body, target);
    }
    return new UploadedFile(
        file,
        mediaType.getType() + "/" + mediaType.getSubtype(),
        size,
        HexFormat.of().formatHex(digest.digest()));
  }

  private static long copy(InputStream body, OutputStream target) throws IOException {
    long size = 0;
    for (byte[] piece = body.readNBytes(PIECE_BYTES);
        piece.length > 0;
        piece = body.readNBytes(PIECE_BYTES)) {
      size += piece.length;
      if (size > MOST_BYTES) {
        throw ProblemException.of(413, "document-too-large", "A document may be 25 MB.");
      }
      target.write(piece);
    }
    return size;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
