package no.bht.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void free_ports_are_different_and_free() {
    List<Integer> ports = Ports.free(5);

    assertThat(ports).hasSize(5).doesNotHaveDuplicates().noneMatch(Ports::taken);
  }

  @Test
  void a_port_somebody_listens_on_is_taken() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      assertThat(Ports.taken(socket.getLocalPort())).isTrue();
    }
  }

  @Test
  void a_port_taken_on_the_loopback_address_only_is_taken() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.taken(socket.getLocalPort())).isTrue();
    }
  }
}
