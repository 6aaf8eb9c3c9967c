package no.bht.employerregistry.affiliation.customerlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.employerregistry.affiliation.domain.CustomerRow;
import no.bht.employerregistry.affiliation.domain.CustomerRow.Contract;
import no.bht.employerregistry.affiliation.domain.RowOutcome;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.rows.RawRow;
import no.bht.platform.rows.RowFault;
import no.bht.platform.rows.RowSource;

/**
 * A list as it was read, before any of it is taken in: one that is too long has no effect.
 *
 * @param rows a {@link CustomerRow}, a {@link RowOutcome.Duplicate} or a {@link RowFault} each
 * @param named whom the rows name, refused ones included
 * @param isWhole whether it is known whom the list names: it did not break off, and every row's
 *     employer could be read
 */
record ReadList(List<Object> rows, Set<OrganisationNumber> named, boolean isWhole) {

  /**
   * @throws ProblemException 413 if there are more than {@code most} rows
   */
  static ReadList of(RowSource<Column> source, RowCheck check, int most) throws IOException {
    List<Object> rows = new ArrayList<>();
    Map<Contract, Long> contracts = new HashMap<>();
    Set<OrganisationNumber> named = new HashSet<>();
    boolean everybody = true;
    for (RawRow<Column> raw = source.next(); raw != null; raw = source.next()) {
      if (rows.size() == most) {
        throw ProblemException.of(
            413,
            "list-too-long",
            "A list has at most %d rows; nothing of it was taken in. Send it in parts."
                .formatted(most));
      }
      try {
        named.add(check.employer(raw));
      } catch (RowFault unreadable) {
        everybody = false;
      }
      rows.add(checked(raw, check, contracts, rows.size() + 1L));
    }
    return new ReadList(rows, named, everybody && source.isWhole());
  }

  private static Object checked(
      RawRow<Column> raw, RowCheck check, Map<Contract, Long> contracts, long number) {
    try {
      CustomerRow row = check.rowOf(raw);
      Long earlier = contracts.putIfAbsent(row.contract(), number);
      return earlier == null ? row : new RowOutcome.Duplicate(earlier);
    } catch (RowFault fault) {
      return fault;
    }
  }
}
