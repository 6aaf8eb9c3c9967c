package no.bht.training.rosterreport.persistence;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {
  private final StringBuilder text = new StringBuilder();
  private boolean atRowStart = true;

  CopyText add(@Nullable Object value) {
    if (!atRowStart) {
      text.append('\t');
    }
    atRowStart = false;
    if (value == null) {
      text.append("\\N");
    } else {
      escape(value.toString());
    }
    return this;
  }

  void endRow() {
    text.append('\n');
    atRowStart = true;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }
}
