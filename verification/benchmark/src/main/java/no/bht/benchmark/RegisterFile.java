package no.bht.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Bulk files as the national register makes them: a JSON array, gzip. Made up, the same each time;
 * industries and sizes are distributed as the published statistics say.
 */
final class RegisterFile {
  private static final long SEED = 20_261_122;
  private static final List<String> MUNICIPALITIES =
      List.of("0301", "1103", "1108", "3201", "3301", "4204", "4601", "5001", "5501", "1806");

  private final Random random = new Random(SEED);
  private final Industries industries = Industries.read(random);
  private final List<String> numbers;
  private final int mainUnits;

  private RegisterFile(int mainUnits, int subUnits) {
    this.mainUnits = mainUnits;
    numbers = Numbers.first(mainUnits + subUnits);
  }

  static void writeMainUnits(Path file, int units) {
    RegisterFile register = new RegisterFile(units, 0);
    write(file, units, register::mainUnit);
  }

  /** Sub-units of the main units of the other file. */
  static void writeSubUnits(Path file, int mainUnits, int units) {
    RegisterFile register = new RegisterFile(mainUnits, units);
    write(file, units, register::subUnit);
  }

  private interface Units {
    String at(int index);
  }

  private static void write(Path file, int count, Units units) {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (int i = 0; i < count; i++) {
        out.write(i == 0 ? "[\n" : ",\n");
        out.write(units.at(i));
      }
      out.write("\n]\n");
    } catch (IOException e) {
      throw new BenchmarkException("The file cannot be written", e);
    }
  }

  /** Of 1.2 million enterprises the list obliges about 100 000, half of those with employees. */
  private String mainUnit(int index) {
    boolean obliged = random.nextInt(12) == 0;
    return """
      {"organisasjonsnummer":"%s","navn":"MÅLT FORETAK %d AS","organisasjonsform":{"kode":"AS","beskrivelse":"Aksjeselskap",\
      "_links":{"self":{"href":"https://data.brreg.no/enhetsregisteret/api/organisasjonsformer/AS"}}},%s,\
      "registrertIMvaregisteret":true,%s,%s,"stiftelsesdato":"2015-10-20","institusjonellSektorkode":{"kode":"2100",\
      "beskrivelse":"Private aksjeselskaper mv."},"registrertIForetaksregisteret":true,"registrertIStiftelsesregisteret":false,\
      "registrertIFrivillighetsregisteret":false,"sisteInnsendteAarsregnskap":"2024","konkurs":false,"underAvvikling":false,\
      "underTvangsavviklingEllerTvangsopplosning":false,"maalform":"Bokmål","aktivitet":["Virksomhet nummer %d"],"paategninger":[]}\
      """
        .formatted(
            numbers.get(index),
            index,
            registered(),
            address("forretningsadresse"),
            business(obliged, obliged || random.nextInt(11) == 0),
            index);
  }

  /** Of 900 000 establishments the list obliges about 104 000. */
  private String subUnit(int index) {
    boolean obliged = random.nextInt(900_000) < 103_886;
    return """
      {"organisasjonsnummer":"%s","navn":"MÅLT BEDRIFT %d","organisasjonsform":{"kode":"BEDR","beskrivelse":"Underenhet til \
      næringsdrivende og offentlig forvaltning"},%s,"registrertIMvaregisteret":false,%s,%s,"oppstartsdato":"2016-01-01",\
      "overordnetEnhet":"%s"}\
      """
        .formatted(
            numbers.get(mainUnits + index),
            index,
            registered(),
            address("beliggenhetsadresse"),
            business(obliged, obliged || random.nextInt(4) == 0),
            numbers.get(random.nextInt(mainUnits)));
  }

  private String registered() {
    return Result.text(
        "\"registreringsdatoEnhetsregisteret\":\"%d-%02d-%02d\"",
        1995 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String address(String name) {
    return Result.text(
        "\"%s\":{\"land\":\"Norge\",\"landkode\":\"NO\",\"postnummer\":\"%04d\",\"poststed\":\"STEDET\","
            + "\"adresse\":[\"Måleveien %d\"],\"kommune\":\"KOMMUNEN\",\"kommunenummer\":\"%s\"}",
        name,
        1 + random.nextInt(9990),
        1 + random.nextInt(200),
        MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size())));
  }

  private String business(boolean obliged, boolean employs) {
    return Result.text(
        "\"naeringskode1\":{\"kode\":\"%s\",\"beskrivelse\":\"Beskrivelse av næringen\"},"
            + "%s\"harRegistrertAntallAnsatte\":%s",
        obliged ? industries.obliged() : industries.other(), employs ? employees() : "", employs);
  }

  /** Sizes of obliged enterprises in 2023 (Oslo Economics): below five the register says none. */
  private String employees() {
    int percent = random.nextInt(100);
    if (percent < 45) {
      return "";
    }
    int employees =
        percent < 63
            ? 5 + random.nextInt(5)
            : percent < 93 ? 10 + random.nextInt(40) : 50 + random.nextInt(150);
    return "\"antallAnsatte\":" + employees + ",";
  }
}
