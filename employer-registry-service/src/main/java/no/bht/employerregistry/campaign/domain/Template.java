package no.bht.employerregistry.campaign.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places that are filled in for each recipient, such as {@code {name}}. */
public final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /** What may be filled in. */
  public static final Set<String> PLACES =
      Set.of("name", "organisationNumber", "industryCode", "municipalityNumber", "date");

  private Template() {}

  /** Places that nothing can be filled in at; a text with one cannot be used. */
  public static Set<String> unknownPlaces(String text) {
    Set<String> unknown = new TreeSet<>();
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      if (!PLACES.contains(places.group(1))) {
        unknown.add(places.group(1));
      }
    }
    return unknown;
  }

  /** The text with its places filled in; what is filled in is not looked at again. */
  public static String fill(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(valueAt(place, values)));
  }

  private static String valueAt(MatchResult place, Map<String, String> values) {
    return values.getOrDefault(place.group(1), "–");
  }
}
