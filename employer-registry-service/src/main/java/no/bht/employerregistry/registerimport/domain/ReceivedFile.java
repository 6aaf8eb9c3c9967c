package no.bht.employerregistry.registerimport.domain;

/** A file as it comes in. */
public interface ReceivedFile {

  RegisterFile records();

  /** Reads what is left of it and gives the SHA-256 of all its bytes, in hex. */
  String finish();
}
