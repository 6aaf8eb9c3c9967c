package no.bht.employerregistry.industryrule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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

  private IndustryRuleFiles() {}

  @Produces
  @Singleton
  public static IndustryRule read() {
    JsonMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    Stream<IndustryList> lists = FILES.stream().map(name -> read(mapper, name).toList());
    return new IndustryRule(lists.toList());
  }

  private static ListFile read(JsonMapper mapper, String name) {
    String path = "/industry-rule/" + name + ".json";
    try (InputStream in = IndustryRuleFiles.class.getResourceAsStream(path)) {
      return mapper.readValue(Objects.requireNonNull(in, path), ListFile.class);
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
