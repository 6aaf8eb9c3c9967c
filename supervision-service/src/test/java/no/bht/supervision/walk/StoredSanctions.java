package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Reactions.EXEMPT;
import static no.bht.supervision.fixture.Reactions.REASONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.FeeCalls;
import no.bht.supervision.violationfee.domain.Addressee;

/** The commands on stops of activities and on violation fees. */
final class StoredSanctions {
  private static final Map<String, Object> BECAUSE = StoredThings.BECAUSE;

  private final StoredThings things;

  StoredSanctions(StoredThings things) {
    this.things = things;
  }

  List<Runnable> commands() {
    List<Runnable> all = new ArrayList<>();
    all.addAll(stops());
    all.addAll(fees());
    return all;
  }

  private List<Runnable> stops() {
    return List.of(
        () -> things.with("order", this::beginStop),
        () -> things.with("inspection", this::beginStopForDanger),
        () -> things.with("stop", this::decideStop),
        () -> things.with("stop", this::decideStop),
        () -> things.seldom(() -> things.with("stop", it -> things.does(it + "/end", BECAUSE))),
        () ->
            things.seldom(() -> things.with("stop", it -> things.does(it + "/give-up", BECAUSE))));
  }

  private void beginStop(String order) {
    String inspection = inspector().get(order).path("inspectionId");
    things.begin(
        "stop",
        "/api/v1/inspections/" + inspection + "/stops",
        Map.of(
            "orderId",
            Calls.idOf(order),
            "scope",
            "WHOLE",
            "activities",
            "All.",
            "hearing",
            EXEMPT));
  }

  private void beginStopForDanger(String inspection) {
    things.begin(
        "stop",
        inspection + "/stops",
        Map.of(
            "danger",
            "Gas.",
            "scope",
            "PARTLY",
            "activities",
            "Ovens.",
            "hearing",
            things.hearing()));
  }

  private void decideStop(String stop) {
    if (things.does(stop + "/decide", Map.of("reasons", REASONS))) {
      things.note("activity-stopped", stop);
    }
  }

  private List<Runnable> fees() {
    return List.of(
        () -> things.with("inspection", this::openFee),
        () ->
            things.with(
                "fee", it -> things.does(it + "/notice", Map.of("hearing", things.hearing()))),
        () -> things.with("fee", it -> things.does(it + "/coordination", answered())),
        () -> things.with("fee", it -> things.does(it + "/coordination", answered())),
        () -> things.with("fee", this::decideFee),
        () -> things.with("fee", this::decideFee),
        () ->
            things.with(
                "fee",
                it ->
                    things.does(
                        it + "/payments",
                        Map.of("amount", 60_000, "paidOn", things.today.toString()))),
        () ->
            things.with(
                "fee",
                it -> things.does(it + "/lawsuit", Map.of("broughtOn", things.today.toString()))),
        () ->
            things.with(
                "fee",
                it ->
                    things.does(
                        it + "/lawsuit/end",
                        Map.of("endedOn", things.today.toString(), "judgment", "STANDS"))),
        () ->
            things.seldom(
                () ->
                    things.with(
                        "fee", it -> things.does(it + "/end", Map.of("ground", "No sanction.")))));
  }

  private void openFee(String inspection) {
    Map<String, Object> opening = FeeCalls.opening(Addressee.ENTERPRISE);
    if (things.draw(4) == 0) {
      opening.put("onTheSpotReason", "Seen by all.");
    }
    things.begin("fee", inspection + "/violation-fees", opening);
  }

  private void decideFee(String fee) {
    if (things.does(fee + "/decide", FeeCalls.decision(Addressee.ENTERPRISE, 100_000))) {
      things.note("violation-fee-imposed", fee);
    }
  }

  private Map<String, Object> answered() {
    String today = things.today.toString();
    return Map.of(
        "body",
        "PROSECUTING_AUTHORITY",
        "askedOn",
        today,
        "answeredOn",
        today,
        "answer",
        "NO_CRIMINAL_CASE");
  }
}
