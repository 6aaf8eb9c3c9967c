package no.bht.supervision.order.persistence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.platform.eventlog.ContractJson;
import no.bht.supervision.order.domain.AllowedBases;
import no.bht.supervision.order.domain.LegalBases;

/** The lists that are data of the release, under {@code legalbasis/}. */
@Singleton
class BundledLegalBases implements LegalBases {
  private static final String FILE = "/legalbasis/orders.json";

  private final List<AllowedBases> lists = read();

  @Override
  public AllowedBases on(LocalDate day) {
    return lists.stream().filter(list -> list.inForce(day)).findFirst().orElseThrow();
  }

  private static List<AllowedBases> read() {
    try (InputStream json =
        Objects.requireNonNull(BundledLegalBases.class.getResourceAsStream(FILE))) {
      return List.of(ContractJson.MAPPER.readValue(json, AllowedBases[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
