package no.bht.platform.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file on its way out: as an attachment under its name, with its hash, and never guessed at by a
 * browser.
 *
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
public record Download(UUID id, String fileName, String mediaType, long size, String sha256) {

  public Response from(ContentStore contents) {
    StreamingOutput content =
        target -> {
          if (contents.copy(id, target) != size) {
            throw new IOException("The document is not whole");
          }
        };
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_LENGTH, size)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encodedName())
        .header("Repr-Digest", "sha-256=:" + base64() + ":")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private String encodedName() {
    return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String base64() {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
  }
}
