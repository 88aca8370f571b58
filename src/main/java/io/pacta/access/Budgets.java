package io.pacta.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The budgets of all callers: of each key and token its own, and of each address one for all who
 * present nothing. Of IPv6 addresses the first 64 bits count, since one customer has all others.
 *
 * <p>As many are kept as the settings say, those asked for last, and each server keeps its own. A
 * budget that is forgotten is full when its caller comes back, so forgetting can only favour.
 */
@Component
@EnableConfigurationProperties(BudgetSettings.class)
class Budgets {

  /** A budget that was not used for so long is full. */
  private static final Duration FULL_AGAIN = Duration.ofMinutes(2);

  private static final int NETWORK_BYTES = 8;

  private final BudgetSettings settings;
  private final Cache<String, Budget> budgets;
  private final Cache<String, Quota> logins;

  Budgets(BudgetSettings settings) {
    this.settings = settings;
    this.budgets = cache(settings.callers());
    this.logins = cache(settings.callers());
  }

  private static <T> Cache<String, T> cache(int most) {
    return Caffeine.newBuilder().maximumSize(most).expireAfterAccess(FULL_AGAIN).build();
  }

  Budget of(Caller caller, @Nullable InetAddress address) {
    return budgets.get(
        caller.isKnown() ? caller.id() : "address " + network(address),
        who ->
            new Budget(
                new Quota("requests", settings.requests()),
                new Quota("cost", settings.cost()),
                new Quota("refusals", settings.refusedLogins())));
  }

  /** How many keys and tokens that are not good may still come from an address. */
  Quota refusedLogins(@Nullable InetAddress address) {
    return logins.get(
        network(address), who -> new Quota("refused logins", settings.refusedLogins()));
  }

  /** For how many callers budgets are kept. */
  long kept() {
    budgets.cleanUp();
    return budgets.estimatedSize();
  }

  private static String network(@Nullable InetAddress address) {
    byte[] bytes = address == null ? new byte[0] : address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }
}
