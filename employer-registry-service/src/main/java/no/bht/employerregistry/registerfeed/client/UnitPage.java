package no.bht.employerregistry.registerfeed.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import no.bht.employerregistry.registerfeed.domain.UnitAnswer;
import no.bht.employerregistry.registerimport.file.UnitJson;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Reads units, alone and in a list. A 200 alone says neither that a unit is there nor active. */
final class UnitPage {
  private static final String NUMBER = "organisasjonsnummer";
  private static final String DELETED_ON = "slettedato";

  private UnitPage() {}

  /** Of a list, those that were asked for. */
  static Map<OrganisationNumber, UnitAnswer> units(
      UnitKind unit, JsonNode page, Collection<OrganisationNumber> asked) {
    Map<String, JsonNode> given = new HashMap<>();
    page.path("_embedded")
        .path(RegisterWords.path(unit))
        .forEach(one -> given.put(one.path(NUMBER).asText(), one));
    Map<OrganisationNumber, UnitAnswer> answers = new HashMap<>();
    for (OrganisationNumber number : asked) {
      JsonNode one = given.get(number.value());
      if (one != null) {
        answers.put(number, there(one));
      }
    }
    return answers;
  }

  static UnitAnswer single(OrganisationNumber asked, HttpResponse<byte[]> answer) {
    return switch (answer.statusCode()) {
      case 200 -> there(ofNumber(asked, answer));
      case 400 -> new UnitAnswer.Malformed();
      case 404 -> unknown(answer);
      case 410 -> new UnitAnswer.Removed(deletedOn(ofNumber(asked, answer)));
      default -> throw RegisterHttp.unavailable(answer);
    };
  }

  private static UnitAnswer there(JsonNode unit) {
    boolean deleted =
        unit.hasNonNull(DELETED_ON) || unit.path("respons_klasse").asText().startsWith("Slettet");
    return deleted
        ? new UnitAnswer.Deleted(UnitJson.fields(unit))
        : new UnitAnswer.Active(UnitJson.fields(unit));
  }

  /** Without a body, as the register says it; a page of something in between says nothing. */
  private static UnitAnswer unknown(HttpResponse<byte[]> answer) {
    if (answer.body().length > 0) {
      RegisterHttp.json(answer);
    }
    return new UnitAnswer.Unknown();
  }

  /** The body, which must be about the number: what is erased on its word is gone. */
  private static JsonNode ofNumber(OrganisationNumber asked, HttpResponse<byte[]> answer) {
    JsonNode body = RegisterHttp.json(answer);
    if (!asked.value().equals(body.path(NUMBER).asText())) {
      throw new RegisterUnavailable(Reason.UNREADABLE);
    }
    return body;
  }

  private static @Nullable LocalDate deletedOn(JsonNode body) {
    try {
      String text = body.path(DELETED_ON).asText();
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
