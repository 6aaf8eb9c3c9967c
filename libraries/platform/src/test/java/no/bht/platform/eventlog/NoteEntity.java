package no.bht.platform.eventlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Stands for an aggregate whose change is logged. */
@Entity
@Table(name = "note")
public class NoteEntity {
  @Id long id;
  String text;

  protected NoteEntity() {}

  public NoteEntity(long id, String text) {
    this.id = id;
    this.text = text;
  }
}
