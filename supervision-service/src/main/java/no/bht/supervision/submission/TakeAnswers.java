package no.bht.supervision.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.bht.platform.problem.Problem;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.http.RefusalMapper;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Backgrounds;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvent;
import no.bht.supervision.inspection.domain.ObservationLimit;
import no.bht.supervision.inspection.domain.OrdersOnParty;
import no.bht.supervision.submission.SubmissionResponse.Result;
import no.bht.supervision.submission.SubmissionResponse.Row;
import no.bht.supervision.submission.SubmissionResponse.Version;

/** Puts the answers of a submission to the inspection, one by one. */
@ApplicationScoped
class TakeAnswers {
  private final Checklists checklists;
  private final Backgrounds backgrounds;
  private final OrdersOnParty orders;
  private final ObservationLimit limit;
  private final RefusalMapper refusals = new RefusalMapper();

  TakeAnswers(
      Checklists checklists,
      Backgrounds backgrounds,
      OrdersOnParty orders,
      ObservationLimit limit) {
    this.checklists = checklists;
    this.backgrounds = backgrounds;
    this.orders = orders;
    this.limit = limit;
  }

  /** What became of each answer, and what there is to tell. */
  record Taken(List<Row> rows, List<InspectionEvent> events) {
    boolean hasAny() {
      return rows.stream().anyMatch(row -> row.result() == Result.TAKEN);
    }

    boolean hasAll() {
      return rows.stream()
          .allMatch(row -> row.result() == Result.TAKEN || row.result() == Result.UNCHANGED);
    }

    Taken nothing() {
      return new Taken(rows.stream().map(Row::unlessAll).toList(), List.of());
    }
  }

  /** An assessment of the duty holds for the whole inspection: it goes before the others. */
  Taken take(Inspection inspection, SubmissionRequest request, String by, Instant at) {
    List<InspectionEvent> events = new ArrayList<>();
    Map<String, Row> rows = new HashMap<>();
    request.answers().stream()
        .sorted(Comparator.comparing(row -> row.dutyAssessment() == null))
        .forEach(row -> rows.put(row.code(), take(inspection, row, by, at, events)));
    return new Taken(
        request.answers().stream()
            .map(row -> Objects.requireNonNull(rows.get(row.code())))
            .toList(),
        List.copyOf(events));
  }

  private Row take(
      Inspection inspection,
      SubmissionRequest.Row row,
      String by,
      Instant at,
      List<InspectionEvent> events) {
    Answer answer = row.answer(by, at);
    List<Answer> before = inspection.answers();
    int standing = numberOf(before, row.code());
    if (standing != Objects.requireNonNullElse(row.basedOn(), 0)) {
      return meanwhile(row.code(), standing, before, answer);
    }
    try {
      limit.require(inspection.opening(), answer);
      events.addAll(
          inspection.answer(
              answer,
              checklists.version(inspection.opening().checklistVersion()),
              Oslo.dateOf(at),
              backgrounds.of(inspection.opening(), answer.observedOn()),
              orders));
    } catch (CommandRefused refused) {
      Problem problem = (Problem) refusals.toResponse(refused).getEntity();
      return new Row(row.code(), Result.REFUSED, problem.code(), problem.detail(), null, null);
    }
    boolean added = inspection.answers().size() > before.size();
    return Row.of(row.code(), added ? Result.TAKEN : Result.UNCHANGED);
  }

  private static Row meanwhile(String code, int standing, List<Answer> answers, Answer submitted) {
    if (standing == 0) {
      return new Row(
          code,
          Result.REFUSED,
          "based-on-unknown",
          "The point has no such answer.",
          null,
          Version.of(null, submitted));
    }
    Answer there = answers.get(standing - 1);
    return submitted.isSaidBy(there)
        ? Row.of(code, Result.UNCHANGED)
        : new Row(
            code,
            Result.CONFLICT,
            "answered-meanwhile",
            "Another has answered the point meanwhile.",
            Version.of(standing, there),
            Version.of(null, submitted));
  }

  /** From 1, in the order given; 0 for none. */
  private static int numberOf(List<Answer> answers, String code) {
    return IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).code().equals(code))
            .max()
            .orElse(-1)
        + 1;
  }
}
