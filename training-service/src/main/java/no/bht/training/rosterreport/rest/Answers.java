package no.bht.training.rosterreport.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.training.domain.Refusal;
import no.bht.training.rosterreport.domain.RowOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The answer, a JSON object a line: one for each row and one that sums up. Kept until the report is
 * read to its end: a sender that does not read while it sends would otherwise wait for us, and we
 * for it. Holds codes and ids, nothing of what a row said.
 */
final class Answers {
  private final List<byte[]> parts = new ArrayList<>();
  private final Map<Word, Long> counts = new EnumMap<>(Word.class);
  private StringBuilder text = new StringBuilder();
  private long row;

  void refused(RowFault fault) {
    line(Word.REFUSED, null, fault.code, fault.field);
  }

  void add(RowOutcome outcome) {
    switch (outcome) {
      case RowOutcome.Added added -> line(Word.ADDED, added.member().id().value(), null, null);
      case RowOutcome.Ended ended -> line(Word.ENDED, ended.member().id().value(), null, null);
      case RowOutcome.Unchanged same ->
          line(Word.UNCHANGED, same.member().id().value(), null, null);
      case RowOutcome.Refused refused -> refused(refused.refusal());
    }
  }

  private void refused(Refusal refusal) {
    switch (refusal) {
      case Refusal.AlreadyMember known ->
          line(Word.REFUSED, known.memberId(), "already-member", null);
      case Refusal.KnownOtherwise known ->
          line(Word.REFUSED, known.memberId(), "known-otherwise", null);
      case Refusal.NotOnRoster _ -> line(Word.REFUSED, null, "not-on-roster", null);
      case Refusal.EndsBeforeStart _ ->
          line(Word.REFUSED, null, "ends-before-start", RowField.LAST_DAY);
      default -> line(Word.REFUSED, null, "refused", null);
    }
  }

  private void line(
      Word word, @Nullable UUID member, @Nullable String code, @Nullable RowField field) {
    counts.merge(word, 1L, Long::sum);
    text.append("{\"row\":").append(++row).append(",\"outcome\":\"").append(word).append('"');
    if (member != null) {
      text.append(",\"memberId\":\"").append(member).append('"');
    }
    if (code != null) {
      text.append(",\"code\":\"").append(code).append('"');
    }
    if (field != null) {
      text.append(",\"field\":\"").append(field.fieldName).append('"');
    }
    text.append("}\n");
  }

  void endPart() {
    parts.add(text.toString().getBytes(StandardCharsets.US_ASCII));
    text = new StringBuilder();
  }

  void writeTo(OutputStream out) throws IOException {
    for (byte[] part : parts) {
      out.write(part);
    }
    out.write(sum().getBytes(StandardCharsets.US_ASCII));
  }

  private String sum() {
    return "{\"rows\":%d,\"added\":%d,\"ended\":%d,\"unchanged\":%d,\"refused\":%d}%n"
        .formatted(
            row, count(Word.ADDED), count(Word.ENDED), count(Word.UNCHANGED), count(Word.REFUSED));
  }

  private long count(Word word) {
    return counts.getOrDefault(word, 0L);
  }

  private enum Word {
    ADDED,
    ENDED,
    UNCHANGED,
    REFUSED
  }
}
