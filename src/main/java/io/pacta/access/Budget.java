package io.pacta.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * What one caller may still ask for.
 *
 * @param requests how many requests
 * @param cost how much operations may cost
 * @param refusals how many refused operations are logged
 */
record Budget(Quota requests, Quota cost, Quota refusals) {

  /** One without end. */
  static final Budget ENDLESS =
      new Budget(new Quota("requests", 0), new Quota("cost", 0), new Quota("refusals", 0));

  /**
   * Says what is left, by the draft RateLimit header fields for HTTP
   * (draft-ietf-httpapi-ratelimit-headers-10).
   */
  void describe(HttpHeaders headers) {
    if (requests.isLimited() || cost.isLimited()) {
      headers.set("RateLimit-Policy", each(Quota::policy));
      headers.set("RateLimit", each(Quota::state));
    }
  }

  private String each(Function<Quota, String> item) {
    return Stream.of(requests, cost)
        .filter(Quota::isLimited)
        .map(item)
        .collect(Collectors.joining(", "));
  }

  /** What is left for operations, as an answer shows it; empty where that is without end. */
  Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    if (cost.isLimited()) {
      shown.put("most", cost.most());
      shown.put("left", cost.left());
      shown.put("resetSeconds", cost.reset());
    }
    return shown;
  }
}
