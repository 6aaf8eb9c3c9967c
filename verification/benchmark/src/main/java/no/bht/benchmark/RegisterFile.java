package no.bht.benchmark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A bulk file of main units as the national register makes it: a JSON array, gzip. Made up. */
final class RegisterFile {
  private static final List<String> INDUSTRIES =
      List.of("03.110", "10.110", "41.000", "43.410", "49.410", "56.110", "62.100", "86.210");

  private RegisterFile() {}

  static void write(Path file, int units) {
    List<String> numbers = Numbers.first(units);
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (int i = 0; i < units; i++) {
        out.write(i == 0 ? "[\n" : ",\n");
        out.write(unit(numbers.get(i), i, INDUSTRIES.get(i % INDUSTRIES.size())));
      }
      out.write("\n]\n");
    } catch (IOException e) {
      throw new BenchmarkException("The file cannot be written", e);
    }
  }

  private static String unit(String number, int i, String industry) {
    return """
      {"organisasjonsnummer":"%s","navn":"MÅLT FORETAK %d AS","organisasjonsform":{"kode":"AS","beskrivelse":"Aksjeselskap"},\
      "naeringskode1":{"kode":"%s","beskrivelse":"Beskrivelse av næringen"},"harRegistrertAntallAnsatte":true,"antallAnsatte":%d,\
      "forretningsadresse":{"land":"Norge","landkode":"NO","postnummer":"0150","poststed":"OSLO","adresse":["Måleveien %d"],\
      "kommune":"OSLO","kommunenummer":"0301"},"registreringsdatoEnhetsregisteret":"2015-10-23","konkurs":false,\
      "underAvvikling":false,"underTvangsavviklingEllerTvangsopplosning":false}\
      """
        .formatted(number, i, industry, i % 300, i % 200);
  }
}
