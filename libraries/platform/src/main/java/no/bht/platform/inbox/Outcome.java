package no.bht.platform.inbox;

import java.util.Locale;

/** What became of a record. */
enum Outcome {
  /** It had its effect. */
  PROCESSED,
  /** It had its effect earlier. */
  DUPLICATE,
  /** Nobody here listens to its type. */
  UNKNOWN_TYPE,
  /** It was put aside. */
  DEAD_LETTER;

  /** As a metric's label. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
