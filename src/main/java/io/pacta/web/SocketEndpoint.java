package io.pacta.web;

import io.pacta.access.AccessSettings;
import io.pacta.access.Doorkeeper;
import io.pacta.access.TrustedDocuments;
import io.pacta.read.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /graphql} over WebSocket, by the protocol graphql-transport-ws. A browser may connect from
 * a page of the same origin, or of one that {@code spring.graphql.cors} allows.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SocketSettings.class)
class SocketEndpoint {

  @Bean
  HandlerMapping graphQlOverWebSocket(
      WebGraphQlHandler handler,
      JsonMapper json,
      Limits limits,
      SocketSettings settings,
      Doorkeeper doorkeeper,
      AccessSettings access,
      TrustedDocuments documents,
      GraphQlCorsProperties cors) {
    WebSocketHttpRequestHandler connecting =
        new WebSocketHttpRequestHandler(
            new SocketConnections(
                new SocketConnections.Setting(
                    handler,
                    json,
                    limits.body(),
                    settings,
                    new SocketAccess(doorkeeper, access),
                    documents)),
            new DefaultHandshakeHandler());
    connecting.setHandshakeInterceptors(
        List.of(origins(cors.toCorsConfiguration()), new RequestIds.OfHandshake()));
    WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
    mapping.setWebSocketUpgradeMatch(true);
    mapping.setUrlMap(Map.of("/graphql", connecting));
    mapping.setOrder(-2); // before the route over HTTP
    return mapping;
  }

  private static OriginHandshakeInterceptor origins(@Nullable CorsConfiguration allowed) {
    OriginHandshakeInterceptor origins = new OriginHandshakeInterceptor();
    if (allowed != null && allowed.getAllowedOrigins() != null) {
      origins.setAllowedOrigins(allowed.getAllowedOrigins());
    }
    if (allowed != null && allowed.getAllowedOriginPatterns() != null) {
      origins.setAllowedOriginPatterns(new ArrayList<>(allowed.getAllowedOriginPatterns()));
    }
    return origins;
  }
}
