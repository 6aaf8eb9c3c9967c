package no.bht.platform.organisation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import no.bht.platform.http.BadValue;

/** Organisation numbers in JSON: a string of nine digits out, spaces tolerated in. */
@Singleton
class OrganisationNumberJson implements ObjectMapperCustomizer {
  private final OrganisationNumberDoor door;

  OrganisationNumberJson(OrganisationNumberDoor door) {
    this.door = door;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("organisation-number")
            .addSerializer(OrganisationNumber.class, new Writer())
            .addDeserializer(OrganisationNumber.class, new Reader(door)));
  }

  private static final class Writer extends StdScalarSerializer<OrganisationNumber> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(OrganisationNumber.class);
    }

    @Override
    public void serialize(
        OrganisationNumber number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(number.value());
    }
  }

  private static final class Reader extends StdScalarDeserializer<OrganisationNumber> {
    private static final long serialVersionUID = 1L;
    private final transient OrganisationNumberDoor door;

    Reader(OrganisationNumberDoor door) {
      super(OrganisationNumber.class);
      this.door = door;
    }

    @Override
    public OrganisationNumber deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      try {
        return door.read(json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "");
      } catch (IllegalArgumentException e) {
        throw BadValue.at(json, OrganisationNumber.class, OrganisationNumberDoor.problem());
      }
    }
  }
}
