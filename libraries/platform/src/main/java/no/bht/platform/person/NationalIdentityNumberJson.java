package no.bht.platform.person;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import no.bht.platform.http.BadValue;
import no.bht.platform.problem.ProblemException;

/** National identity numbers in JSON: read, with 400 for a bad one; never written. */
@Singleton
class NationalIdentityNumberJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("national-identity-number")
            .addSerializer(NationalIdentityNumber.class, new Writer())
            .addDeserializer(NationalIdentityNumber.class, new Reader()));
  }

  private static final class Writer extends StdScalarSerializer<NationalIdentityNumber> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(NationalIdentityNumber.class);
    }

    @Override
    public void serialize(
        NationalIdentityNumber number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      throw JsonMappingException.from(json, "A national identity number is never sent");
    }
  }

  private static final class Reader extends StdScalarDeserializer<NationalIdentityNumber> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(NationalIdentityNumber.class);
    }

    @Override
    public NationalIdentityNumber deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      try {
        return NationalIdentityNumber.parse(
            json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "");
      } catch (IllegalArgumentException e) {
        throw BadValue.at(
            json,
            NationalIdentityNumber.class,
            ProblemException.of(
                400, "national-identity-number-invalid", "Not a national identity number."));
      }
    }
  }
}
