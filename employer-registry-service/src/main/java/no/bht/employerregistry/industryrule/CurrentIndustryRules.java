package no.bht.employerregistry.industryrule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.sql.DatabaseException;
import no.bht.platform.sql.Sql;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Bundled and adopted lists, kept in memory. Every few seconds, and only while somebody asks, one
 * row is read that tells whether another replica has adopted a list; what this replica adopts is
 * seen at once. Without a database the last known lists go on: they are adopted ahead of their day.
 */
@ApplicationScoped
class CurrentIndustryRules implements IndustryRules {
  private static final Logger LOG = Logger.getLogger(CurrentIndustryRules.class);
  private static final String VERSION = "select version from industry_list_version";
  private static final String LISTS =
      "select document from industry_list where withdrawn_at is null order by valid_from";
  private static final String KNOWN_LISTS =
      """
      select document from industry_list
      where adopted_at <= ? and (withdrawn_at is null or withdrawn_at > ?) order by valid_from
      """;

  private final IndustryRule bundled = IndustryRuleFiles.read();

  /** What was adopted never changes; writers ask for it in every transaction. */
  private final Map<String, IndustryList> read = new ConcurrentHashMap<>();

  private final AtomicBoolean looking = new AtomicBoolean();
  private final Sql sql;
  private final Duration lookEvery;
  private volatile @Nullable Known known;

  CurrentIndustryRules(Sql sql, EmployerRegistrySettings settings) {
    this.sql = sql;
    this.lookEvery = settings.industryLists().lookEvery();
  }

  private record Known(long version, IndustryRule rule, long at) {
    boolean isOlderThan(Duration age) {
      return System.nanoTime() - at > age.toNanos();
    }
  }

  @Override
  public IndustryRule now() {
    Known last = known;
    if (last == null) {
      return outside(null).rule();
    }
    if (last.isOlderThan(lookEvery) && looking.compareAndSet(false, true)) {
      try {
        return outside(last).rule();
      } catch (DatabaseException e) {
        LOG.warn("The industry lists could not be looked at; the last known go on", e);
      } finally {
        looking.set(false);
      }
    }
    return last.rule();
  }

  @Override
  public IndustryRule knownAt(Instant moment) {
    return with(KNOWN_LISTS, moment, moment);
  }

  @Override
  public IndustryRule stored() {
    return with(LISTS);
  }

  private IndustryRule with(String lists, Object... values) {
    List<IndustryList> adopted = sql.list(lists, row -> list(row.getString("document")), values);
    IndustryRule rule = bundled;
    for (IndustryList list : adopted) {
      rule = rule.followedBy(list);
    }
    return rule;
  }

  private IndustryList list(String document) {
    return read.computeIfAbsent(document, IndustryRuleFiles::parse);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) IndustryListsChanged change) {
    known = null;
  }

  /** In a transaction of its own: the caller's may be about to change the lists, and undo it. */
  private Known outside(@Nullable Known last) {
    Known next = QuarkusTransaction.requiringNew().call(() -> look(last));
    known = next;
    return next;
  }

  private Known look(@Nullable Known last) {
    long at = System.nanoTime();
    long version = sql.one(VERSION, row -> row.getLong("version")).orElseThrow();
    return last != null && last.version() == version
        ? new Known(version, last.rule(), at)
        : new Known(version, stored(), at);
  }
}
