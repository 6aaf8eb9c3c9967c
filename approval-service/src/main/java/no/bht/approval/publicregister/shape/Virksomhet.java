package no.bht.approval.publicregister.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the shape of the authority's open registers, field by field. What only the national
 * register of units knows is null here: it is asked there.
 */
record Virksomhet(
    String organisasjonsnummer,
    @Nullable String overordnetEnhet,
    Links links,
    @Nullable String navn,
    @Nullable Integer antallAnsatte,
    int registerstatus,
    String registerstatusTekst,
    String godkjenningsstatus,
    @Nullable Kode organisasjonsform,
    List<Kode> naeringskoder,
    @Nullable Kode institusjonellSektorkode,
    @Nullable String hjemmeside,
    Adresse postadresse,
    Adresse forretningsadresse,
    @Nullable String registreringsdatoEnhetsregisteret,
    @Nullable String sisteInnsendteAarsregnskap,
    @Nullable Boolean registrertIMvaregisteret,
    @Nullable Boolean registrertIForetaksregisteret,
    @Nullable Boolean registrertIStiftelsesregisteret,
    @Nullable Boolean registrertIFrivillighetsregisteret,
    @Nullable Boolean konkurs,
    @Nullable Boolean underAvvikling,
    @Nullable Boolean underTvangsavviklingEllerTvangsopplosning,
    @Nullable String stiftelsesdato,
    @Nullable String oppstartsdato,
    @Nullable String datoEierskifte,
    @Nullable String nedleggelsesdato,
    @Nullable String maalform,
    List<Underenhet> underenheter) {

  static Virksomhet of(
      String number,
      @Nullable String name,
      Registerstatus status,
      @Nullable String website,
      Adresse address,
      List<Underenhet> units,
      String base) {
    return new Virksomhet(
        number,
        null,
        Links.of(base, number, null),
        name,
        null,
        status.number(),
        status.text(),
        status.text(),
        null,
        List.of(),
        null,
        website,
        Adresse.NONE,
        address,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        units);
  }

  /** The sub-unit of that number, else the unit itself. */
  Object unit(String number) {
    return underenheter.stream()
        .filter(unit -> unit.organisasjonsnummer().equals(number))
        .<Object>map(unit -> unit)
        .findFirst()
        .orElse(this);
  }

  /** A code with its meaning. */
  record Kode(String kode, String beskrivelse) {}

  /** Where a unit is read. */
  record Href(String href) {}

  /** The unit itself, and its main unit. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Links(Href self, @Nullable Href overordnetEnhet) {
    static Links of(String base, String number, @Nullable String main) {
      return new Links(new Href(base + number), main == null ? null : new Href(base + main));
    }
  }

  /** An address; empty texts where it is not known, as the sister registers have it. */
  record Adresse(
      List<String> gateadresse,
      String postnummer,
      String poststed,
      String kommune,
      String kommunenummer,
      String fylke,
      String fylkesnummer,
      String land,
      String landkode) {
    static final Adresse NONE = new Adresse(List.of(), "", "", "", "", "", "", "", "");
  }

  /** A sub-unit; it may stand otherwise than its main unit. */
  record Underenhet(
      String organisasjonsnummer,
      String overordnetEnhet,
      Links links,
      String navn,
      @Nullable Integer antallAnsatte,
      int registerstatus,
      String registerstatusTekst,
      String godkjenningsstatus,
      Kode organisasjonsform,
      List<Underenhet> underenheter) {
    private static final Kode FORM =
        new Kode("BEDR", "Underenhet til næringsdrivende og offentlig forvaltning");

    static Underenhet of(
        String number, String main, String name, Registerstatus status, String base) {
      return new Underenhet(
          number,
          main,
          Links.of(base, number, main),
          name,
          null,
          status.number(),
          status.text(),
          status.text(),
          FORM,
          List.of());
    }
  }
}
