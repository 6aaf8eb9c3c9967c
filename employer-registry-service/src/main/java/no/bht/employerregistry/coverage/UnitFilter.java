package no.bht.employerregistry.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bht.employerregistry.coverage.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * Which units; null = any.
 *
 * @param section letter of the section of the main industry code
 * @param code the first digits of the main industry code
 * @param county first two digits of the municipality number
 * @param municipality municipality number
 */
public record UnitFilter(
    @Nullable String section,
    @Nullable String code,
    @Nullable String county,
    @Nullable String municipality,
    @Nullable SizeClass size) {
  public static final UnitFilter NONE = new UnitFilter(null, null, null, null, null);

  /**
   * Reads the values of a request.
   *
   * @param refused makes the answer to a value that cannot be, from its name
   */
  public static UnitFilter of(
      @Nullable String section,
      @Nullable String code,
      @Nullable String county,
      @Nullable String municipality,
      @Nullable String size,
      Function<String, RuntimeException> refused) {
    require(section, "[A-V]", "section", refused);
    require(code, "[0-9]{2}(\\.?[0-9]{1,3})?", "code", refused);
    require(county, "[0-9]{2}", "county", refused);
    require(municipality, "[0-9]{4}", "municipality", refused);
    SizeClass wanted =
        size == null ? null : SizeClass.find(size).orElseThrow(() -> refused.apply("size"));
    return new UnitFilter(section, code, county, municipality, wanted);
  }

  private static void require(
      @Nullable String value,
      String form,
      String name,
      Function<String, RuntimeException> refused) {
    if (value != null && !value.matches(form)) {
      throw refused.apply(name);
    }
  }

  boolean isOfIndustry() {
    return section != null || code != null;
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /** Conditions on the units of {@link UnitSql}, each beginning with {@code and}. */
  public String sql() {
    List<String> conditions = new ArrayList<>();
    if (section != null) {
      conditions.add("s.section = ?");
    }
    if (code != null) {
      conditions.add("starts_with(replace(" + UnitSql.CODE + ", '.', ''), ?)");
    }
    if (county != null) {
      conditions.add("left(u.municipality_number, 2) = ?");
    }
    if (municipality != null) {
      conditions.add("u.municipality_number = ?");
    }
    if (size != null) {
      conditions.add(UnitSql.SIZE + " = any (string_to_array(?, ','))");
    }
    return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
  }

  /** The values of {@link #sql}, in its order. */
  public List<Object> values() {
    List<Object> values = new ArrayList<>();
    addTo(values, section);
    addTo(values, code == null ? null : code.replace(".", ""));
    addTo(values, county);
    addTo(values, municipality);
    if (size != null) {
      values.add(size.bands().stream().map(Enum::name).collect(Collectors.joining(",")));
    }
    return values;
  }

  private static void addTo(List<Object> values, @Nullable String value) {
    if (value != null) {
      values.add(value);
    }
  }
}
