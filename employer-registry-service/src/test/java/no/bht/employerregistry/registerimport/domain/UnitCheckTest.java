package no.bht.employerregistry.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.employer.domain.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {
  private final List<Notice> notices = new ArrayList<>();
  private final UnitCheck check = new UnitCheck(UnitKind.SUB, true, notices::add);

  @Test
  void a_whole_record_becomes_a_unit() throws RecordRefused {
    RegisteredUnit unit = check.check(new Fields());

    assertThat(unit.number().value()).isEqualTo("310000027");
    assertThat(unit.kind()).isEqualTo(UnitKind.SUB);
    assertThat(unit.details().codes().getFirst().value()).isEqualTo("41.000");
    assertThat(unit.details().employees())
        .isEqualTo(new EmployeeCount(EmployeeCount.State.EXACT, 5));
    assertThat(notices).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, , REQUIRED",
    "NUMBER, 310000028, ORGANISATION_NUMBER_INVALID",
    "NUMBER, 31000002, ORGANISATION_NUMBER_INVALID",
    "NUMBER, 123456785, ORGANISATION_NUMBER_INVALID",
    "NAME, , REQUIRED",
    "FORM, , REQUIRED",
    "FORM, bedr, ORGANISATION_FORM_INVALID",
    "FORM, A1, ORGANISATION_FORM_INVALID",
    "HAS_EMPLOYEES, , REQUIRED",
    "EMPLOYEES, -1, EMPLOYEE_COUNT_INVALID",
    "EMPLOYEES, 10000001, EMPLOYEE_COUNT_INVALID",
    "REGISTERED_ON, , REQUIRED",
    "REGISTERED_ON, 2015-02-29, DATE_INVALID",
    "REGISTERED_ON, 01.02.2015, DATE_INVALID",
    "REGISTERED_ON, 0000-01-01, DATE_INVALID",
    "PARENT, 310000018, ORGANISATION_NUMBER_INVALID",
    "PARENT, 310000027, VALUE_INVALID",
    "CODE_1, 4, INDUSTRY_CODE_INVALID",
    "CODE_2, 41.0000, INDUSTRY_CODE_INVALID",
    "CODE_3, F, INDUSTRY_CODE_INVALID",
    "MUNICIPALITY, 301, VALUE_INVALID",
    "CLOSED_ON, i fjor, DATE_INVALID",
  })
  void the_first_fault_refuses_the_record_and_names_the_field(
      RegisterField field, @Nullable String value, RejectionCode code) {
    Fields fields = new Fields().with(field, value);

    assertThatThrownBy(() -> check.check(fields))
        .isInstanceOfSatisfying(
            RecordRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.field()).isEqualTo(field.registerName());
            });
  }

  @Test
  void what_is_missing_and_not_required_is_left_open() throws RecordRefused {
    Fields fields = new Fields();
    for (RegisterField field :
        List.of(RegisterField.CODE_1, RegisterField.MUNICIPALITY, RegisterField.EMPLOYEES)) {
      fields.with(field, null);
    }

    RegisteredUnit.Details details = check.check(fields).details();

    assertThat(details.codes()).containsOnlyNulls();
    assertThat(details.municipalityNumber()).isNull();
    assertThat(details.employees().state()).isEqualTo(EmployeeCount.State.WITHHELD_0_TO_4);
  }

  @Test
  void names_that_no_database_can_hold_are_refused() {
    for (String name : List.of("A\0B", "A\uFFFDB", "A\uD800B")) {
      assertThatThrownBy(() -> check.check(new Fields().with(RegisterField.NAME, name)))
          .isInstanceOfSatisfying(
              RecordRefused.class,
              refused -> assertThat(refused.code()).isEqualTo(RejectionCode.ENCODING_INVALID));
    }
  }

  @Test
  void synthetic_numbers_are_refused_where_they_are_not_let_in() {
    UnitCheck strict = new UnitCheck(UnitKind.SUB, false, notices::add);

    assertThatThrownBy(() -> strict.check(new Fields())).isInstanceOf(RecordRefused.class);
  }

  @Test
  void oddities_are_noted_and_the_form_decides_what_a_unit_is() throws RecordRefused {
    Fields fields =
        new Fields().with(RegisterField.FORM, "AS").with(RegisterField.HAS_EMPLOYEES, "false");

    assertThat(check.check(fields).kind()).isEqualTo(UnitKind.MAIN);

    assertThat(notices)
        .containsExactly(Notice.EMPLOYEE_COUNT_WITHOUT_REGISTRATION, Notice.UNIT_KIND_BY_FORM);
  }

  @Test
  void a_deleted_unit_needs_number_name_and_form_only() throws RecordRefused {
    Fields fields = new Fields().with(RegisterField.DELETED_ON, "2026-02-09");
    for (RegisterField field : RegisterField.values()) {
      if (!List.of(
              RegisterField.NUMBER,
              RegisterField.NAME,
              RegisterField.FORM,
              RegisterField.DELETED_ON)
          .contains(field)) {
        fields.with(field, null);
      }
    }

    RegisteredUnit unit = check.check(fields);

    assertThat(unit.details()).isNull();
    assertThat(unit.deregisteredOn()).isEqualTo("2026-02-09");
  }

  @Test
  void a_unit_does_not_show_its_name() throws RecordRefused {
    assertThat(check.check(new Fields()).toString())
        .doesNotContain("AVD VOSS")
        .doesNotContain("310000027");
  }

  private static final class Fields implements RecordFields {
    private final Map<RegisterField, String> values = new EnumMap<>(RegisterField.class);

    Fields() {
      with(RegisterField.NUMBER, "310000027");
      with(RegisterField.NAME, "AVD VOSS");
      with(RegisterField.FORM, "BEDR");
      with(RegisterField.HAS_EMPLOYEES, "true");
      with(RegisterField.EMPLOYEES, "5");
      with(RegisterField.REGISTERED_ON, "2015-09-01");
      with(RegisterField.CODE_1, "41.000");
      with(RegisterField.MUNICIPALITY, "4621");
    }

    Fields with(RegisterField field, @Nullable String value) {
      if (value == null) {
        values.remove(field);
      } else {
        values.put(field, value);
      }
      return this;
    }

    @Override
    public @Nullable String text(RegisterField field) {
      return values.get(field);
    }

    @Override
    public @Nullable Boolean flag(RegisterField field) {
      String value = values.get(field);
      return value == null ? null : Boolean.valueOf(value);
    }

    @Override
    public @Nullable Integer number(RegisterField field) {
      String value = values.get(field);
      return value == null ? null : Integer.valueOf(value);
    }
  }
}
