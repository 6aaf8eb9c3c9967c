package no.bht.supervision.tilda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.sharing.SharedInformation;
import org.jspecify.annotations.Nullable;

/** Makes coordinations of planned and open inspections. */
@ApplicationScoped
class Coordinations {
  private final TildaSettings settings;

  Coordinations(TildaSettings settings) {
    this.settings = settings;
  }

  /** The coordination; nothing where what is about sole proprietors is left out. */
  Optional<CoordinationResponse> of(InspectionRow inspection, Details details) {
    boolean stripped = inspection.mayBeSoleProprietor();
    if (stripped && settings.soleProprietors() == SoleProprietorRule.DROP) {
      return Optional.empty();
    }
    SharedInformation shared = details.sharedOf(inspection.id());
    List<Place> places = Place.of(inspection.municipality(), stripped ? null : shared.place());
    return Optional.of(
        new CoordinationResponse(
            inspection.unit(),
            settings.authority(),
            settings.authority(),
            Codes.status(inspection.state()),
            Codes.unannounced(inspection.announced()),
            Codes.NO_MAJOR_ACCIDENT,
            inspection.id().toString(),
            places,
            ContactPoint.of(settings.contact(), inspection.office()),
            stripped ? List.of() : messages(details.messagesOf(inspection.id()), places),
            inspection.open(),
            List.of(control(inspection, shared, stripped)),
            campaigns(inspection.campaign())));
  }

  private static List<CoordinationResponse.Message> messages(
      List<Details.Message> sent, List<Place> places) {
    return sent.stream()
        .map(
            one ->
                new CoordinationResponse.Message(
                    one.recipient(),
                    Place.referenceTo(places),
                    SharedText.of(one.text()),
                    one.sentAt().toString()))
        .toList();
  }

  private static CoordinationResponse.PlannedControl control(
      InspectionRow inspection, SharedInformation shared, boolean stripped) {
    return new CoordinationResponse.PlannedControl(
        UtcDay.ofNullable(inspection.plannedFor()),
        shared.plannedDays(),
        Codes.theme(inspection.kind()),
        Codes.activity(inspection.form()),
        Codes.manner(inspection.form()),
        Simultaneous.of(shared, stripped));
  }

  private static List<CoordinationResponse.Campaign> campaigns(
      InspectionRow.@Nullable Campaign campaign) {
    String name = campaign == null ? null : SharedText.of(campaign.name());
    return campaign == null || name == null
        ? List.of()
        : List.of(
            new CoordinationResponse.Campaign(
                name, UtcDay.of(campaign.from()), UtcDay.ofNullable(campaign.to())));
  }
}
