package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Background;
import no.bht.supervision.inspection.domain.Backgrounds;
import no.bht.supervision.inspection.domain.BrokenOff;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.ControlPoint;
import no.bht.supervision.inspection.domain.Dossier;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import org.jspecify.annotations.Nullable;

/** Reads inspections as far as the reader may see them. */
@ApplicationScoped
public class ReadInspections {
  private final Inspections inspections;
  private final Checklists checklists;
  private final Backgrounds backgrounds;

  ReadInspections(Inspections inspections, Checklists checklists, Backgrounds backgrounds) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.backgrounds = backgrounds;
  }

  /**
   * An inspection with its checklist and what was known.
   *
   * @param background on the day it was closed, else today
   * @param dossier for an inspector only
   * @param onDayObserved of the points that show the provider's approval, by code
   */
  public record View(
      Inspection inspection,
      Checklist checklist,
      Background background,
      @Nullable Dossier dossier,
      Map<String, Background> onDayObserved) {}

  /** Empty if there is none, or it is not for this reader. */
  @Transactional
  public Optional<View> read(InspectionId id, Viewer viewer, LocalDate today) {
    return inspections
        .find(id)
        .filter(it -> it.visibleTo(viewer))
        .map(it -> view(it, today, viewer.officer()));
  }

  /** An inspection that an inspector has just changed. */
  @Transactional
  public View view(Inspection inspection, LocalDate today) {
    return view(inspection, today, true);
  }

  private View view(Inspection inspection, LocalDate today, boolean officer) {
    Checklist checklist = checklists.version(inspection.opening().checklistVersion());
    LocalDate day = endOf(inspection).orElse(today);
    var onDayObserved = new TreeMap<String, Background>();
    for (ControlPoint point : checklist.points()) {
      if (point.showsApproval()) {
        LocalDate observed = inspection.answerTo(point.code()).map(Answer::observedOn).orElse(day);
        onDayObserved.put(point.code(), backgrounds.of(inspection.opening(), observed));
      }
    }
    return new View(
        inspection,
        checklist,
        backgrounds.of(inspection.opening(), day).without(inspection.opening().id()),
        officer ? backgrounds.dossier(inspection.opening(), day) : null,
        onDayObserved);
  }

  private static Optional<LocalDate> endOf(Inspection inspection) {
    BrokenOff brokenOff = inspection.progress().brokenOff();
    return brokenOff == null
        ? inspection.closing().map(Closing::closedOn)
        : Optional.of(brokenOff.on());
  }

  /** Newest first; a party gets its own, whatever it asks for. */
  @Transactional
  public List<Inspection> list(
      Viewer viewer, Inspections.Wanted wanted, @Nullable InspectionId before, int limit) {
    if (viewer.officer()) {
      return inspections.list(wanted, false, before, limit);
    }
    OrganisationNumber own = viewer.organisation();
    OrganisationNumber party = wanted.party();
    boolean another = party != null && !party.equals(own);
    return own == null || another
        ? List.of()
        : inspections.list(wanted.of(own), true, before, limit);
  }
}
