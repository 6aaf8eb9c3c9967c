package no.bht.supervision.tilda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.sharing.SharedInformation;
import no.bht.supervision.sharing.Sharing;
import org.jspecify.annotations.Nullable;

/** What belongs to some inspections: breaches, decided reactions, what is written for others. */
record Details(
    Map<UUID, List<String>> breaches,
    Map<UUID, List<Reaction>> reactions,
    Map<UUID, List<Message>> messages,
    Map<UUID, SharedInformation> shared) {

  private static final String BREACHES =
      """
      with asked as (select unnest(?) as inspection_id)
      select inspection_id, code from asked join finding using (inspection_id) where outcome = 'BREACH'
      union all
      select inspection_id, code from asked join history_finding using (inspection_id) where outcome = 'BREACH'
      order by code
      """;

  private static final String REACTIONS =
      """
      with asked as (select unnest(?) as inspection_id)
      select r.inspection_id, r.kind, r.control_point, r.legal_bases, r.decided_on, r.amount,
             (select count(*)::int from reaction e
              where e.party = r.party and e.kind = r.kind and not e.annulled
                and e.control_point is not distinct from r.control_point
                and (e.decided_on, e.id) <= (r.decided_on, r.id)) as times
      from asked join reaction r using (inspection_id)
      where r.stage in ('DECIDED', 'ENDED') and r.decided_on is not null and not r.annulled
        and not exists (
          select from violation_fee f where f.id = r.id and f.addressee = 'NATURAL_PERSON')
        and not exists (
          select from police_report p where p.id = r.id and p.against = 'NATURAL_PERSON')
      union all
      select inspection_id, kind, control_point, '{}', decided_on, null, null
      from asked join history_reaction using (inspection_id)
      order by decided_on, kind, control_point
      """;

  private static final String MESSAGES =
      """
      select inspection_id, recipient, free_text, sent_at from authority_message
      where inspection_id = any (?) order by id
      """;

  private static final String SHARED =
      "select inspection_id, content from shared_information where inspection_id = any (?)";

  /**
   * A reaction that is decided and not annulled, and not against a person alone.
   *
   * @param decidedOn {@code null} where an earlier system does not say
   * @param times how many times it has been used against the party; {@code null} of earlier systems
   */
  record Reaction(
      UUID inspection,
      ReactionKind kind,
      @Nullable String point,
      List<String> legalBases,
      @Nullable LocalDate decidedOn,
      @Nullable BigDecimal amount,
      @Nullable Integer times) {}

  /** What another authority was told. */
  record Message(UUID inspection, String recipient, @Nullable String text, Instant sentAt) {}

  private record Breach(UUID inspection, String code) {}

  private record Shared(UUID inspection, String content) {}

  static Details of(List<InspectionRow> rows, TildaDatabase.Reading reading, Sharing sharing)
      throws SQLException {
    List<UUID> ids = rows.stream().map(InspectionRow::id).toList();
    return new Details(
        reading
            .of(ids, BREACHES, row -> new Breach(row.getObject(1, UUID.class), row.getString(2)))
            .stream()
            .collect(groupingBy(Breach::inspection, mapping(Breach::code, toList()))),
        reading.of(ids, REACTIONS, Details::reaction).stream()
            .collect(groupingBy(Reaction::inspection)),
        messagesOf(ids, reading),
        sharedOf(ids, reading, sharing));
  }

  /** Without what was found: of what is planned that is not told. */
  static Details ofPlanned(List<InspectionRow> rows, TildaDatabase.Reading reading, Sharing sharing)
      throws SQLException {
    List<UUID> ids = rows.stream().map(InspectionRow::id).toList();
    return new Details(
        Map.of(), Map.of(), messagesOf(ids, reading), sharedOf(ids, reading, sharing));
  }

  private static Map<UUID, SharedInformation> sharedOf(
      List<UUID> ids, TildaDatabase.Reading reading, Sharing sharing) throws SQLException {
    return reading
        .of(ids, SHARED, row -> new Shared(row.getObject(1, UUID.class), row.getString(2)))
        .stream()
        .collect(toMap(Shared::inspection, one -> sharing.read(one.content())));
  }

  private static Map<UUID, List<Message>> messagesOf(List<UUID> ids, TildaDatabase.Reading reading)
      throws SQLException {
    return reading.of(ids, MESSAGES, Details::message).stream()
        .collect(groupingBy(Message::inspection));
  }

  List<String> breachesOf(UUID inspection) {
    return breaches.getOrDefault(inspection, List.of());
  }

  List<Reaction> reactionsOf(UUID inspection) {
    return reactions.getOrDefault(inspection, List.of());
  }

  List<Message> messagesOf(UUID inspection) {
    return messages.getOrDefault(inspection, List.of());
  }

  SharedInformation sharedOf(UUID inspection) {
    return shared.getOrDefault(inspection, SharedInformation.NONE);
  }

  private static Reaction reaction(ResultSet row) throws SQLException {
    return new Reaction(
        row.getObject("inspection_id", UUID.class),
        ReactionKind.valueOf(row.getString("kind")),
        row.getString("control_point"),
        List.of((String[]) row.getArray("legal_bases").getArray()),
        row.getObject("decided_on", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getObject("times", Integer.class));
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        row.getObject("inspection_id", UUID.class),
        row.getString("recipient"),
        row.getString("free_text"),
        Sql.instantOf(row, "sent_at"));
  }
}
