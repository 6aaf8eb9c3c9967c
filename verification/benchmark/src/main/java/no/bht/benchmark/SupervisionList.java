package no.bht.benchmark;

import java.util.List;

/**
 * A list of the supervision service and the plain SELECT of one of its pages.
 *
 * @param places where pages begin, anywhere in it: text, the columns apart by the character 1F
 * @param page takes these columns
 * @param party the parameter by which it is asked for of one party; empty if there is none
 */
record SupervisionList(String name, String path, String places, String page, String party) {

  /** All of them. */
  static List<SupervisionList> all() {
    return List.of(
        new SupervisionList(
            "inspections",
            "inspections",
            ids("inspection"),
            """
            select i.*, a.code, a.outcome
            from (select * from inspection where id < ?::uuid order by id desc limit 101) i
            left join control_point_answer a on a.inspection_id = i.id
            """,
            "party"),
        backward("orders", "supervision_order"),
        backward("coercive-fines", "coercive_fine"),
        backward("stops", "activity_stop"),
        backward("violation-fees", "violation_fee"),
        forward("complaints", "complaint", "party"),
        forward("deviation-reports", "deviation_report", "provider"),
        new SupervisionList(
            "work list",
            "work-list",
            some(
                "deadline || chr(31) || id || chr(31) || kind || '_' || deadline_of",
                "reaction",
                "where deadline is not null"),
            """
            select * from reaction
            where deadline is not null and (deadline, id, kind || '_' || deadline_of) > (?::date, ?::uuid, ?)
            order by deadline, id limit 101
            """,
            ""),
        new SupervisionList(
            "candidates",
            "candidates",
            some("employer", "uncovered_period", ""),
            "select * from uncovered_period where employer > ? order by employer limit 101",
            ""),
        new SupervisionList(
            "candidates by score",
            "candidate-ranking",
            some("score || chr(31) || employer", "candidate", ""),
            """
            select * from candidate
            where weights = 1 and score <= ?::int and employer <> ?
            order by score desc, employer limit 101
            """,
            ""));
  }

  private static SupervisionList backward(String path, String table) {
    String page = "select * from %s where id < ?::uuid order by id desc limit 101".formatted(table);
    return new SupervisionList(path, path, ids(table), page, "party");
  }

  private static SupervisionList forward(String path, String table, String party) {
    String page = "select * from %s where id > ?::uuid order by id limit 101".formatted(table);
    return new SupervisionList(path, path, ids(table), page, party);
  }

  private static String ids(String table) {
    return some("id", table, "");
  }

  private static String some(String columns, String table, String where) {
    return "select %s from %s tablesample bernoulli (1) %s order by random() limit 500"
        .formatted(columns, table, where);
  }
}
