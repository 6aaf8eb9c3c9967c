package no.bht.employerregistry.coverage.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The finest division of employers by number of employees: every edge of both sets of {@link
 * SizeClass}, once. The function {@code size_band} is the same for SQL. What the register withholds
 * or does not have is a band of its own.
 */
public enum SizeBand {
  ZERO(0, "0"),
  ONE(1, "1-4"),
  FROM_2_TO_4(2, "1-4"),
  FROM_5_TO_9(5, "5-9"),
  FROM_10_TO_19(10, "10-49"),
  FROM_20_TO_29(20, "10-49"),
  FROM_30_TO_49(30, "10-49"),
  FROM_50_TO_99(50, SizeBand.CROSSING),
  FROM_100_TO_109(100, SizeBand.CROSSING),
  FROM_110(110, SizeBand.CROSSING),
  /** Employees are registered, fewer than five. */
  WITHHELD_0_TO_4(-1, "WITHHELD_0_TO_4"),
  NOT_REGISTERED(-1, "NOT_REGISTERED");

  /** The block in which the classes of the two sets cross. */
  public static final String CROSSING = "50+";

  private final int from;
  private final String block;

  SizeBand(int from, String block) {
    this.from = from;
    this.block = block;
  }

  /** The smallest part that is made up of whole classes in both sets of {@link SizeClass}. */
  public String block() {
    return block;
  }

  /** The bands of a block. */
  public static Set<SizeBand> ofBlock(String block) {
    Set<SizeBand> bands = EnumSet.noneOf(SizeBand.class);
    Arrays.stream(values()).filter(band -> band.block.equals(block)).forEach(bands::add);
    return bands;
  }

  /** The band's least number of employees; -1 where there is no number. */
  public int from() {
    return from;
  }

  public boolean isNumber() {
    return from >= 0;
  }

  /** The band of an exact number of employees. */
  public static SizeBand of(int employees) {
    SizeBand found = ZERO;
    for (SizeBand band : values()) {
      if (band.isNumber() && employees >= band.from) {
        found = band;
      }
    }
    return found;
  }
}
