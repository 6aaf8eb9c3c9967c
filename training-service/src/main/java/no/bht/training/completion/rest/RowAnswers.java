package no.bht.training.completion.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.bht.training.completion.usecase.ReportCompletion;

/**
 * A JSON object a line: one for each row, and one that sums up. Kept until the report is read to
 * its end, for a sender that does not read while it sends. Holds codes and ids only.
 */
final class RowAnswers {
  private final List<String> lines = new ArrayList<>();
  private long recorded;
  private long known;
  private long refused;

  void add(ReportCompletion.Outcome outcome) {
    if (outcome.isNew()) {
      recorded++;
    } else {
      known++;
    }
    lines.add(
        "{\"row\":%d,\"outcome\":\"%s\",\"completionId\":\"%s\"}\n"
            .formatted(
                lines.size() + 1,
                outcome.isNew() ? "RECORDED" : "KNOWN",
                outcome.completion().id().value()));
  }

  void refuse(String code) {
    refused++;
    lines.add(
        "{\"row\":%d,\"outcome\":\"REFUSED\",\"code\":\"%s\"}\n".formatted(lines.size() + 1, code));
  }

  void writeTo(OutputStream out) throws IOException {
    for (String line : lines) {
      out.write(line.getBytes(StandardCharsets.US_ASCII));
    }
    out.write(
        "{\"rows\":%d,\"recorded\":%d,\"known\":%d,\"refused\":%d}\n"
            .formatted(lines.size(), recorded, known, refused)
            .getBytes(StandardCharsets.US_ASCII));
  }
}
