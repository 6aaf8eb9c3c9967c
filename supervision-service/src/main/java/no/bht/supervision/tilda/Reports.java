package no.bht.supervision.tilda;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.ControlPoint;
import no.bht.supervision.sharing.SharedInformation;
import no.bht.supervision.sharing.SharedInformation.SharedFinding;
import org.jspecify.annotations.Nullable;

/** Makes reports of inspections, and leaves out what may tell of a person. */
@ApplicationScoped
class Reports {
  private static final int ONLY_ACTIVITY = 1;

  private final TildaSettings settings;
  private final Checklists checklists;

  Reports(TildaSettings settings, Checklists checklists) {
    this.settings = settings;
    this.checklists = checklists;
  }

  /** The report; nothing where reports on sole proprietors are left out. */
  Optional<ReportResponse> of(InspectionRow inspection, Details details) {
    boolean stripped = inspection.mayBeSoleProprietor();
    if (stripped && settings.soleProprietors() == SoleProprietorRule.DROP) {
      return Optional.empty();
    }
    SharedInformation shared = details.sharedOf(inspection.id());
    List<Place> places = Place.of(inspection.municipality(), stripped ? null : shared.place());
    List<ReportResponse.Message> messages =
        stripped ? List.of() : messages(details.messagesOf(inspection.id()));
    return Optional.of(
        new ReportResponse(
            inspection.unit(),
            settings.authority(),
            settings.authority(),
            stripped ? null : traits(inspection),
            places,
            List.of(activity(inspection, places, messages, shared)),
            ContactPoint.of(settings.contact(), inspection.office()),
            stripped ? List.of() : remarks(details.reactionsOf(inspection.id()), shared),
            breaches(inspection, details, Place.referenceTo(places))));
  }

  private static ReportResponse.Traits traits(InspectionRow inspection) {
    return new ReportResponse.Traits(
        inspection.id().toString(),
        Codes.NO_MAJOR_ACCIDENT,
        Codes.unannounced(inspection.announced()),
        Codes.selection(inspection.selection()),
        Codes.status(inspection.state()),
        Codes.theme(inspection.kind()));
  }

  /** It takes the day on which it was carried out, unless the inspector says that it took more. */
  private static ReportResponse.Activity activity(
      InspectionRow inspection,
      List<Place> places,
      List<ReportResponse.Message> messages,
      SharedInformation shared) {
    boolean stripped = inspection.mayBeSoleProprietor();
    return new ReportResponse.Activity(
        ONLY_ACTIVITY,
        Place.referenceTo(places),
        UtcDay.of(inspection.activityOn()),
        shared.daysTaken() == null ? 1 : shared.daysTaken(),
        Codes.activity(inspection.form()),
        Codes.manner(inspection.form()),
        stripped ? null : SharedText.of(shared.observation()),
        Simultaneous.of(shared, stripped),
        messages);
  }

  private static List<ReportResponse.Message> messages(List<Details.Message> sent) {
    return sent.stream()
        .map(one -> new ReportResponse.Message(one.recipient(), SharedText.of(one.text())))
        .toList();
  }

  /** Guidance is no deviation. */
  private static List<ReportResponse.Remark> remarks(
      List<Details.Reaction> reactions, SharedInformation shared) {
    List<ReportResponse.Remark> remarks = new ArrayList<>();
    for (Details.Reaction reaction : reactions) {
      if (reaction.kind() == ReactionKind.GUIDANCE) {
        String about =
            reaction.point() == null ? "." : " om kontrollpunkt " + reaction.point() + ".";
        remarks.add(
            new ReportResponse.Remark(
                remarks.size() + 1, "Veiledning gitt" + about + toldOf(reaction.point(), shared)));
      }
    }
    return remarks;
  }

  /** Every reaction, then every breach that none of them answers. */
  private List<ReportResponse.Breach> breaches(
      InspectionRow inspection, Details details, @Nullable Integer place) {
    List<ReportResponse.Breach> breaches = new ArrayList<>();
    Set<String> answered = new HashSet<>();
    SharedInformation shared = details.sharedOf(inspection.id());
    for (Details.Reaction reaction : details.reactionsOf(inspection.id())) {
      if (reaction.kind() != ReactionKind.GUIDANCE) {
        String explanation = explanation(inspection, reaction.point(), shared);
        breaches.add(reacted(reaction, explanation, breaches.size() + 1, place));
        answered.add(String.valueOf(reaction.point()));
      }
    }
    for (String code : details.breachesOf(inspection.id())) {
      if (!answered.contains(code)) {
        String explanation = explanation(inspection, code, shared);
        breaches.add(found(inspection, code, explanation, breaches.size() + 1, place));
      }
    }
    return breaches;
  }

  private static ReportResponse.Breach reacted(
      Details.Reaction reaction,
      @Nullable String explanation,
      int number,
      @Nullable Integer place) {
    return new ReportResponse.Breach(
        number,
        ONLY_ACTIVITY,
        place,
        explanation,
        LegalBasis.of(reaction.legalBases()),
        UtcDay.ofNullable(reaction.decidedOn()),
        new ReportResponse.Severity(wholeKroner(reaction), Codes.reaction(reaction.kind())),
        reaction.times());
  }

  private ReportResponse.Breach found(
      InspectionRow inspection,
      String code,
      @Nullable String explanation,
      int number,
      @Nullable Integer place) {
    String basis =
        point(inspection, code).map(ControlPoint::legalBases).map(LegalBasis::of).orElse(null);
    return new ReportResponse.Breach(
        number, ONLY_ACTIVITY, place, explanation, basis, null, null, null);
  }

  /** The question of the checklist, and what an inspector has written of it for others. */
  private @Nullable String explanation(
      InspectionRow inspection, @Nullable String code, SharedInformation shared) {
    if (code == null || inspection.mayBeSoleProprietor()) {
      return null;
    }
    String question = point(inspection, code).map(point -> ": " + point.question()).orElse("");
    return "Kontrollpunkt " + code + question + toldOf(code, shared);
  }

  private static String toldOf(@Nullable String code, SharedInformation shared) {
    for (SharedFinding finding : shared.findings()) {
      String text = SharedText.of(finding.text());
      if (finding.controlPoint().equals(code) && text != null) {
        return " " + text;
      }
    }
    return "";
  }

  private Optional<ControlPoint> point(InspectionRow inspection, String code) {
    if (inspection.checklist() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(checklists.version(inspection.checklist()).point(code));
    } catch (CommandRefused | NoSuchElementException _) {
      return Optional.empty();
    }
  }

  /** The contract has whole numbers of 32 bits. */
  private static @Nullable Integer wholeKroner(Details.Reaction reaction) {
    if (reaction.amount() == null) {
      return null;
    }
    BigDecimal whole = reaction.amount().setScale(0, RoundingMode.HALF_UP);
    return whole.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : whole.intValue();
  }
}
