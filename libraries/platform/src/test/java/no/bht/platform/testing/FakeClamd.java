package no.bht.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import no.bht.platform.document.ClamdScanner;

/** Speaks clamd's INSTREAM and nothing else. What contains {@code VIRUS} is infected. */
public final class FakeClamd implements AutoCloseable {
  /** What was streamed, scan by scan. */
  public final List<byte[]> received = new CopyOnWriteArrayList<>();

  /** The longest piece of any stream, bytes. */
  public volatile int longestPiece;

  /** Instead of the verdict; {@code null} for the verdict. */
  public volatile String answer;

  private final ServerSocket server;

  public FakeClamd() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** The scanner that talks to it. */
  public ClamdScanner scanner() {
    return scannerAt(server.getLocalPort());
  }

  /** A scanner that talks to whatever listens there. */
  public static ClamdScanner scannerAt(int port) {
    return new ClamdScanner(
        Optional.of(InetAddress.getLoopbackAddress().getHostAddress()),
        port,
        Duration.ofSeconds(2));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        answer(client);
      } catch (IOException e) {
        // The client went, or the server was closed.
      }
    }
  }

  private void answer(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    byte[] command = in.readNBytes("zINSTREAM\0".length());
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      throw new UncheckedIOException(new IOException("Not INSTREAM"));
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      longestPiece = Math.max(longestPiece, length);
      content.write(in.readNBytes(length));
    }
    received.add(content.toByteArray());
    boolean infected = content.toString(StandardCharsets.ISO_8859_1).contains("VIRUS");
    String verdict = infected ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    OutputStream out = client.getOutputStream();
    for (byte one :
        ((answer == null ? verdict : answer) + "\0").getBytes(StandardCharsets.US_ASCII)) {
      out.write(one);
      out.flush();
    }
  }
}
