package no.bht.localstack.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Ports on this machine. */
public final class Ports {
  private static final int FIRST = 20_000;
  private static final int END = 32_000;
  private static final int TRIES = 1_000;

  private Ports() {}

  /**
   * That many different ports that nobody has now. None is of those that systems give to outgoing
   * connections (from 32768): such a port could be taken again before a server gets to it.
   */
  public static List<Integer> free(int count) {
    return new SplittableRandom()
        .ints(FIRST, END)
        .distinct()
        .limit(TRIES)
        .filter(port -> !taken(port))
        .limit(count)
        .boxed()
        .toList();
  }

  /** Whether somebody listens on the port, on any address of this machine. */
  public static boolean taken(int port) {
    return Stream.of(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
            new InetSocketAddress(port))
        .anyMatch(address -> !canBind(address));
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
