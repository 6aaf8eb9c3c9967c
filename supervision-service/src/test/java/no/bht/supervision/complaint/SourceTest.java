package no.bht.supervision.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.domain.PartyKind;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static final Source SOURCE =
      new Source(
          Source.Capacity.EMPLOYEE,
          "Kari Synthetic",
          "+47 900 12 345, kari@example.org",
          OrganisationNumbers.valid(7200));

  @Test
  void it_is_named_by_name_contact_or_number_however_they_are_written() {
    assertThat(SOURCE.isNamedIn("says KARI  synthetic")).isTrue();
    assertThat(SOURCE.isNamedIn("Synthetic, Kari, called")).isTrue();
    assertThat(SOURCE.isNamedIn("Kari Anne Synthetic called")).isTrue();
    assertThat(SOURCE.isNamedIn("call 90012345")).isTrue();
    assertThat(SOURCE.isNamedIn("call 900 12 345.")).isTrue();
    assertThat(SOURCE.isNamedIn("call 900-12-345.")).isTrue();
    assertThat(SOURCE.isNamedIn("Ka\u00adri\u200b Syn\u200dthetic")).isTrue();
    assertThat(SOURCE.isNamedIn("Kari-Synthetic's work")).isTrue();
    assertThat(
            new Source(Source.Capacity.OTHER, "Åse Øst", null, null)
                .isNamedIn("by A\u030ase \u00d8st"))
        .isTrue();
    assertThat(SOURCE.isNamedIn("write to Kari@Example.org")).isTrue();
    assertThat(SOURCE.isNamedIn("of " + OrganisationNumbers.valid(7200).value())).isTrue();
  }

  @Test
  void it_is_not_named_by_what_is_another() {
    assertThat(SOURCE.isNamedIn("Somebody at work, number 900 12 34.")).isFalse();
    assertThat(SOURCE.isNamedIn("Another Kari, who sells synthetics")).isFalse();
    assertThat(SOURCE.isNamedIn(null)).isFalse();
    Source unknown = new Source(Source.Capacity.OTHER, " ", null, null);
    assertThat(unknown.isNamedIn("Anything at all")).isFalse();
  }

  @Test
  void it_prints_nothing() {
    assertThat(SOURCE).hasToString("Source[***]");
    assertThat(
            new SubmissionRequest(
                    OrganisationNumbers.valid(7201),
                    PartyKind.PROVIDER,
                    ComplaintKind.OTHER,
                    "Text",
                    SOURCE)
                .toString())
        .isEqualTo("SubmissionRequest");
  }
}
