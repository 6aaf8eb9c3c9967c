package no.bht.employerregistry.industryrule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryListEntry;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import org.jspecify.annotations.Nullable;

/** Reads the lists that ship with the service; a file that does not read stops the start. */
public final class IndustryRuleFiles {
  private static final List<String> FILES = List.of("sn2007", "sn2025");
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private IndustryRuleFiles() {}

  /** The rule without what was adopted since; ask {@code IndustryRules} for that. */
  public static IndustryRule read() {
    Stream<IndustryList> lists = FILES.stream().map(name -> read(name).toList());
    return new IndustryRule(lists.toList());
  }

  /** A list in the same form, kept elsewhere. */
  static IndustryList parse(String json) {
    try {
      return JSON.readValue(json, ListFile.class).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable industry list", e);
    }
  }

  private static ListFile read(String name) {
    String path = "/industry-rule/" + name + ".json";
    try (InputStream in = IndustryRuleFiles.class.getResourceAsStream(path)) {
      return JSON.readValue(Objects.requireNonNull(in, path), ListFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable industry list " + path, e);
    }
  }

  @JsonIgnoreProperties({"regulation", "amendedBy", "source", "licence"})
  record ListFile(
      String ruleVersion,
      Classification classification,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      List<EntryLine> entries) {

    IndustryList toList() {
      List<IndustryListEntry> read = entries.stream().map(EntryLine::toEntry).toList();
      return new IndustryList(ruleVersion, classification, validFrom, validTo, read);
    }
  }

  @JsonIgnoreProperties({"level", "decidableByCode"})
  record EntryLine(String code, String nameNb, @Nullable String condition) {

    IndustryListEntry toEntry() {
      return new IndustryListEntry(new IndustryCode(code), nameNb, condition);
    }
  }
}
