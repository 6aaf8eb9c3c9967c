package no.bht.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * ClamAV's clamd by its command INSTREAM: pieces, each after its length in four bytes, the highest
 * first; a length of zero ends them; the answer ends with a zero byte.
 */
@ApplicationScoped
public class ClamdScanner implements MalwareScanner {
  private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE_BYTES = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final String PREFIX = "stream: ";
  private static final String FOUND = " FOUND";

  private final Optional<String> host;
  private final int port;
  private final int patienceMillis;

  @Inject
  ClamdScanner(DocumentSettings settings) {
    this(settings.scanner().host(), settings.scanner().port(), settings.scanner().timeout());
  }

  /**
   * @param timeout to connect, and to answer
   */
  public ClamdScanner(Optional<String> host, int port, Duration timeout) {
    this.host = host;
    this.port = port;
    this.patienceMillis = Math.toIntExact(timeout.toMillis());
  }

  @Override
  public boolean isConnected() {
    return host.isPresent();
  }

  @Override
  public Verdict scan(Content content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host.orElseThrow(), port), patienceMillis);
      socket.setSoTimeout(patienceMillis);
      OutputStream wire = socket.getOutputStream();
      wire.write(INSTREAM);
      try (OutputStream pieces = new BufferedOutputStream(new Pieces(wire), PIECE_BYTES)) {
        content.writeTo(pieces);
      }
      return verdict(answer(socket.getInputStream()));
    }
  }

  static Verdict verdict(String answer) throws IOException {
    if (answer.equals(PREFIX + "OK")) {
      return new Verdict.Clean();
    }
    if (answer.startsWith(PREFIX) && answer.endsWith(FOUND)) {
      return new Verdict.Infected(
          answer.substring(PREFIX.length(), answer.length() - FOUND.length()));
    }
    throw new IOException("The scanner does not know: " + answer);
  }

  private static String answer(InputStream wire) throws IOException {
    StringBuilder answer = new StringBuilder();
    for (int next = wire.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = wire.read()) {
      answer.append((char) next);
    }
    return answer.toString().strip();
  }

  /** Writes each piece after its length; closing ends the stream, not the connection. */
  private static final class Pieces extends OutputStream {
    private final DataOutputStream wire;

    Pieces(OutputStream wire) {
      this.wire = new DataOutputStream(wire);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (length > 0) {
        wire.writeInt(length);
        wire.write(bytes, offset, length);
      }
    }

    @Override
    public void close() throws IOException {
      wire.writeInt(0);
      wire.flush();
    }
  }
}
