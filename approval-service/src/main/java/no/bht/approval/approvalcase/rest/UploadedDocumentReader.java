package no.bht.approval.approvalcase.rest;

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
import no.bht.approval.ApprovalSettings;
import no.bht.platform.problem.ProblemException;

/**
 * Takes a body in, piece by piece, before a transaction is begun: a slow sender keeps no connection
 * to the database. The file is removed when the request ends.
 */
@Provider
class UploadedDocumentReader implements MessageBodyReader<UploadedDocument> {
  private static final int PIECE_BYTES = 64 * 1024;

  private final ApprovalSettings settings;
  private final RoutingContext request;

  UploadedDocumentReader(ApprovalSettings settings, RoutingContext request) {
    this.settings = settings;
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == UploadedDocument.class;
  }

  @Override
  public UploadedDocument readFrom(
      Class<UploadedDocument> type,
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
    return new UploadedDocument(
        file,
        size == 0 ? mediaType.getType() + "/" + mediaType.getSubtype() : DocumentTypes.of(file),
        size,
        HexFormat.of().formatHex(digest.digest()));
  }

  private long copy(InputStream body, OutputStream target) throws IOException {
    long size = 0;
    for (byte[] piece = body.readNBytes(PIECE_BYTES);
        piece.length > 0;
        piece = body.readNBytes(PIECE_BYTES)) {
      size += piece.length;
      if (size > settings.documents().maxBytes()) {
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
