package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import java.io.InputStream;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile.FileFault;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects one after the other: an array, one a line, or whatever stands between them. Objects
 * are cut out of the bytes by their braces and read one by one, so that a broken one costs only
 * itself.
 */
final class JsonRecords implements RecordSource {
  /** No record of the register comes near; what is longer has no end. */
  private static final int LONGEST_RECORD = 1 << 18;

  /** So many bytes may be looked at again and again; who makes us look at more is no register. */
  private static final long MOST_IN_VAIN = 1L << 28;

  /** Nearly every record is shorter. */
  private static final int USUAL_RECORD = 1 << 12;

  private final ByteWindow window;
  private int openArrays;
  private long inVain;
  private long ordinal;
  private long line = 1;

  JsonRecords(InputStream in) {
    window = new ByteWindow(in);
  }

  @Override
  public @Nullable FileRecord next() throws IOException {
    while (window.has(0)) {
      line = window.line();
      int c = window.at(0);
      if (c == '{') {
        ordinal++;
        return object();
      }
      if (isBetweenRecords(c)) {
        openArrays += c == '[' ? 1 : c == ']' ? -1 : 0;
        window.drop(1);
      } else {
        ordinal++;
        window.drop(lengthOfStray());
        return new FileRecord.Broken(line, ordinal, RejectionCode.JSON_INVALID);
      }
    }
    line = window.line();
    if (openArrays > 0) {
      throw new FileBroken(RejectionCode.CUT_IN_THE_MIDDLE);
    }
    return null;
  }

  @Override
  public FileFault faultHere(RejectionCode code, @Nullable String field) {
    return new FileFault(code, line, ordinal, field);
  }

  private static boolean isBetweenRecords(int c) {
    return c == ',' || c == '[' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Nearly always the object lies in the window and is sound: its end need not be looked for. */
  private FileRecord object() throws IOException {
    window.has(USUAL_RECORD);
    PlainUnit plain = PlainUnit.read(window.bytes(), window.offset(), window.loaded());
    if (plain != null && plain.length() <= LONGEST_RECORD) {
      window.drop(plain.length(), plain.lineBreaks());
      return new FileRecord.Whole(line, ordinal, plain.fields());
    }
    JsonUnit ahead = JsonUnit.readAhead(window.bytes(), window.offset(), window.loaded());
    if (ahead != null && ahead.length() <= LONGEST_RECORD) {
      window.drop(ahead.length());
      return new FileRecord.Whole(line, ordinal, JsonFields.of(ahead.fields()));
    }
    return cutOut();
  }

  private FileRecord cutOut() throws IOException {
    int length = lengthOfObject();
    JsonUnit unit = length > 0 ? JsonUnit.read(window.bytes(), window.offset(), length) : null;
    if (unit != null) {
      window.drop(length);
      return new FileRecord.Whole(line, ordinal, JsonFields.of(unit.fields()));
    }
    int next = RecordStart.after(window, length > 0 ? length : window.loaded());
    if (next < 0 && length <= 0) {
      window.requireProperEnd();
      throw new FileBroken(
          window.loaded() < LONGEST_RECORD
              ? RejectionCode.CUT_IN_THE_MIDDLE
              : RejectionCode.RECORD_TOO_LONG);
    }
    window.drop(next < 0 ? length : next);
    inVain += next < 0 ? 0 : Math.max(length, window.loaded());
    if (inVain > MOST_IN_VAIN) {
      throw new FileBroken(RejectionCode.RECORD_TOO_LONG);
    }
    return new FileRecord.Broken(line, ordinal, RejectionCode.JSON_INVALID);
  }

  /** To the brace that closes the one at the beginning; 0 if there is none. */
  private int lengthOfObject() throws IOException {
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < LONGEST_RECORD && window.has(i); i++) {
      int c = window.at(i);
      if (inText) {
        // A text cannot hold a line break: one that seems to is broken and ends there.
        inText = c != '"' && c != '\n';
        i += c == '\\' ? 1 : 0;
      } else if (c == '"') {
        inText = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** What is neither object nor separator, to the end of the line or the next of these. */
  private int lengthOfStray() throws IOException {
    int length = 1;
    while (length < LONGEST_RECORD && window.has(length)) {
      int c = window.at(length);
      if (c == '{' || c == ',' || c == ']' || c == '\n') {
        return length;
      }
      length++;
    }
    return length;
  }
}
