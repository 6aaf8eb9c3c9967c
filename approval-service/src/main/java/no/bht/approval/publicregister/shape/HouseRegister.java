package no.bht.approval.publicregister.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import no.bht.approval.publicregister.RegisterAnswer.Status;
import no.bht.approval.publicregister.shape.Virksomhet.Adresse;
import no.bht.approval.publicregister.shape.Virksomhet.Underenhet;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Main units with their sub-units, as the authority's open registers list them. */
@ApplicationScoped
class HouseRegister {
  private static final String ROWS = SqlFile.read("house-register");
  private static final int AT_ONCE = 200;

  private final DataSource database;
  private final Places places;
  private final ObjectMapper json;

  HouseRegister(DataSource database, Places places, ObjectMapper json) {
    this.database = database;
    this.places = places;
    this.json = json;
  }

  /** What takes units one by one. */
  interface Sink<E extends Exception> {
    void take(Virksomhet unit) throws E;
  }

  Optional<Virksomhet> one(OrganisationNumber main, LocalDate day, String base) {
    List<Virksomhet> found = new ArrayList<>();
    each(main.value(), day, base, found::add);
    return found.stream().findFirst();
  }

  /** All, or one; none is held longer than it takes to hand it on. */
  <E extends Exception> void each(@Nullable String main, LocalDate day, String base, Sink<E> sink)
      throws E {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ROWS)) {
      if (main == null) {
        connection.setAutoCommit(false); // or the driver reads all rows before it gives one
        select.setFetchSize(AT_ONCE);
      }
      select.setObject(1, day);
      select.setString(2, main);
      select.setString(3, main);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          sink.take(unit(row, base));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be read", e);
    }
  }

  private Virksomhet unit(ResultSet row, String base) throws SQLException {
    String number = row.getString("provider");
    Registerstatus status = Registerstatus.of(Status.valueOf(row.getString("status")));
    Set<String> uncovered = Set.of((String[]) row.getArray("uncovered").getArray());
    List<Underenhet> units = new ArrayList<>();
    for (JsonNode branch : tree(row.getString("branches"))) {
      String unit = branch.path("organisationNumber").asText("");
      if (!unit.isEmpty() && !unit.equals("null")) {
        Registerstatus own =
            status == Registerstatus.GODKJENT && uncovered.contains(unit)
                ? Registerstatus.IKKE_GODKJENT
                : status;
        units.add(Underenhet.of(unit, number, branch.path("name").asText(), own, base));
      }
    }
    return Virksomhet.of(
        number,
        row.getString("name"),
        status,
        row.getString("website"),
        address(tree(row.getString("address"))),
        units,
        base);
  }

  private Adresse address(JsonNode address) {
    String municipality = address.path("municipalityNumber").asText("");
    String county = address.path("countyNumber").asText("");
    String street = address.path("street").asText("");
    return new Adresse(
        street.isEmpty() ? List.of() : List.of(street),
        address.path("postalCode").asText(""),
        Places.upper(address.path("city").asText("")),
        Places.upper(places.municipality(municipality)),
        municipality,
        places.county(county),
        county,
        "Norge",
        "NO");
  }

  private JsonNode tree(@Nullable String text) {
    try {
      return json.readTree(text == null ? "[]" : text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is kept as JSON is no JSON", e);
    }
  }
}
