package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;
import org.junit.jupiter.api.Test;

/** A process dies at the worst moment: nothing is lost, and nothing has its effect twice. */
class KillTest {

  private static final int WRITES = 20;

  private final AcceptanceStack servers = AcceptanceStack.running();

  @Test
  void what_was_committed_before_the_kill_arrives_after_it() {
    Customer customer = Customer.of(Parties.provider(2));
    String provider = customer.provider().organisationNumber();
    List<String> inspections = opened(customer);
    servers.stopKafka();
    findBreaches(inspections, provider);

    servers.kill(Service.SUPERVISION);
    servers.startKafka();
    servers.restart(Service.SUPERVISION);

    awaitFindings(provider, inspections);
  }

  @Test
  void what_was_sent_but_not_yet_noted_is_sent_again_and_has_no_second_effect() {
    Customer customer = Customer.of(Parties.provider(3));
    String provider = customer.provider().organisationNumber();
    List<String> inspections = opened(customer);
    findBreaches(inspections, provider);
    awaitFindings(provider, inspections);
    long sent = copiesOnTheTopic(inspections.getFirst());

    servers.kill(Service.SUPERVISION);
    Database.execute(
        Service.SUPERVISION,
        "update relay_state set last_position = 0, hole_up_to = null, hole_settled_from = null");
    servers.restart(Service.SUPERVISION);
    Eventually.until("all is sent again", () -> copiesOnTheTopic(inspections.getLast()) > sent);
    List<String> later = opened(customer);
    findBreaches(later, provider);

    List<String> all = new ArrayList<>(inspections);
    all.addAll(later);
    awaitFindings(provider, all);
  }

  private static List<String> opened(Customer customer) {
    Api inspector = Inspections.inspector();
    List<String> inspections = new ArrayList<>();
    for (int i = 0; i < WRITES; i++) {
      inspections.add(Inspections.openAt(inspector, customer));
    }
    return inspections;
  }

  private static void findBreaches(List<String> inspections, String provider) {
    Api inspector = Inspections.inspector();
    inspections.forEach(id -> Inspections.findBreach(inspector, id, provider));
  }

  private static void awaitFindings(String provider, List<String> inspections) {
    Eventually.until(
        "every finding stands in the file",
        () -> ProviderFile.findings(provider).size() >= inspections.size());
    assertThat(ProviderFile.findings(provider)).containsExactlyInAnyOrderElementsOf(inspections);
  }

  private long copiesOnTheTopic(String inspection) {
    return Topic.events(servers.kafkaAddress(), Inspections.TOPIC).stream()
        .filter(event -> event.type().equals(Inspections.BREACHED))
        .filter(event -> event.payload().contains(inspection))
        .count();
  }
}
