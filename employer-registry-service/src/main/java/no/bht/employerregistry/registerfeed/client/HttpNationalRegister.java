package no.bht.employerregistry.registerfeed.client;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedPosition;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import no.bht.employerregistry.registerfeed.domain.UnitAnswer;
import no.bht.platform.organisation.OrganisationNumber;

/** Enhetsregisteret's open interface, version 2. */
public final class HttpNationalRegister implements NationalRegister {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LONG = 414;
  private static final int HEADERS_TOO_LARGE = 431;

  private final RegisterHttp http;

  public HttpNationalRegister(RegisterHttp http) {
    this.http = http;
  }

  @Override
  public List<FeedItem> updates(UnitKind unit, FeedPosition from, int most) {
    String begin =
        switch (from) {
          case FeedPosition.Since(var moment) -> "dato=" + FeedAnswer.moment(moment);
          case FeedPosition.FromId(var id) -> "oppdateringsid=" + id;
        };
    return items(unit, begin + "&size=" + most + "&sort=id,ASC");
  }

  @Override
  public Optional<FeedItem> newest(UnitKind unit) {
    return items(unit, "size=1&sort=id,DESC").stream().findFirst();
  }

  @Override
  public Map<OrganisationNumber, UnitAnswer> units(
      UnitKind unit, Collection<OrganisationNumber> numbers) {
    Map<OrganisationNumber, UnitAnswer> answers = new HashMap<>(together(unit, numbers));
    // The list leaves out who is deleted, removed or of the other kind, without a word.
    for (OrganisationNumber number : numbers) {
      if (!answers.containsKey(number)) {
        answers.put(number, ofEitherKind(unit, number));
      }
    }
    return answers;
  }

  @Override
  public BulkDownload bulk(UnitKind unit) {
    return http.download("/" + RegisterWords.path(unit) + "/lastned", RegisterWords.bulkType(unit));
  }

  private List<FeedItem> items(UnitKind unit, String query) {
    HttpResponse<byte[]> answer =
        http.get(
            "/oppdateringer/" + RegisterWords.path(unit) + "?" + query,
            RegisterWords.updateType(unit));
    if (answer.statusCode() != OK) {
      throw RegisterHttp.unavailable(answer);
    }
    return FeedAnswer.items(unit, RegisterHttp.json(answer));
  }

  /** Those that stand in the register; the page is made large enough for all. */
  private Map<OrganisationNumber, UnitAnswer> together(
      UnitKind unit, Collection<OrganisationNumber> numbers) {
    String list = numbers.stream().map(OrganisationNumber::value).collect(Collectors.joining(","));
    HttpResponse<byte[]> answer =
        http.get(
            "/%s?organisasjonsnummer=%s&size=%d&page=0"
                .formatted(RegisterWords.path(unit), list, numbers.size()),
            RegisterWords.unitType(unit));
    return switch (answer.statusCode()) {
      case OK -> UnitPage.units(unit, RegisterHttp.json(answer), numbers);
      // One of them is none to the register, or the list is too long for something in between:
      // each is asked for by itself.
      case BAD_REQUEST, TOO_LONG, HEADERS_TOO_LARGE -> Map.of();
      default -> throw RegisterHttp.unavailable(answer);
    };
  }

  /** A unit that is gone as one kind may stand as the other: then it stands. */
  private UnitAnswer ofEitherKind(UnitKind unit, OrganisationNumber number) {
    UnitAnswer own = single(unit, number);
    if (own instanceof UnitAnswer.Active || own instanceof UnitAnswer.Malformed) {
      return own;
    }
    UnitAnswer other = single(other(unit), number);
    boolean othersWord = own instanceof UnitAnswer.Unknown || other instanceof UnitAnswer.Active;
    return othersWord ? other : own;
  }

  private UnitAnswer single(UnitKind unit, OrganisationNumber number) {
    return UnitPage.single(
        number,
        http.get(
            "/" + RegisterWords.path(unit) + "/" + number.value(), RegisterWords.unitType(unit)));
  }

  private static UnitKind other(UnitKind unit) {
    return unit == UnitKind.MAIN ? UnitKind.SUB : UnitKind.MAIN;
  }
}
