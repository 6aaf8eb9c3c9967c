package no.bht.employerregistry.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.sign.domain.SimilarPlans;
import no.bht.employerregistry.sign.domain.SimilarPlans.SimilarPlan;
import no.bht.employerregistry.wording.domain.MinHash;
import no.bht.employerregistry.wording.domain.Words;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;

/** The texts of all plans as MinHash. Who shares a band is looked up by index and compared. */
@ApplicationScoped
class PlanTexts {
  private static final String CANDIDATES = SqlFile.read("plans_with_like_text");

  private final Sql sql;

  PlanTexts(Sql sql) {
    this.sql = sql;
  }

  /** Keeps the text of the present version. */
  void keep(Plan plan) {
    Words words = Words.of(plan.texts());
    MinHash text = MinHash.of(words);
    sql.update("delete from plan_text_band where plan_id = ?", plan.id());
    sql.update(
        """
        insert into plan_text (plan_id, employer, provider, period_from, period_to, words, signature)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (plan_id) do update set words = excluded.words, signature = excluded.signature
        """,
        plan.id(),
        plan.employer(),
        plan.provider(),
        plan.periodFrom(),
        plan.periodTo(),
        words.count(),
        array(text.places()));
    if (words.count() > 0) {
      sql.update(
          """
          insert into plan_text_band (provider, band, hash, plan_id)
          select ?, band, hash, ? from unnest(?::int[]) with ordinality as bands (hash, band)
          """,
          plan.provider(),
          plan.id(),
          array(text.bands()));
    }
  }

  /**
   * Plans of other customers of the provider whose text is nearly the same; of very many, some.
   *
   * @param sameText estimated share of the text in common, from
   */
  SimilarPlans like(Plan plan, double sameText) {
    Words words = Words.of(plan.texts());
    if (words.count() == 0) {
      return new SimilarPlans(List.of());
    }
    MinHash text = MinHash.of(words);
    return new SimilarPlans(
        sql
            .list(
                CANDIDATES,
                row -> compared(row, plan, text),
                array(text.bands()),
                plan.provider(),
                plan.employer())
            .stream()
            .filter(similar -> similar.likeness() >= sameText)
            .toList());
  }

  private static SimilarPlan compared(ResultSet row, Plan plan, MinHash text) throws SQLException {
    Integer[] places = (Integer[]) row.getArray("signature").getArray();
    return new SimilarPlan(
        row.getObject("plan_id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        text.likeness(new MinHash(Arrays.asList(places))),
        plan.periodFrom().equals(row.getObject("period_from", LocalDate.class))
            && plan.periodTo().equals(row.getObject("period_to", LocalDate.class)));
  }

  private static Integer[] array(List<Integer> values) {
    return values.toArray(Integer[]::new);
  }
}
