package no.bht.supervision.inspection.persistence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.bht.platform.eventlog.ContractJson;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;

/** The checklists that are data of the release, under {@code checklist/}. */
@Singleton
class BundledChecklists implements Checklists {
  private final List<Checklist> checklists =
      Stream.of("employers", "providers")
          .flatMap(name -> read(name).stream())
          .sorted(Comparator.comparing(Checklist::validFrom).thenComparing(Checklist::version))
          .toList();

  @Override
  public List<Checklist> all() {
    return checklists;
  }

  @Override
  public Checklist inForce(PartyKind kind, LocalDate day) {
    return checklists.stream()
        .filter(checklist -> checklist.inForce(kind, day))
        .findFirst()
        .orElseThrow(() -> new CommandRefused(new Refusal.NoChecklistInForce(day)));
  }

  @Override
  public Checklist version(String version) {
    return checklists.stream()
        .filter(checklist -> checklist.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static List<Checklist> read(String name) {
    String file = "/checklist/" + name + ".json";
    try (InputStream json =
        Objects.requireNonNull(BundledChecklists.class.getResourceAsStream(file))) {
      return List.of(ContractJson.MAPPER.readValue(json, Checklist[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
