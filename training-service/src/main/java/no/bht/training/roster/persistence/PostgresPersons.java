package no.bht.training.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import no.bht.platform.person.PersonKey;
import no.bht.training.roster.domain.Persons;

@ApplicationScoped
class PostgresPersons implements Persons {
  private final EntityManager entities;

  PostgresPersons(EntityManager entities) {
    this.entities = entities;
  }

  /** Two who make the row at once: the second waits for the first. */
  @Override
  public void lock(PersonKey person) {
    entities
        .createNativeQuery("insert into person (person_key) values (:key) on conflict do nothing")
        .setParameter("key", person.value())
        .executeUpdate();
    entities
        .createNativeQuery(
            "select person_key from person where person_key = :key for no key update")
        .setParameter("key", person.value())
        .getSingleResult();
  }
}
