package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A version of a checklist (sjekkliste): dated data, never rewritten; an inspection keeps the
 * version it was begun under.
 *
 * @param validTo last day; none while in force
 * @param source where its wording comes from
 */
public record Checklist(
    String version,
    PartyKind partyKind,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String source,
    List<ControlPoint> points) {
  public Checklist {
    points = List.copyOf(points);
  }

  /** Whether this version is in force on {@code day} for {@code kind}. */
  public boolean inForce(PartyKind kind, LocalDate day) {
    return kind == partyKind
        && !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo));
  }

  /**
   * The point with {@code code}.
   *
   * @throws CommandRefused if the checklist has no such point
   */
  public ControlPoint point(String code) {
    return points.stream()
        .filter(point -> point.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new CommandRefused(new Refusal.ControlPointUnknown(code)));
  }

  /**
   * The point with {@code code}, in an inspection of that form.
   *
   * @throws CommandRefused if the checklist has no such point, or the form cannot show it
   */
  public ControlPoint point(String code, InspectionForm form) {
    ControlPoint point = point(code);
    CommandRefused.when(!point.forms().contains(form), new Refusal.PointNotOfForm(code));
    return point;
  }

  /** Codes that must be answered in an inspection of this form, in the order of the list. */
  public List<String> mandatory(InspectionForm form) {
    return points.stream()
        .filter(point -> point.mandatoryIn().contains(form))
        .map(ControlPoint::code)
        .toList();
  }
}
