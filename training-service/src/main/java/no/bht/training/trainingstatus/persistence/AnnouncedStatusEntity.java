package no.bht.training.trainingstatus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "announced_status")
@NullUnmarked
class AnnouncedStatusEntity {
  @Id String provider;
  int staff;
  int trained;
  int lapsed;

  @Column(name = "settled_on")
  LocalDate settledOn;

  @Column(name = "next_turn")
  LocalDate nextTurn;
}
