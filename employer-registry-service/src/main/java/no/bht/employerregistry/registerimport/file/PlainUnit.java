package no.bht.employerregistry.registerimport.file;

import java.nio.charset.StandardCharsets;
import no.bht.employerregistry.registerimport.file.PlainNames.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit as the register writes nearly all of them: well-formed JSON without escapes in its
 * texts, in the shape of version 2 of its interface. At the first byte that is anything else it
 * gives up, and {@link JsonUnit} decides what the unit is. It takes half of the time of a general
 * parser, which was a third of an import's.
 */
final class PlainUnit {
  /** Stands for the JSON null. */
  static final Object NONE = new Object();

  private static final int DEEPEST = 16;

  /** Lies outside of the bytes, where nothing is read. */
  private static final int GIVEN_UP = Integer.MAX_VALUE;

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final byte[] bytes;
  private final int end;
  private final @Nullable Object[] values = new Object[PlainNames.SLOTS];
  private int length;
  private int lineBreaks;

  private PlainUnit(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** The object at the beginning of the bytes; null if it is not plain or goes on behind them. */
  static @Nullable PlainUnit read(byte[] bytes, int offset, int available) {
    PlainUnit unit = new PlainUnit(bytes, offset + available);
    int behind = unit.at(offset) == '{' ? unit.object(offset, PlainNames.OF_UNIT, 0) : GIVEN_UP;
    unit.length = behind - offset;
    return behind == GIVEN_UP ? null : unit;
  }

  /** Bytes from brace to brace. */
  int length() {
    return length;
  }

  int lineBreaks() {
    return lineBreaks;
  }

  PlainFields fields() {
    return new PlainFields(values);
  }

  // Each of the following gives the place behind what it has read, or GIVEN_UP.

  private int object(int brace, @Nullable PlainNames wanted, int depth) {
    int i = blanks(brace + 1);
    if (at(i) == '}') {
      return i + 1;
    }
    while (i != GIVEN_UP) {
      i = blanks(field(i, wanted, depth));
      if (at(i) != ',') {
        return at(i) == '}' ? i + 1 : GIVEN_UP;
      }
      i = blanks(i + 1);
    }
    return GIVEN_UP;
  }

  private int field(int quote, @Nullable PlainNames wanted, int depth) {
    if (at(quote) != '"') {
      return GIVEN_UP;
    }
    int hash = 0;
    int i = quote + 1;
    for (byte c = at(i); c != '"'; c = at(++i)) {
      if (c < ' ' || c == '\\') {
        return GIVEN_UP;
      }
      hash = PlainNames.hash(hash, c);
    }
    Name name = wanted == null ? null : wanted.find(bytes, quote + 1, i, hash);
    i = blanks(i + 1);
    if (at(i) != ':') {
      return GIVEN_UP;
    }
    i = blanks(i + 1);
    return name == null ? passedOver(i, depth) : kept(i, name, depth);
  }

  private int kept(int i, Name name, int depth) {
    if (name.slot() < 0 || values[name.slot()] != null) {
      return GIVEN_UP; // Another shape, or a field twice.
    }
    values[name.slot()] = NONE;
    byte c = at(i);
    if (c == 'n') {
      return word(i, NULL);
    }
    if (name.inner() != null) {
      return c == '{' ? object(i, name.inner(), depth + 1) : GIVEN_UP;
    }
    int behind = passedOver(i, DEEPEST);
    if (behind != GIVEN_UP) {
      values[name.slot()] = value(c, i, behind);
    }
    return behind;
  }

  private Object value(byte first, int from, int to) {
    return switch (first) {
      case '"' -> new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
      case 't' -> true;
      case 'f' -> false;
      default -> Integer.valueOf(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    };
  }

  private int passedOver(int i, int depth) {
    byte c = at(i);
    if (c == '"') {
      return text(i);
    }
    return switch (c) {
      case 't' -> word(i, TRUE);
      case 'f' -> word(i, FALSE);
      case 'n' -> word(i, NULL);
      case '{' -> depth < DEEPEST ? object(i, null, depth + 1) : GIVEN_UP;
      case '[' -> depth < DEEPEST ? array(i, depth + 1) : GIVEN_UP;
      default -> number(i);
    };
  }

  private int array(int bracket, int depth) {
    int i = blanks(bracket + 1);
    if (at(i) == ']') {
      return i + 1;
    }
    while (i != GIVEN_UP) {
      i = blanks(passedOver(i, depth));
      if (at(i) != ',') {
        return at(i) == ']' ? i + 1 : GIVEN_UP;
      }
      i = blanks(i + 1);
    }
    return GIVEN_UP;
  }

  private int text(int quote) {
    int i = quote + 1;
    for (byte c = at(i); c != '"'; c = at(++i)) {
      if (c == '\\') {
        return GIVEN_UP;
      }
      if (c < ' ') {
        i = letter(i, c);
        if (i == GIVEN_UP) {
          return GIVEN_UP;
        }
      }
    }
    return i + 1;
  }

  /** The last byte of a letter of two or three bytes; of the rarer ones nothing is said here. */
  private int letter(int i, byte first) {
    if (first >= (byte) 0xC2 && first <= (byte) 0xDF) {
      return continues(i + 1) ? i + 1 : GIVEN_UP;
    }
    boolean ofThree = first > (byte) 0xE0 && first <= (byte) 0xEF && first != (byte) 0xED;
    return ofThree && continues(i + 1) && continues(i + 2) ? i + 2 : GIVEN_UP;
  }

  private boolean continues(int i) {
    return (at(i) & 0xC0) == 0x80;
  }

  /** A whole number of at most nine digits. */
  private int number(int first) {
    int i = at(first) == '-' ? first + 1 : first;
    int digits = i;
    while (at(i) >= '0' && at(i) <= '9') {
      i++;
    }
    boolean plain = i > digits && i - digits <= 9 && (at(digits) != '0' || i - digits == 1);
    return plain ? i : GIVEN_UP;
  }

  private int word(int i, byte[] word) {
    for (int k = 0; k < word.length; k++) {
      if (at(i + k) != word[k]) {
        return GIVEN_UP;
      }
    }
    return i + word.length;
  }

  private int blanks(int from) {
    int i = from;
    for (byte c = at(i); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = at(++i)) {
      lineBreaks += c == '\n' ? 1 : 0;
    }
    return i;
  }

  /** Nothing plain begins with the zero that stands outside of the bytes. */
  private byte at(int i) {
    return i < end ? bytes[i] : 0;
  }
}
