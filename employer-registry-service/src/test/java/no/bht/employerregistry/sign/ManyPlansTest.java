package no.bht.employerregistry.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.employerregistry.fixture.Callers;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.plan.Plans;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.wording.domain.MinHash;
import no.bht.employerregistry.wording.domain.Texts;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.Test;

/**
 * Plans of one provider with a hundred times the customers: half of them its own texts, half filled
 * in from twenty templates. {@code -Dbht.test.plans=100000} measures; the build only tries it.
 */
@QuarkusTest
@OnRealServers
class ManyPlansTest {
  private static final int PLANS = Integer.getInteger("bht.test.plans", 1000);
  private static final int AT_ONCE = 500;
  private static final int LOOKS = Math.min(500, PLANS / 10);
  private static final int MEASURES = 8;

  @Inject PlanTexts texts;
  @Inject Plans plans;
  @Inject Sql sql;
  @Inject UserTransaction transaction;

  private final Random random = new Random(240);
  private final String provider = Callers.newNumber();
  private final String employer = Callers.newNumber();

  @Test
  void a_plan_is_kept_and_compared_among_all_of_its_provider() throws Exception {
    List<List<String>> templates = Stream.generate(this::text).limit(20).toList();
    for (int first = 0; first < PLANS; first += AT_ONCE) {
      List<List<String>> some =
          IntStream.range(first, first + AT_ONCE)
              .mapToObj(i -> i % 2 == 0 ? text() : filled(templates.get(i / 2 % 20)))
              .toList();
      store(first, some);
    }
    sql.update("analyze plan_text, plan_text_band");

    List<Double> own = new ArrayList<>();
    List<Double> template = new ArrayList<>();
    for (int i = 0; i < LOOKS; i++) {
      boolean filled = i % 2 == 1;
      Plan plan = plan(filled ? filled(templates.get(i % 20)) : text());
      long start = System.nanoTime();
      transaction.begin();
      int like = texts.keep(plan, 0.8).orElseThrow().like().size();
      transaction.rollback();
      (filled ? template : own).add((System.nanoTime() - start) / 1e6);
      assertThat(like).isBetween(filled ? 10 : 0, filled ? 2000 : 0);
    }
    System.out.printf(
        "%d plans of one provider, kept and compared in ms: own text %s, from a template %s%n",
        PLANS, told(own), told(template));
  }

  private static String told(List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    return "p50 %.1f, p99 %.1f"
        .formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
  }

  private List<String> text() {
    return IntStream.range(0, MEASURES).mapToObj(i -> sentence(10)).toList();
  }

  private String sentence(int words) {
    return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
  }

  private String word() {
    return random.ints(3, 'a', 'o').mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** Another order, and a sentence of its own. */
  private List<String> filled(List<String> template) {
    List<String> own = new ArrayList<>(template);
    Collections.shuffle(own, random);
    own.add(sentence(4));
    return own;
  }

  private void store(int first, List<List<String>> some) {
    List<String> ids = new ArrayList<>();
    List<String> employers = new ArrayList<>();
    List<String> signatures = new ArrayList<>();
    List<Integer> hashes = new ArrayList<>();
    for (List<String> text : some) {
      String id = UUID.randomUUID().toString();
      MinHash signature = MinHash.of(Texts.of(text.stream()));
      employers.add(OrganisationNumbers.valid(1_000_000 + first + ids.size()).value());
      ids.add(id);
      signatures.add(
          signature.places().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(",", "{", "}")));
      hashes.addAll(signature.bands());
    }
    sql.update(
        """
        insert into plan (id, employer, provider, period_from, period_to, measures, received_on)
        select id::uuid, employer, ?, '2027-01-01', '2027-12-31', '[]', '2026-12-01'
        from unnest(?::text[], ?::text[]) as each (id, employer)
        """,
        provider,
        ids.toArray(String[]::new),
        employers.toArray(String[]::new));
    sql.update(
        """
        insert into plan_text (plan_id, employer, provider, period_from, period_to, words, signature)
        select id::uuid, employer, ?, '2027-01-01', '2027-12-31', 80, signature::int[]
        from unnest(?::text[], ?::text[], ?::text[]) as each (id, employer, signature)
        """,
        provider,
        ids.toArray(String[]::new),
        employers.toArray(String[]::new),
        signatures.toArray(String[]::new));
    sql.update(
        """
        insert into plan_text_band (provider, band, hash, employer, plan_id)
        select ?, 1 + (place - 1) % 20, hash, (?::text[])[1 + (place - 1) / 20], (?::text[])[1 + (place - 1) / 20]::uuid
        from unnest(?::int[]) with ordinality as each (hash, place)
        """,
        provider,
        employers.toArray(String[]::new),
        ids.toArray(String[]::new),
        hashes.toArray(Integer[]::new));
  }

  private Plan plan(List<String> text) {
    UUID id = UUID.randomUUID();
    sql.update(
        """
        insert into plan (id, employer, provider, period_from, period_to, measures, received_on)
        select ?, ?, ?, ?, ?, (
          select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'area', 'A', 'description', text))
          from unnest(?::text[]) as text), '2026-12-01'
        """,
        id,
        employer,
        provider,
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2027, 12, 31),
        text.toArray(String[]::new));
    return plans.find(id).orElseThrow();
  }
}
