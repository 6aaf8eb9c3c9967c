package no.bht.supervision.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.platform.statistics.Tabular;
import no.bht.supervision.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A statistic as a table.
 *
 * @param subject whom the inspections are of; null where that makes no difference
 * @param exact whether small cells are told
 * @param countedAt the moment whose records the figures are of, where later changes are still to be
 *     counted; null where all is in
 * @param denominators what shares are of; null where it is left out
 * @param definitions what each column means
 * @param notes what one must know to read it
 * @param rows by column; a number that is left out is {@code null} and the row {@code suppressed}
 */
record Table(
    String statistic,
    Map<String, String> title,
    LocalDate from,
    LocalDate to,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PartyKind subject,
    boolean exact,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant countedAt,
    Map<String, @Nullable Long> denominators,
    Map<String, String> definitions,
    List<String> notes,
    List<String> columns,
    List<Map<String, @Nullable Object>> rows)
    implements Tabular {}
