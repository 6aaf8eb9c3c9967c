package no.bht.acceptance.demonstration.data;

import java.util.List;

/**
 * An industry by the Standard Industrial Classification SN2025 (næringskode).
 *
 * @param section letter of its section (næringshovedområde); a hyphen for 00.000, not stated
 * @param trade the word for it in made-up names
 * @param units how many sub-units of the demonstration register are in it
 * @param affiliatedPercent how many of them, of a hundred, have an occupational health service
 */
public record Industry(
    String code, String section, String name, String trade, int units, int affiliatedPercent) {

  /** Preventive health work, the industry of the providers. */
  private static final String PROVIDERS = "86.992";

  private static final String HEAD_OFFICES = "70.100";

  private static final List<Industry> ALL =
      Resource.rows("industries.csv").stream()
          .map(
              row ->
                  new Industry(
                      row[0],
                      row[1],
                      row[2],
                      row[3],
                      Integer.parseInt(row[4]),
                      Integer.parseInt(row[5])))
          .toList();

  static List<Industry> all() {
    return ALL;
  }

  static Industry ofProviders() {
    return withCode(PROVIDERS);
  }

  static Industry ofHeadOffices() {
    return withCode(HEAD_OFFICES);
  }

  private static Industry withCode(String code) {
    return ALL.stream().filter(industry -> industry.code.equals(code)).findFirst().orElseThrow();
  }
}
