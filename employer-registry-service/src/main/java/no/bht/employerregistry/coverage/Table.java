package no.bht.employerregistry.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.statistics.Tabular;
import org.jspecify.annotations.Nullable;

/**
 * A statistic as a table.
 *
 * @param from first day it covers; the same as {@code to} where it is of one day
 * @param exact whether small cells are told
 * @param definitions what each column means
 * @param columns names in order
 * @param rows by column; a number that is left out is {@code null} and the row {@code suppressed}
 */
record Table(
    String statistic,
    LocalDate from,
    LocalDate to,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnitKind unit,
    boolean exact,
    Map<String, String> definitions,
    @JsonIgnore List<String> columns,
    List<Map<String, @Nullable Object>> rows)
    implements Tabular {}
