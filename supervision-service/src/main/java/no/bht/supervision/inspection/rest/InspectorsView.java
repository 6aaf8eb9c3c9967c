package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.bht.supervision.inspection.domain.Attendance;
import no.bht.supervision.inspection.domain.Dossier;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.SelectionReason;
import no.bht.supervision.inspection.usecase.ReadInspections;
import org.jspecify.annotations.Nullable;

/** What of an inspection is for inspectors alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectorsView(
    String inspector,
    @Nullable String unit,
    SelectionReason selectionReason,
    @Nullable UUID campaign,
    PartyFacts factsWhenOpened,
    List<Attendance> attendance,
    Dossier dossier) {

  static @Nullable InspectorsView of(ReadInspections.View view) {
    Inspection inspection = view.inspection();
    Opening opening = inspection.opening();
    Dossier dossier = view.dossier();
    return dossier == null
        ? null
        : new InspectorsView(
            opening.inspector(),
            opening.purpose().unit(),
            opening.purpose().reason(),
            opening.purpose().campaign(),
            opening.facts(),
            inspection.progress().attendance(),
            dossier);
  }
}
