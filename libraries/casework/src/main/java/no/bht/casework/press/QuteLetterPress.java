package no.bht.casework.press;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.archive.LetterForm;
import no.bht.casework.domain.archive.LetterPress;
import no.bht.casework.domain.archive.RenderedLetter;
import no.bht.casework.press.LetterTemplates.LetterTemplate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates in. What a service fills in is escaped; only what templates have made goes into
 * the layout as it is.
 */
@ApplicationScoped
class QuteLetterPress implements LetterPress {
  private static final String LAYOUT = "LAYOUT";
  private static final String WRITTEN = "WRITTEN";
  private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
  private static final Variant TEXT = Variant.forContentType(Variant.TEXT_PLAIN);

  private final Engine engine =
      Engine.builder()
          .addDefaults()
          .strictRendering(true)
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .build();
  private final LetterTemplates templates;
  private final PdfPrinter printer;

  QuteLetterPress(LetterTemplates templates, PdfPrinter printer) {
    this.templates = templates;
    this.printer = printer;
  }

  @Override
  public RenderedLetter print(
      Letter letter,
      @Nullable String closing,
      Language language,
      OrganisationNumber party,
      String number,
      LocalDate day) {
    Values printable = new Values(language);
    Map<String, Object> values = new HashMap<>(printable.printable(letter.values()));
    LetterTemplate template = template(letter.isWritten() ? WRITTEN : letter.kind(), language, day);
    values.put("paragraphs", Values.paragraphs(Values.printable(letter.text())));
    String title =
        letter.isWritten()
            ? Values.printable(letter.title())
            : rendered(template.title(), TEXT, values);
    String content =
        rendered(template.body(), HTML, values)
            + (closing == null
                ? ""
                : rendered(template(closing, language, day).body(), HTML, values));
    Map<String, Object> frame =
        printable.printable(
            Map.of(
                "title", title,
                "number", number,
                "party", party.value(),
                "day", day,
                "language", language.tag()));
    frame.put("content", new RawString(content));
    String page = rendered(template(LAYOUT, language, day).body(), HTML, frame);
    return new RenderedLetter(
        title,
        Xhtml.text(content),
        template.version(),
        Map.of(
            LetterForm.HTML,
            ("<!DOCTYPE html>\n" + page).getBytes(StandardCharsets.UTF_8),
            LetterForm.PDF,
            printer.print(Xhtml.parse(page))));
  }

  private LetterTemplate template(String code, Language language, LocalDate day) {
    return templates
        .on(day, code, language)
        .orElseThrow(() -> new IllegalArgumentException("No template " + code + " in " + language));
  }

  private String rendered(String template, Variant variant, Map<String, Object> values) {
    return engine.parse(template.strip(), variant).render(values);
  }
}
