package no.bht.employerregistry.registerfeed.client;

import static no.bht.employerregistry.employer.domain.UnitKind.MAIN;
import static no.bht.employerregistry.employer.domain.UnitKind.SUB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.fixture.RegisterStandIn;
import no.bht.employerregistry.fixture.RegisterStandIn.Fault;
import no.bht.employerregistry.registerfeed.client.RegisterHttp.Asking;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.FromId;
import no.bht.employerregistry.registerfeed.domain.FeedPosition.Since;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import no.bht.employerregistry.registerfeed.domain.NationalRegister.BulkDownload;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import no.bht.employerregistry.registerfeed.domain.UnitAnswer;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpNationalRegisterTest {
  private static final OrganisationNumber ACTIVE = new OrganisationNumber("310000019");
  private static final OrganisationNumber DELETED = new OrganisationNumber("310000027");
  private static final OrganisationNumber GONE = new OrganisationNumber("310000035");
  private static final OrganisationNumber UNHEARD_OF = new OrganisationNumber("310000043");
  private static final String AT = "2026-11-21T05:01:44.113Z";

  private final RegisterStandIn standIn = new RegisterStandIn();
  private final NationalRegister register = asking(Duration.ofSeconds(20));

  @AfterEach
  void close() {
    standIn.close();
  }

  @Test
  void the_cursor_is_inclusive_and_sorted_and_an_empty_page_has_no_list() {
    standIn.update(MAIN, 4, AT, ACTIVE.value(), "Ny");
    standIn.update(MAIN, 9, AT, DELETED.value(), "Fjernet");
    standIn.update(SUB, 7, AT, GONE.value(), "Endring");

    assertThat(ids(register.updates(MAIN, new FromId(1), 1))).containsExactly(4L);
    assertThat(ids(register.updates(MAIN, new FromId(4), 10))).containsExactly(4L, 9L);
    assertThat(ids(register.updates(MAIN, new FromId(5), 10))).containsExactly(9L);
    assertThat(register.updates(MAIN, new FromId(10), 10)).isEmpty();
    assertThat(ids(register.updates(SUB, new FromId(1), 10))).containsExactly(7L);
    assertThat(register.newest(MAIN).orElseThrow().id()).isEqualTo(9);
    assertThat(register.newest(SUB).orElseThrow().change()).isEqualTo(FeedItem.Change.CHANGED);
  }

  @Test
  void a_moment_is_asked_for_in_the_only_form_the_register_takes() {
    standIn.update(MAIN, 4, "2026-11-21T05:01:44.112Z", ACTIVE.value(), "Ny");
    standIn.update(MAIN, 5, AT, ACTIVE.value(), "Endring");

    assertThat(ids(register.updates(MAIN, new Since(Instant.parse(AT)), 10))).containsExactly(5L);
    assertThat(ids(register.updates(MAIN, new Since(Instant.parse("2026-11-21T00:00:00Z")), 10)))
        .containsExactly(4L, 5L);
  }

  @Test
  void items_with_their_changes_are_read_as_those_without() {
    standIn.showChanges();
    standIn.update(MAIN, 4, AT, ACTIVE.value(), "Endring");

    assertThat(register.updates(MAIN, new FromId(1), 10))
        .containsExactly(
            new FeedItem(4, Instant.parse(AT), ACTIVE.value(), FeedItem.Change.CHANGED));
  }

  @Test
  void every_state_of_a_number_is_told_apart() {
    standIn.active(MAIN, ACTIVE.value(), "41.000");
    standIn.deleted(MAIN, DELETED.value(), "2026-02-09");
    standIn.removed(MAIN, GONE.value(), "2025-11-30");

    Map<OrganisationNumber, UnitAnswer> answers =
        register.units(MAIN, List.of(ACTIVE, DELETED, GONE, UNHEARD_OF));

    assertThat(answers.get(ACTIVE)).isInstanceOf(UnitAnswer.Active.class);
    assertThat(answers.get(DELETED))
        .isInstanceOfSatisfying(
            UnitAnswer.Deleted.class,
            deleted ->
                assertThat(textOf(deleted, RegisterField.DELETED_ON)).isEqualTo("2026-02-09"));
    assertThat(answers.get(GONE)).isEqualTo(new UnitAnswer.Removed(LocalDate.parse("2025-11-30")));
    assertThat(answers.get(UNHEARD_OF)).isEqualTo(new UnitAnswer.Unknown());
    assertThat(standIn.askedFor("/enheter?organisasjonsnummer=")).isEqualTo(1);
  }

  @Test
  void a_number_is_looked_for_among_units_of_the_other_kind_too() {
    standIn.active(SUB, ACTIVE.value(), "41.000");
    standIn.deleted(MAIN, DELETED.value(), "2026-02-09");

    assertThat(register.units(MAIN, List.of(ACTIVE)).get(ACTIVE))
        .isInstanceOf(UnitAnswer.Active.class);
    assertThat(register.units(SUB, List.of(DELETED)).get(DELETED))
        .isInstanceOf(UnitAnswer.Deleted.class);
  }

  @Test
  void a_list_that_is_refused_is_asked_for_one_by_one() {
    standIn.active(MAIN, ACTIVE.value(), "41.000");
    for (Fault refusal : List.of(Fault.BAD_REQUEST, Fault.URI_TOO_LONG)) {
      standIn.failNext(refusal);

      Map<OrganisationNumber, UnitAnswer> answers =
          register.units(MAIN, List.of(ACTIVE, UNHEARD_OF));

      assertThat(answers.get(ACTIVE)).isInstanceOf(UnitAnswer.Active.class);
      assertThat(answers.get(UNHEARD_OF)).isEqualTo(new UnitAnswer.Unknown());
    }
  }

  @Test
  void a_number_that_the_register_takes_for_none_is_told_apart_from_an_unknown_one() {
    standIn.failNext(Fault.BAD_REQUEST, Fault.BAD_REQUEST);

    assertThat(register.units(MAIN, List.of(UNHEARD_OF)).get(UNHEARD_OF))
        .isEqualTo(new UnitAnswer.Malformed());
  }

  @Test
  void two_thousand_units_are_one_question_and_the_page_is_made_large_enough() {
    List<OrganisationNumber> numbers =
        IntStream.range(0, 2000).mapToObj(OrganisationNumbers::valid).toList();
    numbers.forEach(number -> standIn.active(SUB, number.value(), "41.000"));

    assertThat(register.units(SUB, numbers)).hasSize(2000);
    assertThat(standIn.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SERVER_ERROR, SERVER_ERROR",
    "TOO_MANY_REQUESTS, TOO_MANY_REQUESTS",
    "NOT_JSON, UNREADABLE",
    "GATEWAY_NOT_FOUND, REFUSED",
    "WRONG_TYPE, REFUSED"
  })
  void what_is_no_answer_is_none(Fault fault, Reason reason) {
    standIn.failNext(fault);

    assertThatThrownBy(() -> register.updates(MAIN, new FromId(1), 10))
        .isInstanceOfSatisfying(
            RegisterUnavailable.class,
            unavailable -> assertThat(unavailable.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({"SILENCE", "STALLED_BODY"})
  void a_register_that_does_not_answer_is_not_waited_for(Fault fault) {
    standIn.failNext(fault);
    NationalRegister impatient = asking(Duration.ofMillis(200));

    assertThatThrownBy(() -> impatient.updates(MAIN, new FromId(1), 10))
        .isInstanceOfSatisfying(
            RegisterUnavailable.class,
            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.TIMEOUT));
  }

  @ParameterizedTest
  @CsvSource({"SERVER_ERROR", "NOT_JSON", "TOO_MANY_REQUESTS"})
  void no_unit_becomes_unknown_because_the_register_is_unwell(Fault fault) {
    standIn.failNext(fault);

    assertThatThrownBy(() -> register.units(MAIN, List.of(UNHEARD_OF)))
        .isInstanceOf(RegisterUnavailable.class);
  }

  @Test
  void a_page_of_something_in_between_makes_no_unit_unknown() {
    standIn.failNext(Fault.NONE, Fault.GATEWAY_NOT_FOUND);

    assertThatThrownBy(() -> register.units(MAIN, List.of(UNHEARD_OF)))
        .isInstanceOf(RegisterUnavailable.class);
    assertThat(standIn.asked()).hasSize(2);
  }

  @Test
  void nobody_listens() {
    String address = standIn.address();
    standIn.close();

    assertThatThrownBy(() -> asking(address, Duration.ofSeconds(5)).newest(MAIN))
        .isInstanceOfSatisfying(
            RegisterUnavailable.class,
            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.NO_CONNECTION));
  }

  @Test
  void the_register_is_told_who_asks_and_for_how_long_it_wants_to_be_left_alone_is_heard() {
    standIn.failNext(Fault.TOO_MANY_REQUESTS);

    assertThatThrownBy(() -> register.newest(MAIN))
        .isInstanceOfSatisfying(
            RegisterUnavailable.class,
            unavailable -> assertThat(unavailable.retryAfter()).isEqualTo(Duration.ofHours(2)));
    assertThat(standIn.asked().getFirst().userAgent()).isEqualTo("bht/1 (post@example.org)");
  }

  @Test
  void a_moment_until_which_to_be_left_alone_is_heard_too_and_no_longer_than_a_day() {
    standIn.failNext(Fault.UNAVAILABLE_UNTIL);

    assertThatThrownBy(() -> register.newest(MAIN))
        .isInstanceOfSatisfying(
            RegisterUnavailable.class,
            unavailable -> assertThat(unavailable.retryAfter()).isEqualTo(Duration.ofDays(1)));
  }

  @Test
  void a_unit_that_is_gone_as_one_kind_and_stands_as_the_other_stands() {
    standIn.deleted(MAIN, DELETED.value(), "2026-02-09");
    standIn.active(SUB, DELETED.value(), "41.000");
    standIn.removed(SUB, GONE.value(), "2026-02-09");
    standIn.active(MAIN, GONE.value(), "41.000");

    for (UnitKind kind : UnitKind.values()) {
      assertThat(register.units(kind, List.of(DELETED, GONE)).values())
          .allSatisfy(answer -> assertThat(answer).isInstanceOf(UnitAnswer.Active.class));
    }
  }

  @Test
  void the_bulk_file_comes_with_the_moment_it_was_made() {
    standIn.active(SUB, ACTIVE.value(), "41.000");
    standIn.deleted(SUB, DELETED.value(), "2026-02-09");

    try (BulkDownload download = register.bulk(SUB)) {
      assertThat(download.madeAt()).isEqualTo("2026-11-22T05:12:00Z");
      var records = download.file().records();
      assertThat(records.gzip()).isTrue();
      assertThat(records.next()).isInstanceOf(FileRecord.Whole.class);
      assertThat(records.next()).isNull();
      assertThat(records.fault()).isNull();
    }
  }

  private static String textOf(UnitAnswer.Deleted deleted, RegisterField field) {
    try {
      return deleted.fields().text(field);
    } catch (RecordRefused e) {
      throw new AssertionError(e);
    }
  }

  private static List<Long> ids(List<FeedItem> items) {
    return items.stream().map(FeedItem::id).toList();
  }

  private NationalRegister asking(Duration timeout) {
    return asking(standIn.address(), timeout);
  }

  private static NationalRegister asking(String address, Duration timeout) {
    return new HttpNationalRegister(
        new RegisterHttp(
            new Asking(
                address,
                "bht/1 (post@example.org)",
                Duration.ofSeconds(5),
                timeout,
                Duration.ofMinutes(5))));
  }
}
