package no.bht.platform.eventlog.kafka;

/** Headers of a CloudEvent 1.0 in Kafka's binary mode. */
public final class CloudEventHeaders {

  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String DATA_SCHEMA = "ce_dataschema";
  public static final String CORRELATION_ID = "ce_correlationid";
  public static final String CONTENT_TYPE = "content-type";

  private CloudEventHeaders() {}
}
