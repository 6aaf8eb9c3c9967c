package no.bht.employerregistry.obligation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.ExactCode;
import no.bht.employerregistry.obligation.domain.GroundBasis;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.LimitationAnswer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How the facts of a duty stand in columns of JSON. */
@ApplicationScoped
class DutyJson {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();

  List<RegisteredIndustry> readings(@Nullable String json) {
    return list(json, new TypeReference<List<Reading>>() {}).stream()
        .map(Reading::toDomain)
        .toList();
  }

  List<ExactCode> exactCodes(@Nullable String json) {
    return list(json, new TypeReference<List<Exact>>() {}).stream().map(Exact::toDomain).toList();
  }

  List<LimitationAnswer> answers(@Nullable String json) {
    return list(json, new TypeReference<List<Answer>>() {}).stream().map(Answer::toDomain).toList();
  }

  List<DutyGround> grounds(@Nullable String json) {
    return list(json, new TypeReference<List<Ground>>() {}).stream().map(this::ground).toList();
  }

  List<Suspension> suspensions(@Nullable String json) {
    return list(json, new TypeReference<List<Suspended>>() {}).stream()
        .map(Suspended::toDomain)
        .toList();
  }

  String details(@Nullable GroundBasis basis) {
    try {
      return basis == null ? "{}" : mapper.writeValueAsString(basis);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  DutyGround ground(ResultSet row) throws SQLException {
    GroundKind kind = GroundKind.valueOf(row.getString("kind"));
    return new DutyGround(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        kind,
        row.getString("part"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getBoolean("obliges"),
        row.getString("source"),
        basis(kind, read(row.getString("details"))),
        row.getObject("review_on", LocalDate.class),
        row.getString("reference"),
        new Recorded(
            row.getString("recorded_by"),
            row.getString("recorded_as"),
            Sql.instantOf(row, "recorded_at")),
        row.getLong("version"));
  }

  private DutyGround ground(Ground it) {
    return new DutyGround(
        it.id,
        new OrganisationNumber(it.employer),
        it.kind,
        it.part,
        it.from,
        it.to,
        it.obliges,
        it.source,
        basis(it.kind, it.details),
        it.reviewOn,
        it.reference,
        new Recorded(it.by, it.as, it.at.toInstant()),
        it.version);
  }

  private @Nullable GroundBasis basis(GroundKind kind, JsonNode details) {
    if (details.isEmpty()) {
      return null;
    }
    Class<? extends GroundBasis> type =
        switch (kind) {
          case RISK_ASSESSMENT -> GroundBasis.RiskAssessment.class;
          case PARTIES_DEMAND -> GroundBasis.Demand.class;
          case ORDER, INDIVIDUAL_DECISION -> GroundBasis.Decision.class;
          case INDUSTRY_LIST -> throw new IllegalStateException("The list has no row of its own");
        };
    try {
      return mapper.treeToValue(details, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode read(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
    try {
      return json == null ? List.of() : mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  record Reading(Classification classification, LocalDate readOn, List<@Nullable String> codes) {
    RegisteredIndustry toDomain() {
      List<@Nullable IndustryCode> read = new ArrayList<>();
      for (String code : codes) {
        read.add(code == null ? null : new IndustryCode(code));
      }
      return new RegisteredIndustry(classification, read, readOn);
    }
  }

  record Exact(
      UUID id,
      Classification classification,
      @Nullable String registered,
      String code,
      LocalDate from,
      String reason,
      String by,
      String as,
      OffsetDateTime at) {
    ExactCode toDomain() {
      IndustryCode main = registered == null ? null : new IndustryCode(registered);
      Recorded recorded = new Recorded(by, as, at.toInstant());
      return new ExactCode(
          id, classification, main, new IndustryCode(code), from, reason, recorded);
    }
  }

  record Answer(
      UUID id,
      String question,
      boolean obliges,
      @Nullable String part,
      LocalDate from,
      @Nullable String reason,
      String by,
      String as,
      OffsetDateTime at) {
    LimitationAnswer toDomain() {
      Recorded recorded = new Recorded(by, as, at.toInstant());
      return new LimitationAnswer(id, question, obliges, part, from, reason, recorded);
    }
  }

  record Ground(
      UUID id,
      String employer,
      GroundKind kind,
      @Nullable String part,
      LocalDate from,
      @Nullable LocalDate to,
      boolean obliges,
      String source,
      JsonNode details,
      @Nullable LocalDate reviewOn,
      @Nullable String reference,
      String by,
      String as,
      OffsetDateTime at,
      long version) {}

  record Suspended(
      UUID dispensation,
      String employer,
      @Nullable String part,
      LocalDate from,
      @Nullable LocalDate to) {
    Suspension toDomain() {
      return new Suspension(dispensation, new OrganisationNumber(employer), part, from, to);
    }
  }
}
