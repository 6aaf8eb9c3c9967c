package no.bht.localstack.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.bht.localstack.StackException;

/** Ports on this machine. */
public final class Ports {
  private Ports() {}

  /** That many different ports that nobody listens on now. */
  public static List<Integer> free(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new StackException("No free port to be had: " + e.getMessage(), e);
    } finally {
      held.forEach(Ports::close);
    }
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

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new StackException("A port could not be given back: " + e.getMessage(), e);
    }
  }
}
