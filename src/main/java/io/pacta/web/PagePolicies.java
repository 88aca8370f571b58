package io.pacta.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What browsers may do on the pages: ask this origin, and no other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PagePolicies {

  /** No script and no style stands within a page of the explorer. */
  private static final String OF_EXPLORER =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** The editor of the playground writes styles as it goes, and carries pictures in them. */
  private static final String OF_PLAYGROUND =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; worker-src 'self'; connect-src 'self'; frame-ancestors 'none'";

  @Bean
  FilterRegistrationBean<Filter> explorerPolicy() {
    FilterRegistrationBean<Filter> filter = policy(OF_EXPLORER);
    Explorer.ADDRESSES.stream()
        .map(address -> address.equals("/") ? "" : address)
        .forEach(filter::addUrlPatterns);
    // An unknown address comes to the page as an error.
    filter.addUrlPatterns("/explorer/*", "/error");
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return filter;
  }

  @Bean
  FilterRegistrationBean<Filter> playgroundPolicy() {
    FilterRegistrationBean<Filter> filter = policy(OF_PLAYGROUND);
    filter.addUrlPatterns("/graphiql", "/graphiql/*");
    return filter;
  }

  private static FilterRegistrationBean<Filter> policy(String policy) {
    return new FilterRegistrationBean<>(
        (request, response, chain) -> {
          HttpServletResponse page = (HttpServletResponse) response;
          page.setHeader("Content-Security-Policy", policy);
          page.setHeader("X-Content-Type-Options", "nosniff");
          page.setHeader("Referrer-Policy", "no-referrer");
          chain.doFilter(request, response);
        });
  }
}
