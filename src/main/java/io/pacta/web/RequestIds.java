package io.pacta.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Gives each request an id, which its answer carries, and what is logged about it. A client may
 * choose it: 1 to 64 letters, digits, dots, underscores and hyphens.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

  static final String HEADER = "X-Request-Id";

  private static final String NAME = "requestId";
  private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** The id of the request with these attributes. */
  static String of(Map<String, Object> attributes) {
    return Objects.requireNonNull(attributes.get(NAME)).toString();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = id(request.getHeader(HEADER));
    request.setAttribute(NAME, id);
    response.setHeader(HEADER, id);
    MDC.put(NAME, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(NAME);
    }
  }

  private static String id(@Nullable String given) {
    return given != null && TAKEN.matcher(given).matches() ? given : UUID.randomUUID().toString();
  }

  /** What is asked over a WebSocket has the id of the request that opened it before its own. */
  static final class OfHandshake implements HandshakeInterceptor {

    @Override
    public boolean beforeHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        Map<String, Object> attributes) {
      attributes.put(NAME, Objects.requireNonNull(request.getAttributes().get(NAME)));
      return true;
    }

    @Override
    public void afterHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        @Nullable Exception failure) {
      // What is asked comes later.
    }
  }
}
