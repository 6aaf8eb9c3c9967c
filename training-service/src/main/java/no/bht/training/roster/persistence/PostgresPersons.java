package no.bht.training.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import no.bht.platform.person.PersonKey;
import no.bht.training.roster.domain.Persons;

@ApplicationScoped
class PostgresPersons implements Persons {
  private static final String HOLD =
      "select person_key from person where person_key = :key for no key update";
  private static final String HOLD_COURSES =
      """
      select c.id from course c
      where c.id in (select x.course_id from completion x where x.person_key = :key)
      order by c.id for share
      """;

  private final EntityManager entities;

  PostgresPersons(EntityManager entities) {
    this.entities = entities;
  }

  /** Two who make the row at once: the second waits for the first. */
  @Override
  public void lock(PersonKey person) {
    boolean held = false;
    while (!held) {
      // Erased while we waited, the person is one nobody knows: entered anew.
      entities
          .createNativeQuery("insert into person (person_key) values (:key) on conflict do nothing")
          .setParameter("key", person.value())
          .executeUpdate();
      held = rows(HOLD, person) > 0;
    }
    rows(HOLD_COURSES, person);
  }

  private int rows(String select, PersonKey person) {
    return entities
        .createNativeQuery(select)
        .setParameter("key", person.value())
        .getResultList()
        .size();
  }
}
