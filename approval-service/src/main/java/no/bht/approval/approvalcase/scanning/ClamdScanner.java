package no.bht.approval.approvalcase.scanning;

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
import no.bht.approval.ApprovalSettings;
import no.bht.approval.approvalcase.domain.scan.DocumentScanner;
import no.bht.approval.approvalcase.domain.scan.Verdict;

/**
 * ClamAV's clamd by its command INSTREAM: pieces, each after its length in four bytes, the highest
 * first; a length of zero ends them; the answer ends with a zero byte.
 */
@ApplicationScoped
class ClamdScanner implements DocumentScanner {
  private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE_BYTES = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final String PREFIX = "stream: ";
  private static final String FOUND = " FOUND";

  private final Address settings;

  @Inject
  ClamdScanner(ApprovalSettings settings) {
    this(Address.of(settings.documents().scanner()));
  }

  ClamdScanner(Address settings) {
    this.settings = settings;
  }

  /**
   * Where it is.
   *
   * @param timeout to connect, and to answer
   */
  record Address(Optional<String> host, int port, Duration timeout) {
    static Address of(ApprovalSettings.Scanner scanner) {
      return new Address(scanner.host(), scanner.port(), scanner.timeout());
    }
  }

  @Override
  public boolean isConnected() {
    return settings.host().isPresent();
  }

  @Override
  public Verdict scan(Content content) throws IOException {
    int patience = Math.toIntExact(settings.timeout().toMillis());
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(settings.host().orElseThrow(), settings.port()), patience);
      socket.setSoTimeout(patience);
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
