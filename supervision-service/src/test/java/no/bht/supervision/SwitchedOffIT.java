package no.bht.supervision;

import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.EXEMPT;
import static no.bht.supervision.fixture.Reactions.REASONS;
import static no.bht.supervision.fixture.Reactions.breached;
import static no.bht.supervision.fixture.Reactions.fine;
import static no.bht.supervision.fixture.Reactions.issued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.fixture.Settings;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the office does not use against a kind of party is neither begun nor decided. */
@SupervisionTest
class SwitchedOffIT {

  @ParameterizedTest
  @EnumSource
  void each_kind_is_switched_off_for_each_kind_of_party_by_itself(ReactionKind kind) {
    for (PartyKind party : PartyKind.values()) {
      ReactionSwitches switches = without(kind, party);
      for (PartyKind other : PartyKind.values()) {
        assertThat(isRefused(switches, kind, other)).isEqualTo(party == other);
      }
    }
  }

  @Test
  void what_was_begun_before_the_switch_is_not_decided_after_it_by_any_number_of_callers() {
    String order = beginOrder(breached(OrganisationNumbers.valid(7041)), exemptOrder("5528"));
    String issued = issued(OrganisationNumbers.valid(7042), today().plusDays(30));
    String fine = fine(issued, "DAY", 1000);
    String inspection = breached(OrganisationNumbers.valid(7043));
    switchOff(ReactionKind.ORDER);
    assertThat(atOnce(() -> step(inspector(), order + "/decide", decision(today().plusDays(9)))))
        .containsOnly(409);
    refused(creating(exemptOrder("5528")).post(inspection + "/orders"));
    switchOff(ReactionKind.COERCIVE_FINE);
    assertThat(atOnce(() -> step(inspector(), fine + "/decide", Map.of("reasons", REASONS))))
        .containsOnly(409);
    switchOff(ReactionKind.STOP);
    refused(
        creating(Map.of("danger", "Fire.", "scope", "PARTLY", "activities", "x", "hearing", EXEMPT))
            .post(inspection + "/stops"));
    switchOff(ReactionKind.GUIDANCE);
    refused(
        creating(Map.of("controlPoint", "5528", "text", "Say who."))
            .post(inspection + "/guidance"));

    inspector().get(order).then().body("state", equalTo("NOTICE_OMITTED"));
    inspector().get(fine).then().body("state", equalTo("NOTIFIED"));
  }

  private static void refused(Response response) {
    response.then().statusCode(409).body("code", equalTo("supervision:reaction-switched-off"));
  }

  private static List<Integer> atOnce(Supplier<Response> call) {
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, 3)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> call.get().statusCode()))
            .toList();
    return calls.stream().map(CompletableFuture::join).toList();
  }

  private static void switchOff(ReactionKind kind) {
    QuarkusMock.installMockForType(without(kind, PartyKind.EMPLOYER), ReactionSwitches.class);
  }

  private static ReactionSwitches without(ReactionKind kind, PartyKind party) {
    String all = names(null);
    return new ReactionSwitches(
        Settings.with(
            Map.of(
                "bht.supervision.reactions.employer",
                party == PartyKind.EMPLOYER ? names(kind) : all,
                "bht.supervision.reactions.provider",
                party == PartyKind.PROVIDER ? names(kind) : all)));
  }

  private static String names(ReactionKind without) {
    return String.join(
        ",",
        Arrays.stream(ReactionKind.values())
            .filter(kind -> kind != without)
            .map(Enum::name)
            .toList());
  }

  private static boolean isRefused(ReactionSwitches switches, ReactionKind kind, PartyKind party) {
    try {
      switches.require(kind, party);
      return false;
    } catch (CommandRefused refused) {
      assertThat(refused.refusal()).isEqualTo(new Refusal.ReactionSwitchedOff(kind, party));
      return true;
    }
  }
}
