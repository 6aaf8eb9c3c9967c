package no.bht.training.inspectionpack;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The proofs of a provider's staff that count on a day. */
@ApplicationScoped
class Proofs {
  private static final String PROOFS =
      """
      select m.id as member_id, p.ground as ground, p.proof_id as proof_id,
        p.course_id as course_id, p.first_day as first_day, p.last_day as last_day
      from member m join training_period p on p.person_key = m.person_key
      where m.provider = :provider and m.annulled_on is null
        and m.first_day <= :date and (m.last_day is null or m.last_day >= :date)
        and p.first_day <= :date and (p.last_day is null or p.last_day >= :date)
      order by p.first_day, p.proof_id
      """;

  private static final String CERTIFICATES =
      """
      select c.id as id, c.member_id as member_id, c.completion_id as completion_id,
        c.issued_on as issued_on, c.last_day as last_day, c.statement as statement
      from certificate c join member m on m.id = c.member_id
      where c.provider = :provider and m.annulled_on is null
        and m.first_day <= :date and (m.last_day is null or m.last_day >= :date)
      order by c.id
      """;

  private static final String DOCUMENTS =
      """
      select d.id as id, d.completion_id as completion_id, d.course_id as course_id,
        d.kind as kind, d.file_name as file_name, d.media_type as media_type,
        cast(d.size as integer) as size, d.sha256 as sha256
      from training_document d
      where d.completion_id = any(:completions) or d.course_id = any(:courses)
      order by d.id
      """;

  private final Session entities;

  Proofs(Session entities) {
    this.entities = entities;
  }

  Map<UUID, List<Proof>> of(OrganisationNumber provider, LocalDate date) {
    List<Object[]> rows =
        entities
            .createNativeQuery(PROOFS, Object[].class)
            .addScalar("member_id", UUID.class)
            .addScalar("ground", String.class)
            .addScalar("proof_id", UUID.class)
            .addScalar("course_id", UUID.class)
            .addScalar("first_day", LocalDate.class)
            .addScalar("last_day", LocalDate.class)
            .setParameter("provider", provider.value())
            .setParameter("date", date)
            .getResultList();
    Map<UUID, List<Proof>> proofs = new HashMap<>();
    rows.forEach(
        row -> proofs.computeIfAbsent((UUID) row[0], none -> new ArrayList<>()).add(proof(row)));
    return proofs;
  }

  /** The certificates the provider holds for members of its staff on the day. */
  List<PackCertificate> certificates(OrganisationNumber provider, LocalDate date) {
    List<Object[]> rows =
        entities
            .createNativeQuery(CERTIFICATES, Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("member_id", UUID.class)
            .addScalar("completion_id", UUID.class)
            .addScalar("issued_on", LocalDate.class)
            .addScalar("last_day", LocalDate.class)
            .addScalar("statement", String.class)
            .setParameter("provider", provider.value())
            .setParameter("date", date)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new PackCertificate(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    (LocalDate) row[3],
                    (@Nullable LocalDate) row[4],
                    (String) row[5]))
        .toList();
  }

  /** What was handed in with these completions and courses. */
  List<PackDocument> documents(UUID[] completions, UUID[] courses) {
    List<Object[]> rows =
        entities
            .createNativeQuery(DOCUMENTS, Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("completion_id", UUID.class)
            .addScalar("course_id", UUID.class)
            .addScalar("kind", String.class)
            .addScalar("file_name", String.class)
            .addScalar("media_type", String.class)
            .addScalar("size", Integer.class)
            .addScalar("sha256", String.class)
            .setParameter("completions", completions)
            .setParameter("courses", courses)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new PackDocument(
                    (UUID) row[0],
                    (@Nullable UUID) row[1],
                    (@Nullable UUID) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (Integer) row[6],
                    (String) row[7]))
        .toList();
  }

  private static Proof proof(Object[] row) {
    return new Proof(
        (String) row[1],
        (UUID) row[2],
        (@Nullable UUID) row[3],
        (LocalDate) row[4],
        (@Nullable LocalDate) row[5]);
  }
}
