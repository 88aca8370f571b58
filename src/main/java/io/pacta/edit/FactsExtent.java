package io.pacta.edit;

import io.pacta.read.Extent;
import org.springframework.stereotype.Component;

/** Of the facts that are recorded as many are shown as the input has. */
@Component
public class FactsExtent implements Extent {

  @Override
  public String type() {
    return "RecordFactsPayload";
  }

  @Override
  public long most(Arguments arguments) {
    return arguments.entries("input", "facts");
  }
}
