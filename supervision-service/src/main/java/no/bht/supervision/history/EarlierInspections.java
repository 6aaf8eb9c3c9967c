package no.bht.supervision.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.digest.Sha256;
import no.bht.platform.sql.CopyText;
import no.bht.platform.sql.DatabaseException;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;

/** The tables of the history; a part is taken in whole or not at all. */
@ApplicationScoped
class EarlierInspections {
  // Two imports of one source take their parts in turn: an id is new to one of them only.
  private static final String IN_TURN =
      "select 1 from pg_advisory_xact_lock(hashtext('history'), hashtext(?))";
  private static final String KNOWN =
      """
      select earlier_id, content_hash from history_inspection
      where source = ? and earlier_id = any (string_to_array(?, chr(1)))
      """;
  private static final String FORGET =
      "delete from history_inspection where source = ? and earlier_id = any (string_to_array(?, chr(1)))";
  private static final String COPY_INSPECTIONS =
      """
      copy history_inspection (id, source, earlier_id, content_hash, party, party_kind, form, selection_reason,
        carried_out_on, municipality, industry_code, classification, employees, provider_kind) from stdin
      """;
  private static final String COPY_FINDINGS =
      "copy history_finding (inspection_id, code, outcome, provider) from stdin";
  private static final String COPY_REACTIONS =
      "copy history_reaction (inspection_id, number, kind, control_point, decided_on, complied_on) from stdin";

  private final Sql sql;
  private final DataSource database;
  private final Ids ids;

  EarlierInspections(Sql sql, DataSource database, Ids ids) {
    this.sql = sql;
    this.database = database;
    this.ids = ids;
  }

  /** How many rows were new, told otherwise than before, and told as before. */
  record Taken(int added, int changed, int unchanged) {}

  /**
   * @param part no id twice
   */
  @Transactional
  Taken takeIn(String source, Collection<EarlierInspection> part) {
    sql.list(IN_TURN, row -> 1, source);
    Map<String, String> known = known(source, part);
    List<EarlierInspection> fresh = new ArrayList<>();
    List<String> outdated = new ArrayList<>();
    for (EarlierInspection row : part) {
      String before = known.get(row.id());
      if (before == null || !before.equals(hash(row))) {
        fresh.add(row);
        if (before != null) {
          outdated.add(row.id());
        }
      }
    }
    if (!outdated.isEmpty()) {
      sql.update(FORGET, source, String.join("\1", outdated));
    }
    if (!fresh.isEmpty()) {
      copy(source, fresh);
    }
    return new Taken(fresh.size() - outdated.size(), outdated.size(), part.size() - fresh.size());
  }

  private Map<String, String> known(String source, Collection<EarlierInspection> part) {
    Map<String, String> known = new HashMap<>();
    sql.list(
        KNOWN,
        row -> known.put(row.getString("earlier_id"), row.getString("content_hash")) == null,
        source,
        String.join("\1", part.stream().map(EarlierInspection::id).toList()));
    return known;
  }

  private void copy(String source, List<EarlierInspection> rows) {
    CopyText inspections = new CopyText();
    CopyText findings = new CopyText();
    CopyText reactions = new CopyText();
    for (EarlierInspection row : rows) {
      UUID id = ids.next();
      add(inspections.add(id).add(source).add(row.id()).add(hash(row)), row).endRow();
      row.findings().forEach(finding -> add(findings.add(id), finding).endRow());
      for (int i = 0; i < row.reactions().size(); i++) {
        add(reactions.add(id).add(i), row.reactions().get(i)).endRow();
      }
    }
    try (Connection connection = database.getConnection()) {
      inspections.copyInto(COPY_INSPECTIONS, connection);
      findings.copyInto(COPY_FINDINGS, connection);
      reactions.copyInto(COPY_REACTIONS, connection);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static CopyText add(CopyText text, EarlierInspection row) {
    return text.add(row.party().value())
        .add(row.partyKind())
        .add(row.form())
        .add(row.selectionReason())
        .add(row.carriedOutOn())
        .add(row.municipality())
        .add(row.industryCode())
        .add(row.classification())
        .add(row.employees())
        .add(row.providerKind());
  }

  private static CopyText add(CopyText text, EarlierInspection.Finding finding) {
    return text.add(finding.code())
        .add(finding.outcome())
        .add(finding.provider() == null ? null : finding.provider().value());
  }

  private static CopyText add(CopyText text, EarlierInspection.Reaction reaction) {
    return text.add(reaction.kind())
        .add(reaction.controlPoint())
        .add(reaction.decidedOn())
        .add(reaction.compliedOn());
  }

  /** Of all that is stored. */
  private static String hash(EarlierInspection row) {
    CopyText all = add(new CopyText(), row);
    row.findings().forEach(finding -> add(all.add("F"), finding));
    row.reactions().forEach(reaction -> add(all.add("R"), reaction));
    return Sha256.hex(all.toString());
  }
}
