package no.bht.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import no.bht.platform.testing.FakeClamd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest {
  private FakeClamd clamd;

  @BeforeEach
  void start() throws IOException {
    clamd = new FakeClamd();
  }

  @AfterEach
  void stop() throws IOException {
    clamd.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
  void a_document_of_any_size_arrives_whole_and_in_pieces(int size) throws IOException {
    byte[] document = new byte[size];
    new Random(size).nextBytes(document);

    assertThat(clamd.scanner().scan(target -> target.write(document)))
        .isEqualTo(new Verdict.Clean());

    assertThat(clamd.received).singleElement().isEqualTo(document);
  }

  @Test
  void single_bytes_are_gathered_into_pieces() throws IOException {
    clamd
        .scanner()
        .scan(
            target -> {
              for (int i = 0; i < 200_000; i++) {
                target.write('a');
              }
            });

    assertThat(clamd.received.getFirst()).hasSize(200_000);
    assertThat(clamd.longestPiece).isEqualTo(64 * 1024);
  }

  @Test
  void what_is_found_is_told_by_its_name() throws IOException {
    assertThat(clamd.scanner().scan(target -> target.write(bytes("a VIRUS"))))
        .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"INSTREAM size limit exceeded. ERROR", "stream: Can't open file ERROR", "", "OK"})
  void an_answer_that_is_no_verdict_is_none(String answer) {
    clamd.answer = answer;

    assertThatIOException()
        .isThrownBy(() -> clamd.scanner().scan(target -> target.write(bytes("x"))));
  }

  @Test
  void a_scanner_that_is_not_there_or_does_not_answer_is_a_fault() throws IOException {
    ClamdScanner scanner;
    try (ServerSocket silent = new ServerSocket(0)) {
      scanner = FakeClamd.scannerAt(silent.getLocalPort());
      assertThatIOException().isThrownBy(() -> scanner.scan(target -> target.write(bytes("x"))));
    }
    assertThatIOException().isThrownBy(() -> scanner.scan(target -> target.write(bytes("x"))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
