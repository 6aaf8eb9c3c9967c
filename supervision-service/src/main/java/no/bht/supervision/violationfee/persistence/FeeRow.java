package no.bht.supervision.violationfee.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.Coordination;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Hold;
import no.bht.supervision.violationfee.domain.Imposed;
import no.bht.supervision.violationfee.domain.Payment;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.Turnover;
import no.bht.supervision.violationfee.domain.Violation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import org.jspecify.annotations.Nullable;

/** How a row is read; what is only ever read with its fee is kept as JSON. */
final class FeeRow {
  private FeeRow() {}

  static ViolationFee fee(ResultSet row) throws SQLException {
    LocalDate endedOn = day(row, "ended_on");
    return new ViolationFee(
        subject(row),
        json(row.getString("violation"), new TypeReference<Violation>() {}),
        FeeState.valueOf(row.getString("state")),
        new Preparation(
            json(row.getString("turnovers"), new TypeReference<List<Turnover>>() {}),
            json(row.getString("coordination"), new TypeReference<List<Coordination>>() {}),
            orNull(row.getString("notice"), new TypeReference<Preparation.Notice>() {}),
            day(row, "first_notice_on")),
        imposed(row),
        endedOn == null ? null : new ViolationFee.Ending(endedOn, row.getString("end_ground")),
        row.getLong("version"));
  }

  private static FeeSubject subject(ResultSet row) throws SQLException {
    Addressee addressee = Addressee.valueOf(row.getString("addressee"));
    String key = row.getString("person_key");
    return new FeeSubject(
        new FeeId(row.getObject("id", UUID.class)),
        row.getObject("inspection_id", UUID.class),
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        addressee,
        addressee == Addressee.NATURAL_PERSON
            ? new FeeSubject.Person(
                row.getString("person_reference"), key == null ? null : new PersonKey(key))
            : null,
        row.getString("on_the_spot_reason"),
        row.getString("inspector"),
        row.getString("unit"),
        row.getObject("opened_on", LocalDate.class));
  }

  private static @Nullable Imposed imposed(ResultSet row) throws SQLException {
    FeeDecision decision = orNull(row.getString("decision"), new TypeReference<FeeDecision>() {});
    return decision == null
        ? null
        : new Imposed(
            decision,
            new Payment(
                row.getBigDecimal("paid"),
                day(row, "paid_on"),
                json(row.getString("holds"), new TypeReference<List<Hold>>() {}),
                day(row, "held_counted_until"),
                day(row, "overdue_on")),
            day(row, "annulled_on"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static <T> @Nullable T orNull(@Nullable String text, TypeReference<T> type) {
    return text == null ? null : json(text, type);
  }

  private static <T> T json(String text, TypeReference<T> type) {
    try {
      return ContractJson.MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fee is kept in a form that cannot be read", e);
    }
  }

  static @Nullable String text(@Nullable Object value) {
    try {
      return value == null ? null : ContractJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fee cannot be kept", e);
    }
  }
}
