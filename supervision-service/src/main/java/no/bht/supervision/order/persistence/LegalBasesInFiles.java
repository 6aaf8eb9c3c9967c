package no.bht.supervision.order.persistence;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.platform.eventlog.ContractJson;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.order.domain.AllowedBases;
import no.bht.supervision.order.domain.LegalBases;

/**
 * The lists that are data of the release, under {@code legalbasis/}, and those the operator adds in
 * a file; a file that cannot be read stops the start.
 */
@Startup
@Singleton
class LegalBasesInFiles implements LegalBases {
  private static final String BUNDLED = "/legalbasis/orders.json";

  private final List<AllowedBases> lists;

  LegalBasesInFiles(SupervisionSettings settings) {
    this.lists = Stream.concat(bundled().stream(), added(settings.furtherLegalBases())).toList();
    if (lists.stream().map(AllowedBases::act).distinct().count() > 1) {
      throw new IllegalArgumentException("Further legal bases of another Act");
    }
  }

  @Override
  public AllowedBases on(LocalDate day) {
    return lists.stream().filter(list -> list.inForce(day)).reduce(AllowedBases::and).orElseThrow();
  }

  private static List<AllowedBases> bundled() {
    return read(Objects.requireNonNull(LegalBasesInFiles.class.getResourceAsStream(BUNDLED)));
  }

  private static Stream<AllowedBases> added(Optional<String> file) {
    return file.stream()
        .flatMap(
            name -> {
              try {
                return read(Files.newInputStream(Path.of(name))).stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static List<AllowedBases> read(InputStream json) {
    try (json) {
      return List.of(ContractJson.MAPPER.readValue(json, AllowedBases[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
