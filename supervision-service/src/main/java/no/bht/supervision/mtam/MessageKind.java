package no.bht.supervision.mtam;

import java.util.Optional;
import java.util.stream.Stream;

/** What a message is about (meldingstype). */
enum MessageKind {
  /** There is a report (varsel om rapport). */
  REPORT("varsel-om-rapport"),
  /** An inspection is planned or open (varsel om koordinering). */
  COORDINATION("varsel-om-koordinering"),
  /** Anything else, in words (varsel fritekst). */
  FREE_TEXT("varsel-fritekst");

  private final String wire;

  MessageKind(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }

  static Optional<MessageKind> ofWire(String word) {
    return Stream.of(values()).filter(kind -> kind.wire.equals(word)).findAny();
  }
}
