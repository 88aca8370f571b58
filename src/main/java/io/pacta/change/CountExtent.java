package io.pacta.change;

import io.pacta.read.Extent;
import io.pacta.read.InvalidArgument;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import org.springframework.stereotype.Component;

/** There is a count for each step of an interval. */
@Component
public class CountExtent implements Extent {

  @Override
  public String type() {
    return "Count";
  }

  @Override
  public long most(Arguments arguments) {
    try {
      Step step = Step.valueOf(arguments.text("step", Step.YEAR.name()));
      return step.days(Edtf.parse(arguments.text("during", ""))).size();
    } catch (IllegalArgumentException | EdtfException | InvalidArgument wrong) {
      return Step.MOST;
    }
  }
}
