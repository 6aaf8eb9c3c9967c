package no.bht.employerregistry.healthcheck.domain;

import static no.bht.employerregistry.healthcheck.domain.ExposureAnswer.CARRIED_OUT_NOT_EXPOSED;
import static no.bht.employerregistry.healthcheck.domain.ExposureAnswer.EXPOSED;
import static no.bht.employerregistry.healthcheck.domain.ExposureAnswer.NO;
import static no.bht.employerregistry.healthcheck.domain.ExposureAnswer.NOT_ASSESSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.employerregistry.codetext.CodeTexts;
import no.bht.employerregistry.healthcheck.domain.RequiredExamination.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireTest {

  @ParameterizedTest
  @CsvSource({
    "HAZARDOUS_CHEMICALS,A1",
    "ASBESTOS_DUST,A2",
    "BIOLOGICAL_AGENTS,A3",
    "NOISE,A4",
    "MECHANICAL_VIBRATIONS,A4",
    "IONISING_RADIATION,A5",
    "ARTIFICIAL_OPTICAL_RADIATION,A6",
    "ELECTROMAGNETIC_FIELD,A7",
    "UNDER_WATER_OR_PRESSURE,A8",
    "ROCK_WORK,A9",
    "DIVING,A10"
  })
  void exposure_leads_to_an_examination_that_is_always_carried_out(
      Exposure exposure, Examination examination) {
    assertThat(required(exposure, EXPOSED))
        .containsExactly(new RequiredExamination("Crew", exposure, Outcome.CARRY_OUT, examination));
  }

  @ParameterizedTest
  @CsvSource({
    "COMPUTER_SCREEN,EXPOSED,B1",
    "SEWAGE_PLANT,EXPOSED,B2",
    "LAND_BASED_DRILLING,EXPOSED,B3",
    "NIGHT_WORK,EXPOSED,B5",
    "NIGHT_WORK,CARRIED_OUT_NOT_EXPOSED,B5",
    "MECHANICAL_VIBRATIONS,CARRIED_OUT_NOT_EXPOSED,B4",
    "ARTIFICIAL_OPTICAL_RADIATION,CARRIED_OUT_NOT_EXPOSED,B6"
  })
  void work_leads_to_an_offer(Exposure exposure, ExposureAnswer answer, Examination examination) {
    assertThat(required(exposure, answer))
        .containsExactly(new RequiredExamination("Crew", exposure, Outcome.OFFER, examination));
  }

  @Test
  void nothing_follows_from_no_and_from_work_without_exposure_to_what_stands_in_list_a_only() {
    assertThat(required(Exposure.DIVING, NO)).isEmpty();
    assertThat(required(Exposure.NOISE, CARRIED_OUT_NOT_EXPOSED)).isEmpty();
  }

  @Test
  void what_is_not_assessed_is_to_be_assessed_first() {
    assertThat(required(Exposure.MECHANICAL_VIBRATIONS, NOT_ASSESSED))
        .containsExactly(
            new RequiredExamination(
                "Crew", Exposure.MECHANICAL_VIBRATIONS, Outcome.ASSESS_EXPOSURE, null));
  }

  @Test
  void vibrations_and_optical_radiation_stand_in_both_lists() {
    assertThat(Arrays.stream(Exposure.values()).filter(Exposure::exposureDecides))
        .containsExactly(Exposure.MECHANICAL_VIBRATIONS, Exposure.ARTIFICIAL_OPTICAL_RADIATION);
  }

  @Test
  void every_examination_is_reached_and_has_its_texts() {
    Set<Examination> reached =
        Arrays.stream(Exposure.values())
            .flatMap(it -> Stream.concat(it.whenExposed().stream(), it.whenCarriedOut().stream()))
            .collect(Collectors.toSet());

    assertThat(reached).containsExactlyInAnyOrder(Examination.values()).hasSize(16);
    for (Examination each : Examination.values()) {
      assertThat(CodeTexts.of("examination." + each).nn()).isNotBlank();
      assertThat(each.reference() != null).isEqualTo(each.list() == ExaminationList.A);
    }
  }

  @ParameterizedTest
  @EnumSource(Exposure.class)
  void every_question_is_asked_in_three_languages(Exposure exposure) {
    CodeTexts.Text text = CodeTexts.of("question." + exposure);
    assertThat(Stream.of(text.nb(), text.nn(), text.en())).allMatch(it -> it.endsWith("?"));
  }

  @Test
  void a_check_holds_examinations_against_exposures_by_group() {
    GroupExposure noise = new GroupExposure("Grinders", Exposure.NOISE, EXPOSED);

    assertThat(check(noise, examination("grinders ", true, false)).missing()).isEmpty();
    assertThat(check(noise, examination("Grinders", false, true)).missing()).isEmpty();
    assertThat(check(noise, examination("Grinders", false, false)).missing()).hasSize(1);
    ExaminationCheck others = check(noise, examination("Painters", true, false));
    assertThat(others.missing()).hasSize(1);
    assertThat(others.withoutExposure()).hasSize(1);
  }

  private static ExaminationCheck check(GroupExposure exposure, GroupExamination examination) {
    return ExaminationCheck.of(List.of(exposure), List.of(examination));
  }

  private static GroupExamination examination(String group, boolean planned, boolean done) {
    return new GroupExamination(group, Examination.A4, planned, done, null);
  }

  private static List<RequiredExamination> required(Exposure exposure, ExposureAnswer answer) {
    return Questionnaire.required(List.of(new GroupExposure("Crew", exposure, answer)));
  }
}
