package no.bht.supervision.usecase;

import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.otherInspector;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.REASONS;
import static no.bht.supervision.fixture.Reactions.breached;
import static no.bht.supervision.fixture.Reactions.fine;
import static no.bht.supervision.fixture.Reactions.imposed;
import static no.bht.supervision.fixture.Reactions.issued;
import static no.bht.supervision.fixture.Reactions.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.bht.casework.CaseworkSettings;
import no.bht.casework.domain.proposal.Proposals;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Ids;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the office wants two officers, reactions are decided by two, whoever comes first. */
@SupervisionTest
class TwoOfficersIT {
  private static final LocalDate DEADLINE = TimeLimits.nextWorkingDay(today().plusDays(20));

  @Inject Proposals proposals;
  @Inject Ids ids;
  @Inject InstantSource clock;

  private record Settings(boolean fourEyes, String officerRole) implements CaseworkSettings {
    @Override
    public Optional<String> custodian() {
      return Optional.empty();
    }
  }

  @AfterEach
  void back() {
    realTime();
  }

  @Test
  void an_order_is_issued_by_the_second_officer_alone_and_once() throws Exception {
    String order = beginOrder(breached(party(7051)), exemptOrder("5528"));
    twoOfficers();
    String tag = inspector().get(order).header("ETag");
    Supplier<Integer> first = () -> call(inspector(), order + "/decide", tag, decision(DEADLINE));
    Supplier<Integer> second =
        () -> call(otherInspector(), order + "/decide", tag, decision(DEADLINE));
    assertThat(atOnce(List.of(first, first, first))).containsOnly(200);
    assertThat(stateOf(order)).isEqualTo("NOTICE_OMITTED");
    call(otherInspector(), order + "/decide", tag, decision(DEADLINE.plusDays(9)));
    assertThat(stateOf(order))
        .as("another deadline is another proposal")
        .isEqualTo("NOTICE_OMITTED");
    assertThat(first.get()).isEqualTo(200);

    assertThat(atOnce(List.of(second, second, second))).containsExactlyInAnyOrder(200, 412, 412);
    assertThat(stateOf(order)).isEqualTo("ISSUED");
  }

  @Test
  void two_officers_who_decide_at_once_issue_the_order_whoever_comes_first() throws Exception {
    String order = beginOrder(breached(party(7052)), exemptOrder("5528"));
    twoOfficers();
    String tag = inspector().get(order).header("ETag");
    assertThat(
            atOnce(
                List.of(
                    () -> call(inspector(), order + "/decide", tag, decision(DEADLINE)),
                    () -> call(otherInspector(), order + "/decide", tag, decision(DEADLINE)))))
        .containsOnly(200);

    assertThat(stateOf(order)).isEqualTo("ISSUED");
  }

  @Test
  void a_fine_is_imposed_on_another_day_than_it_was_proposed_and_claimed_by_two() throws Exception {
    String fine = fine(issued(party(7053), DEADLINE), "DAY", 1000);
    twoOfficers();
    String tag = inspector().get(fine).header("ETag");
    call(inspector(), fine + "/decide", tag, Map.of("reasons", REASONS));
    assertThat(stateOf(fine)).isEqualTo("NOTIFIED");
    clock(noon(today().plusDays(1)));
    call(otherInspector(), fine + "/decide", tag, Map.of("reasons", REASONS));
    assertThat(stateOf(fine)).isEqualTo("IMPOSED");

    clock(noon(DEADLINE.plusDays(4)));
    String imposed = inspector().get(fine).header("ETag");
    call(otherInspector(), fine + "/claims", imposed, Map.of("reasons", REASONS));
    assertThat(inspector().get(fine).<List<?>>path("claims")).isEmpty();
    call(inspector(), fine + "/claims", imposed, Map.of("reasons", REASONS));
    assertThat(inspector().get(fine).<List<?>>path("claims")).hasSize(1);
  }

  @Test
  void what_is_taken_back_needs_no_second_officer() throws Exception {
    String fine = imposed(issued(party(7054), DEADLINE));
    clock(noon(DEADLINE.plusDays(4)));
    String tag = inspector().get(fine).header("ETag");
    call(inspector(), fine + "/claims", tag, Map.of("reasons", REASONS));
    twoOfficers();
    call(
        inspector(),
        fine + "/stop",
        inspector().get(fine).header("ETag"),
        Map.of("from", DEADLINE.plusDays(2).toString(), "reason", "Fire."));

    assertThat(inspector().get(fine).<Float>path("payable")).isEqualTo(1000.00f);
  }

  /** The service's own four eyes, with the office's other choice. */
  private void twoOfficers() throws ReflectiveOperationException {
    Constructor<FourEyes> made =
        FourEyes.class.getDeclaredConstructor(
            Proposals.class, CaseworkSettings.class, Ids.class, InstantSource.class);
    made.setAccessible(true);
    QuarkusMock.installMockForType(
        made.newInstance(proposals, new Settings(true, "inspector"), ids, clock), FourEyes.class);
  }

  private static OrganisationNumber party(int seed) {
    return OrganisationNumbers.valid(seed);
  }

  private static String stateOf(String reaction) {
    return inspector().get(reaction).path("state");
  }

  private static int call(RequestSpecification who, String path, String tag, Object body) {
    return who.contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(body)
        .post(path)
        .statusCode();
  }

  private static List<Integer> atOnce(List<Supplier<Integer>> calls) {
    List<CompletableFuture<Integer>> answers =
        calls.stream().map(CompletableFuture::supplyAsync).toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }
}
