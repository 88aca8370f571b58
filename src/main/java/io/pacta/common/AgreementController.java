package io.pacta.common;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.EntityIds;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Window;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How far two agree where both vote. */
@Controller
class AgreementController {

  private final Batch<Asked, Agreement> agreements;

  AgreementController(Reads reads) {
    agreements = reads.batch("Query/agreement", Basis.KINDS, (asked, rows) -> Agreement.of(rows));
  }

  @QueryMapping
  CompletableFuture<Agreement> agreement(
      @Argument String a, @Argument String b, DataFetchingEnvironment field) {
    Moment moment = Moment.of(field);
    Edtf during = field.getArgument("during");
    Asked asked =
        new Asked(
            EntityIds.identity("a", a),
            EntityIds.identity("b", b),
            during == null ? Window.on(moment.day(), Temporality.HAPPENING) : Window.within(during),
            moment);
    if (asked.a().equals(asked.b())) {
      throw InvalidArgument.because(
          "'a' and 'b' are both \"%s\". Give two different ones.".formatted(asked.a()));
    }
    return agreements.load(asked, field);
  }

  private record Asked(String a, String b, Window window, Moment moment) implements Key {

    @Override
    public boolean isOfNewest() {
      return moment.isOfNewest();
    }

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = moment.parameters();
      parameters.put("a", a);
      parameters.put("b", b);
      parameters.put("since", window.since());
      parameters.put("until", window.until());
      parameters.put("certain", false);
      parameters.put("all", false);
      return parameters;
    }
  }
}
