package no.bht.approval.publicregister;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import no.bht.approval.ApprovalSettings;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Finds approved providers by what they are and where they are. */
@ApplicationScoped
class RegisterSearch {
  private static final String SEARCH = SqlFile.read("search-register");
  private static final String KNOWS = "select exists (select from municipality where number = ?)";
  private static final List<String> CLASSIFICATIONS = List.of("SN2007", "SN2025");
  private static final List<String> DELIVERIES = List.of("PHYSICAL", "DIGITAL");

  private final DataSource database;
  private final InstantSource clock;
  private final ApprovalSettings settings;

  RegisterSearch(DataSource database, InstantSource clock, ApprovalSettings settings) {
    this.database = database;
    this.clock = clock;
    this.settings = settings;
  }

  /** An answer with the key it is sorted by. */
  private record Found(RegisterAnswer answer, int rank, String nameKey) {
    Cursor cursor() {
      return Cursor.of(Integer.toString(rank), nameKey, answer.organisationNumber().value());
    }
  }

  /**
   * @throws ProblemException 400 for a code that does not exist or a cursor of another list
   */
  Page<RegisterAnswer> find(RegisterQuery query, @Nullable String after, PageSize size) {
    check(query);
    try (Connection connection = database.getConnection()) {
      if (query.municipality != null && !knows(connection, query.municipality)) {
        throw invalid("municipality");
      }
      return Page.of(rows(connection, query, after, size), size, Found::cursor).map(Found::answer);
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be searched", e);
    }
  }

  private List<Found> rows(
      Connection connection, RegisterQuery query, @Nullable String after, PageSize size)
      throws SQLException {
    Instant now = clock.instant();
    List<String> start = after == null ? List.of("0", "", "") : start(after);
    @Nullable Object[] parameters = {
      Oslo.dateOf(now),
      query.name,
      settings.register().nameLikeness(),
      query.county,
      query.municipality,
      query.within == null ? null : Integer.valueOf(query.within),
      query.field,
      query.language,
      query.classification == null ? "SN2025" : query.classification,
      query.industry,
      query.delivery,
      query.kind,
      query.branch,
      after == null,
      rank(start.getFirst()),
      start.get(1),
      start.getLast(),
      size.plusOne()
    };
    try (PreparedStatement select = connection.prepareStatement(SEARCH)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<Found> found = new ArrayList<>();
        while (row.next()) {
          Integer distance = row.getObject("distance_km", Integer.class);
          found.add(
              new Found(
                  AnswerRow.read(row, distance, now),
                  row.getInt("rank"),
                  row.getString("name_key")));
        }
        return found;
      }
    }
  }

  private static boolean knows(Connection connection, String municipality) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(KNOWS)) {
      select.setString(1, municipality);
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static void check(RegisterQuery query) {
    requireOneOf("field", query.field, names(CompetenceArea.values()));
    requireOneOf("kind", query.kind, names(ProviderKind.values()));
    requireOneOf("classification", query.classification, CLASSIFICATIONS);
    requireOneOf("delivery", query.delivery, DELIVERIES);
    if (query.within != null && query.municipality == null) {
      throw invalid("within");
    }
  }

  private static void requireOneOf(String name, @Nullable String value, List<String> codes) {
    if (value != null && !codes.contains(value)) {
      throw invalid(name);
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> start(String after) {
    return Cursor.parse(after).columns(3);
  }

  private static int rank(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Cursor.invalid();
    }
  }

  private static ProblemException invalid(String parameter) {
    return ProblemException.of(400, "parameter-invalid", "A parameter has no such value.")
        .withError("/" + parameter, "parameter-invalid");
  }
}
