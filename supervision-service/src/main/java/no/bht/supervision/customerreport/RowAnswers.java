package no.bht.supervision.customerreport;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import no.bht.platform.rows.RowFault;
import no.bht.supervision.customerreport.RowOutcome.Word;
import org.jspecify.annotations.Nullable;

/** The answer, a JSON object a line: one for each row, and one that sums up. */
final class RowAnswers {
  private final Map<Word, Long> counts = new EnumMap<>(Word.class);
  private final StringBuilder text = new StringBuilder();
  private long row;
  private long refused;

  void add(RowOutcome outcome) {
    if (outcome.word() == Word.NOT_A_CUSTOMER) {
      refused("supervision:not-a-customer", Field.EMPLOYER.wire());
      return;
    }
    counts.merge(outcome.word(), 1L, Long::sum);
    line(outcome.word().name());
    text.append(",\"id\":\"").append(outcome.id()).append("\"}\n");
  }

  void add(RowFault fault) {
    refused(fault.code(), fault.field());
  }

  private void refused(String code, @Nullable String field) {
    refused++;
    line("REFUSED");
    text.append(",\"code\":\"").append(code).append('"');
    if (field != null) {
      text.append(",\"field\":\"").append(field).append('"');
    }
    text.append("}\n");
  }

  private void line(String outcome) {
    text.append("{\"row\":").append(++row).append(",\"outcome\":\"").append(outcome).append('"');
  }

  String summedUp() {
    text.append("{\"rows\":").append(row);
    for (Word word : new Word[] {Word.ADDED, Word.CORRECTED, Word.UNCHANGED}) {
      text.append(",\"")
          .append(word.name().toLowerCase(Locale.ROOT))
          .append("\":")
          .append(counts.getOrDefault(word, 0L));
    }
    return text.append(",\"refused\":").append(refused).append("}\n").toString();
  }
}
