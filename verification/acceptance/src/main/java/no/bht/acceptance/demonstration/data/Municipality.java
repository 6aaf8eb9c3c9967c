package no.bht.acceptance.demonstration.data;

import java.util.List;

/**
 * A municipality (kommune) of 2024 with one of its postal addresses.
 *
 * @param registerName as the register of units prints it
 * @param county name of the county (fylke)
 * @param weight how much goes on there, against the others
 */
public record Municipality(
    String number,
    String registerName,
    String countyNumber,
    String county,
    String postalCode,
    String place,
    int weight) {

  private static final List<Municipality> ALL =
      Resource.rows("municipalities.csv").stream()
          .map(
              row ->
                  new Municipality(
                      row[0], row[1], row[2], row[3], row[4], row[5], Integer.parseInt(row[6])))
          .toList();

  /** The larger ones of every county. */
  public static List<Municipality> all() {
    return ALL;
  }

  /** The largest of each county. */
  static List<Municipality> oneOfEachCounty() {
    return ALL.stream()
        .filter(
            municipality ->
                ALL.stream()
                    .filter(other -> other.countyNumber.equals(municipality.countyNumber))
                    .allMatch(
                        other -> other.weight < municipality.weight || other.equals(municipality)))
        .toList();
  }

  static Municipality any(Chance chance) {
    return chance.weighted(ALL, Municipality::weight);
  }
}
