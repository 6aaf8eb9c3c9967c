package no.bht.approval.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.platform.statistics.Tabular;
import org.jspecify.annotations.Nullable;

/**
 * A statistic as a table.
 *
 * @param from first day it covers; the same as {@code to} where it is of one day
 * @param columns names in order; the last that counts is {@code count}
 * @param rows by column; a number that is left out is {@code null} and the row {@code suppressed}
 */
record Table(
    String statistic,
    LocalDate from,
    LocalDate to,
    @JsonIgnore List<String> columns,
    List<Map<String, @Nullable Object>> rows)
    implements Tabular {}
