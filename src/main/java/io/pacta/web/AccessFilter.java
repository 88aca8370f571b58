package io.pacta.web;

import graphql.GraphQLError;
import io.pacta.access.Credential;
import io.pacta.access.Denied;
import io.pacta.access.Doorkeeper;
import io.pacta.access.Identified;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spring Security before {@code /graphql}, which tells who asks and nothing else: what they may do
 * depends on the operation, which is read later. Who presents nothing passes as nobody, and who
 * presents what is not good is told so.
 *
 * <p>There is no guard against requests forged by other pages, since there is nothing to forge
 * with: no cookie, no session, no credential that a browser adds by itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessFilter {

  private static final String PATH = "/graphql";

  /** Requests and operations are observed already, and the chain's steps are nobody's question. */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain access(
      HttpSecurity http, Doorkeeper doorkeeper, JsonMapper json, GraphQlCorsProperties cors) {
    CorsConfiguration allowed = cors.toCorsConfiguration();
    http.securityMatcher(PATH)
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AnonymousConfigurer::disable)
        .addFilterBefore(filter(doorkeeper, json), LogoutFilter.class);
    if (allowed == null) {
      http.cors(AbstractHttpConfigurer::disable);
    } else {
      UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
      source.registerCorsConfiguration(
          PATH, new CorsConfiguration().applyPermitDefaultValues().combine(allowed));
      http.cors(pages -> pages.configurationSource(source));
    }
    return http.build();
  }

  private static AuthenticationFilter filter(Doorkeeper doorkeeper, JsonMapper json) {
    AuthenticationFilter filter = new AuthenticationFilter(doorkeeper, AccessFilter::presented);
    filter.setSuccessHandler(
        (request, response, who) -> {
          Map.Entry<String, Object> caller = ((Identified) who).caller().attribute();
          request.setAttribute(caller.getKey(), caller.getValue());
        });
    filter.setFailureHandler((request, response, why) -> refuse(response, why, json));
    return filter;
  }

  /** What a request presents; null where that is nothing. */
  static @Nullable Credential presented(HttpServletRequest request) {
    return Credential.of(
        request.getHeader(Credential.AUTHORIZATION),
        request.getHeader(Credential.API_KEY),
        address(request));
  }

  private static @Nullable InetAddress address(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr());
    } catch (UnknownHostException notAnAddress) {
      return null;
    }
  }

  private static void refuse(
      HttpServletResponse response, AuthenticationException why, JsonMapper json)
      throws IOException {
    GraphQLError error = Login.refused(why);
    Denied denied = (Denied) error.getErrorType();
    response.setStatus(denied.status());
    if (denied == Denied.UNAUTHENTICATED) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"pacta\", error=\"invalid_token\"");
    }
    if (why instanceof Doorkeeper.TooMany tooMany) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
    }
    response.setContentType(AnswerType.JSON.mediaType().toString());
    response
        .getOutputStream()
        .write(json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification()))));
  }
}
