package no.bht.employerregistry.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.sign.domain.SimilarPlans;
import no.bht.employerregistry.sign.domain.SimilarPlans.SimilarPlan;
import no.bht.employerregistry.wording.domain.MinHash;
import no.bht.employerregistry.wording.domain.Texts;
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

  /**
   * Whose likeness to a plan is another since its text has changed.
   *
   * @param like plans that are like it now
   * @param noLonger plans that were
   */
  record Moved(Set<UUID> like, Set<UUID> noLonger) {}

  /**
   * Keeps the text of the present version.
   *
   * @return empty if it is the text that is kept
   */
  Optional<Moved> keep(Plan plan, double sameText) {
    Texts text = text(plan);
    MinHash now = MinHash.of(text);
    Optional<MinHash> before =
        sql.one(
            "select signature from plan_text where plan_id = ?", PlanTexts::signature, plan.id());
    if (before.filter(now::equals).isPresent()) {
      return Optional.empty();
    }
    Set<UUID> were = before.map(old -> ids(like(plan, old, sameText))).orElseGet(HashSet::new);
    put(plan, text, now);
    Set<UUID> like = ids(like(plan, now, sameText));
    were.removeAll(like);
    return Optional.of(new Moved(like, were));
  }

  private void put(Plan plan, Texts text, MinHash signature) {
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
        text.count(),
        array(signature.places()));
    if (text.count() > 0) {
      sql.update(
          """
          insert into plan_text_band (provider, band, hash, employer, plan_id)
          select ?, band, hash, ?, ? from unnest(?::int[]) with ordinality as bands (hash, band)
          """,
          plan.provider(),
          plan.employer(),
          plan.id(),
          array(signature.bands()));
    }
  }

  /**
   * Plans of other customers of the provider whose text is nearly the same: of a customer the
   * latest, and of very many customers some.
   *
   * @param sameText estimated share of the text in common, from
   */
  SimilarPlans like(Plan plan, double sameText) {
    Texts text = text(plan);
    return text.count() == 0 ? new SimilarPlans(List.of()) : like(plan, MinHash.of(text), sameText);
  }

  private SimilarPlans like(Plan plan, MinHash text, double sameText) {
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

  /** Without what tells one customer from another: its own name and those of its units. */
  private Texts text(Plan plan) {
    List<String> names = new ArrayList<>(plan.content().units());
    sql.one(
            "select name from employer where organisation_number = ?",
            row -> row.getString("name"),
            plan.employer())
        .ifPresent(
            name -> {
              names.add(name);
              names.add(name.replaceFirst("\\s+\\S+$", "")); // without the form of organisation
            });
    return Texts.of(plan.texts(), names);
  }

  private static Set<UUID> ids(SimilarPlans similar) {
    return similar.plans().stream().map(SimilarPlan::plan).collect(Collectors.toSet());
  }

  private static MinHash signature(ResultSet row) throws SQLException {
    return new MinHash(Arrays.asList((Integer[]) row.getArray("signature").getArray()));
  }

  private static SimilarPlan compared(ResultSet row, Plan plan, MinHash text) throws SQLException {
    return new SimilarPlan(
        row.getObject("plan_id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        text.likeness(signature(row)),
        plan.periodFrom().equals(row.getObject("period_from", LocalDate.class))
            && plan.periodTo().equals(row.getObject("period_to", LocalDate.class)));
  }

  private static Integer[] array(List<Integer> values) {
    return values.toArray(Integer[]::new);
  }
}
