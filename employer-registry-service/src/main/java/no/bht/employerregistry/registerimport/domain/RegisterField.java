package no.bht.employerregistry.registerimport.domain;

import java.util.List;

/** The fields of the register that are read, by its own names; all others are passed over. */
public enum RegisterField {
  NUMBER(true, "organisasjonsnummer"),
  NAME(true, "navn"),
  FORM(true, "organisasjonsform.kode"),
  HAS_EMPLOYEES(true, "harRegistrertAntallAnsatte"),
  REGISTERED_ON(true, "registreringsdatoEnhetsregisteret", "registreringsdatoIEnhetsregisteret"),
  EMPLOYEES(false, "antallAnsatte"),
  EMPLOYEES_REPORTED_ON(
      false,
      "registreringsdatoAntallAnsatteNAVAaregisteret",
      "registreringsdatoAntallAnsatteEnhetsregisteret"),
  PARENT(false, "overordnetEnhet"),
  CODE_1(false, "naeringskode1.kode"),
  CODE_2(false, "naeringskode2.kode"),
  CODE_3(false, "naeringskode3.kode"),
  MUNICIPALITY(false, "beliggenhetsadresse.kommunenummer", "forretningsadresse.kommunenummer"),
  CLOSED_ON(false, "nedleggelsesdato"),
  DELETED_ON(false, "slettedato");

  private final boolean required;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  RegisterField(boolean required, String... names) {
    this.required = required;
    this.names = List.of(names);
  }

  /** Whether the register always gives it; a deleted unit has number, name and form only. */
  public boolean isRequired() {
    return required;
  }

  /** The name it goes by in answers. */
  public String registerName() {
    return names.getFirst();
  }

  /** All names by which files have it, the likeliest first. */
  public List<String> names() {
    return names;
  }
}
