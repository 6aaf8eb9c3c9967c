package no.bht.platform.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has rows and columns, and can be had as CSV too. */
public interface Tabular {
  /** Names of the columns, in order. */
  List<String> columns();

  /** Each row by column; what is left out is {@code null} or not there. */
  List<Map<String, @Nullable Object>> rows();
}
