package no.bht.supervision.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.Applicability;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.ControlPoint;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.junit.jupiter.api.Test;

class BundledChecklistsTest {
  private final BundledChecklists checklists = new BundledChecklists();

  @Test
  void employers_are_asked_the_printed_questions() {
    Checklist list = checklists.inForce(PartyKind.EMPLOYER, LocalDate.of(2026, 11, 1));

    assertThat(list.points().stream().map(ControlPoint::code))
        .containsExactly("5527", "5528", "5534", "5536", "8008", "OTHER");
    assertThat(list.points().stream().map(ControlPoint::question).limit(5))
        .containsExactly(
            "Er virksomheten tilknyttet godkjent bedriftshelsetjeneste?",
            "Sørger arbeidsgiver for at det er utarbeidet plan for bedriftshelsetjenestens bistand"
                + " i virksomheten?",
            "Kan arbeidsgiver dokumentere årsrapport for bedriftshelsetjenesten bistand i"
                + " virksomheten?",
            "Har virksomheten kompetanse til å gjennomføre påleggene uten bistand fra"
                + " bedriftshelsetjenesten?",
            "Sørger arbeidsgiver for at bedriftshelsetjenesten bistår virksomheten i sitt"
                + " systematiske HMS-arbeid?");
    assertThat(list.point("5534").applicability())
        .isEqualTo(Applicability.OBLIGED_AND_REPORT_YEAR_OVER);
    assertThat(list.point("5536").applicability())
        .isEqualTo(Applicability.OBLIGED_WITH_ORDER_REQUIRING_ASSISTANCE);
  }

  @Test
  void every_point_in_force_is_complete() {
    checklists.all().stream()
        .filter(list -> list.validTo() == null)
        .flatMap(list -> list.points().stream())
        .forEach(
            point -> {
              assertThat(point.labels()).as(point.code()).containsOnlyKeys("nb", "nn", "en");
              assertThat(point.labels()).containsEntry("nb", point.question());
              assertThat(point.guidance()).as(point.code()).isNotBlank();
              assertThat(point.legalBases()).as(point.code()).isNotEmpty();
              if (!point.code().equals("OTHER")) {
                assertThat(point.evidence()).as(point.code()).isNotEmpty();
              }
            });
  }

  @Test
  void a_version_holds_to_its_last_day_and_the_next_from_the_day_after() {
    assertThat(checklists.inForce(PartyKind.EMPLOYER, LocalDate.of(2026, 10, 31)).version())
        .isEqualTo("employers-2022-01-01");
    assertThat(checklists.inForce(PartyKind.EMPLOYER, LocalDate.of(2026, 11, 1)).version())
        .isEqualTo("employers-2026-11-01");
  }

  @Test
  void documents_show_two_paragraphs_of_a_provider_and_a_visit_all_three() {
    Checklist list = checklists.inForce(PartyKind.PROVIDER, LocalDate.of(2026, 11, 1));

    assertThat(list.mandatory(InspectionForm.DOCUMENT)).isEqualTo(List.of("2-3", "2-4"));
    assertThat(list.mandatory(InspectionForm.ON_SITE)).isEqualTo(List.of("2-2", "2-3", "2-4"));
    assertThat(list.point("2-2").forms())
        .containsExactlyInAnyOrder(InspectionForm.ON_SITE, InspectionForm.DIGITAL);
  }
}
