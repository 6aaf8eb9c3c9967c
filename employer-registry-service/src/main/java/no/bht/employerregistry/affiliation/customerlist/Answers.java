package no.bht.employerregistry.affiliation.customerlist;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.RowOutcome;
import no.bht.employerregistry.affiliation.usecase.TakeInCustomers.LeftOut;
import no.bht.employerregistry.http.RefusalMapper;
import no.bht.platform.rows.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * The answer, a JSON object a line: one for each row, one for each customer a complete list leaves
 * out, and one that sums up. Holds codes and numbers, nothing of what a row said.
 */
final class Answers {
  private final Map<Word, Long> counts = new EnumMap<>(Word.class);
  private final StringBuilder text = new StringBuilder();
  private long row;

  void refused(RowFault fault) {
    row(Word.REFUSED, null);
    refusal(fault.code());
    if (fault.field() != null) {
      text.append(",\"field\":\"").append(fault.field()).append('"');
    }
    end();
  }

  void add(RowOutcome outcome) {
    switch (outcome) {
      case RowOutcome.Added(var one) -> row(Word.ADDED, one);
      case RowOutcome.Ended(_, var one) -> row(Word.ENDED, one);
      case RowOutcome.Changed(_, var one) -> row(Word.CHANGED, one);
      case RowOutcome.Confirmed(var one) -> row(Word.CONFIRMED, one);
      case RowOutcome.Unchanged(var one) -> row(Word.UNCHANGED, one);
      case RowOutcome.Duplicate(var earlier) -> {
        row(Word.DUPLICATE, null);
        text.append(",\"ofRow\":").append(earlier);
      }
      case RowOutcome.Refused(var refusal) -> {
        row(Word.REFUSED, null);
        refusal(RefusalMapper.codeOf(refusal));
      }
    }
    end();
  }

  void leftOut(LeftOut customer) {
    Word word = customer.ended() ? Word.LEFT_OUT_ENDED : Word.LEFT_OUT;
    counts.merge(word, 1L, Long::sum);
    text.append("{\"outcome\":\"").append(word).append('"');
    text.append(",\"employer\":\"").append(customer.affiliation().terms().employer().value());
    text.append('"');
    id(customer.affiliation().id().value());
    end();
  }

  private void row(Word word, @Nullable Affiliation affiliation) {
    counts.merge(word, 1L, Long::sum);
    text.append("{\"row\":").append(++row).append(",\"outcome\":\"").append(word).append('"');
    if (affiliation != null) {
      id(affiliation.id().value());
    }
  }

  private void id(UUID affiliation) {
    text.append(",\"affiliationId\":\"").append(affiliation).append('"');
  }

  private void refusal(String code) {
    text.append(",\"code\":\"").append(code).append('"');
  }

  private void end() {
    text.append("}\n");
  }

  /**
   * All of it.
   *
   * @param complete whether it was judged whom the list leaves out
   */
  String summedUp(boolean complete) {
    text.append("{\"rows\":").append(row);
    for (Word word : Word.values()) {
      text.append(",\"").append(word.sum).append("\":").append(counts.getOrDefault(word, 0L));
    }
    return text.append(",\"judgedComplete\":").append(complete).append("}\n").toString();
  }

  private enum Word {
    ADDED("added"),
    ENDED("ended"),
    CHANGED("changed"),
    CONFIRMED("confirmed"),
    UNCHANGED("unchanged"),
    DUPLICATE("duplicate"),
    REFUSED("refused"),
    LEFT_OUT("leftOut"),
    LEFT_OUT_ENDED("leftOutEnded");

    private final String sum;

    Word(String sum) {
      this.sum = sum;
    }
  }
}
