package no.bht.casework.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.archive.LetterForm;
import no.bht.casework.domain.archive.LetterPress;
import no.bht.casework.domain.archive.RenderedLetter;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OrganisationNumbers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class LetterPressIT {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
  private static final Letter WRITTEN =
      new Letter("DECISION", "Vedtak om ærlige øyne på Ås", "Søknaden er avslått.\n\nHilsen\noss");

  @Inject LetterPress press;
  @Inject EntityManager entities;

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_pdf_is_tagged_tells_its_language_and_holds_its_fonts(Language language)
      throws IOException {
    try (PDDocument pdf = pdf(print(WRITTEN, language))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo(language.tag());
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getViewerPreferences().getCOSObject().getBoolean("DisplayDocTitle", false))
          .isTrue();
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(WRITTEN.title());
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Vedtak om ærlige øyne på Ås", "Søknaden er avslått.", "6. oktober 2026");
      assertThat(pdf.getPages()).allSatisfy(LetterPressIT::embedsItsFonts);
    }
  }

  @Test
  void the_appeal_information_says_what_the_act_asks_for_in_both_languages() {
    Letter decision =
        WRITTEN
            .filled("appealBody", "DIRECTORATE")
            .filled("appealDeadline", LocalDate.of(2026, 10, 27));

    assertThat(print(decision, "APPEAL_INFORMATION", Language.NB).text())
        .startsWith("Søknaden er avslått.\n\nHilsen\noss\n\nKlage\n")
        .contains(
            "Dere kan klage",
            "til Direktoratet for arbeidstilsynet",
            "innen 27. oktober 2026",
            "Klagen sendes til Arbeidstilsynet",
            "se sakens dokumenter",
            "utsettes til klagen er avgjort");
    assertThat(print(decision, "APPEAL_INFORMATION", Language.NN).text())
        .contains("De kan klage", "innan 27. oktober 2026", "dokumenta i saka");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src='http://127.0.0.1:1/x.png'/>",
        "&lt;b&gt; & <![CDATA[x]]>",
        "{party} {#if true}x{/if}",
        "{inject:config}",
        "\u0000\u0001\uFFFF\uD800",
        "<style>@import url('file:///etc/passwd')</style>"
      })
  void what_is_filled_in_is_text_and_nothing_else(String text) {
    RenderedLetter rendered =
        print(new Letter("NOTE", "Om " + text, "Før\n\n" + text + "\n\netter"), Language.NB);

    String html =
        new String(
            Objects.requireNonNull(rendered.content().get(LetterForm.HTML)),
            StandardCharsets.UTF_8);
    assertThat(html).doesNotContain("<script", "<img", "<![CDATA", "<style>@import");
    assertThat(rendered.text()).contains(Values.printable(text).strip());
  }

  @Test
  void every_template_of_the_library_is_there_in_both_languages_and_makes_a_letter() {
    Map<String, Object> everything = new HashMap<>();
    for (String name :
        new String[] {
          "rules",
          "facts",
          "considerations",
          "grounds",
          "changeWanted",
          "text",
          "reason",
          "statement",
          "conditions"
        }) {
      everything.put(name, "Tekst om " + name + ".");
    }
    for (String name :
        new String[] {
          "decidedOn",
          "receivedOn",
          "deadline",
          "appealedOn",
          "replacedOn",
          "outcomeOn",
          "until",
          "appealDeadline"
        }) {
      everything.put(name, DAY);
    }
    everything.putAll(
        Map.of(
            "appealBody",
            "MINISTRY",
            "change",
            "ANNULLED",
            "onAppeal",
            true,
            "inTime",
            false,
            "outcome",
            "CHANGED",
            "inFavour",
            true));
    for (Object code : codes()) {
      for (Language language : Language.values()) {
        Letter letter = Letter.byTemplate(code.toString(), everything);
        assertThat(print(letter, language).title()).as("%s", code).isNotBlank();
      }
    }
    assertThat(codes()).hasSizeGreaterThan(10);
  }

  @Test
  void a_template_counts_from_its_day() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        """
                        insert into casework_letter_template
                        values ('GREETING', 'NB', '2026-01-01', 'Hei', '<p>Gammel</p>'),
                          ('GREETING', 'NB', '2026-10-07', 'Hei {name}', '<p>Ny {name}</p>')
                        """)
                    .executeUpdate());
    Letter letter = Letter.byTemplate("GREETING", Map.of("name", "Kari & co"));

    assertThat(print(letter, Language.NB).text()).isEqualTo("Gammel");
    RenderedLetter later =
        press.print(
            letter, null, Language.NB, OrganisationNumbers.valid(1), "2026/1-1", DAY.plusDays(1));
    assertThat(later.text()).isEqualTo("Ny Kari & co");
    assertThat(later.title()).isEqualTo("Hei Kari & co");
    assertThat(later.templateVersion()).isEqualTo("GREETING@2026-10-07");
    assertThatThrownBy(() -> print(letter, Language.NN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Iterable<?> codes() {
    return entities
        .createNativeQuery(
            """
            select distinct code from casework_letter_template
            where code not in ('LAYOUT', 'WRITTEN', 'APPEAL_INFORMATION', 'GREETING')
            """,
            String.class)
        .getResultList();
  }

  private RenderedLetter print(Letter letter, Language language) {
    return print(letter, null, language);
  }

  private RenderedLetter print(Letter letter, String closing, Language language) {
    return press.print(letter, closing, language, OrganisationNumbers.valid(1), "2026/1-1", DAY);
  }

  private static PDDocument pdf(RenderedLetter rendered) throws IOException {
    return Loader.loadPDF(Objects.requireNonNull(rendered.content().get(LetterForm.PDF)));
  }

  private static void embedsItsFonts(PDPage page) {
    assertThat(page.getResources().getFontNames()).isNotEmpty();
    assertThat(
            StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> font(page, name)))
        .allMatch(PDFont::isEmbedded);
  }

  private static PDFont font(PDPage page, COSName name) {
    try {
      return page.getResources().getFont(name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
