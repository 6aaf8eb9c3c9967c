package no.bht.employerregistry.registerimport.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import org.jspecify.annotations.Nullable;

/**
 * Names of the fields of an object that somebody asks for, found by their bytes. Each has a slot of
 * its own among all names of a unit.
 */
final class PlainNames {
  private static final int SIZE = 64;

  /** The names of a unit. */
  static final PlainNames OF_UNIT = new PlainNames();

  /** How many slots a unit has. */
  static final int SLOTS;

  private static final Map<RegisterField, int[]> SLOTS_OF = new EnumMap<>(RegisterField.class);

  static {
    Map<String, Integer> slots = new HashMap<>();
    for (RegisterField field : RegisterField.values()) {
      int[] own = field.names().stream().mapToInt(name -> OF_UNIT.add(name, "", slots)).toArray();
      SLOTS_OF.put(field, own);
    }
    TestWorldFields.NAMES.forEach(name -> OF_UNIT.put(name, new Name(bytes(name), -1, null)));
    SLOTS = slots.size();
  }

  private final @Nullable Name[] table = new Name[SIZE];

  private PlainNames() {}

  /** A name that is asked for. */
  static final class Name {
    private final byte[] bytes;
    private final int slot;
    private final @Nullable PlainNames inner;

    private Name(byte[] bytes, int slot, @Nullable PlainNames inner) {
      this.bytes = bytes;
      this.slot = slot;
      this.inner = inner;
    }

    /** Where its value goes, or that it was there; negative: the unit has another shape. */
    int slot() {
      return slot;
    }

    /** What is asked for inside of it; null when it is a value itself. */
    @Nullable PlainNames inner() {
      return inner;
    }
  }

  /** The slots of a field, the likeliest name first. */
  static int[] slotsOf(RegisterField field) {
    return Objects.requireNonNull(SLOTS_OF.get(field));
  }

  /**
   * @param hash of the bytes from {@code from} to {@code to}, as {@link #hash} continues it
   */
  @Nullable Name find(byte[] bytes, int from, int to, int hash) {
    for (int i = hash & (SIZE - 1); ; i = (i + 1) & (SIZE - 1)) {
      Name name = table[i];
      if (name == null || Arrays.equals(name.bytes, 0, name.bytes.length, bytes, from, to)) {
        return name;
      }
    }
  }

  static int hash(int before, int next) {
    return 31 * before + next;
  }

  /** The slot of a name of one or two steps. */
  private int add(String path, String above, Map<String, Integer> slots) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Integer known = slots.putIfAbsent(above + name, slots.size());
    int slot = known == null ? slots.size() - 1 : known;
    if (dot < 0) {
      put(name, new Name(bytes(name), slot, null));
      return slot;
    }
    byte[] key = bytes(name);
    Name outer = find(key, 0, key.length, hash(key));
    PlainNames inner = outer == null || outer.inner == null ? new PlainNames() : outer.inner;
    put(name, new Name(key, slot, inner));
    return inner.add(path.substring(dot + 1), name + ".", slots);
  }

  private void put(String name, Name entry) {
    byte[] key = bytes(name);
    int i = hash(key) & (SIZE - 1);
    while (table[i] != null && !Arrays.equals(table[i].bytes, key)) {
      i = (i + 1) & (SIZE - 1);
    }
    table[i] = entry;
  }

  private static int hash(byte[] name) {
    int hash = 0;
    for (byte b : name) {
      hash = hash(hash, b);
    }
    return hash;
  }

  private static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
