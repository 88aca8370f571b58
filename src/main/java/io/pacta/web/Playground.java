package io.pacta.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The playground at {@code /graphiql}, a page of its own origin that asks no other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Playground implements WebMvcConfigurer {

  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; worker-src 'self'; connect-src 'self'; frame-ancestors 'none'";

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addRedirectViewController("/", "/graphiql/");
    pages.addRedirectViewController("/graphiql", "/graphiql/");
    pages.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
  }

  @Bean
  FilterRegistrationBean<Filter> contentSecurityPolicy() {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              HttpServletResponse page = (HttpServletResponse) response;
              page.setHeader("Content-Security-Policy", POLICY);
              page.setHeader("X-Content-Type-Options", "nosniff");
              page.setHeader("Referrer-Policy", "no-referrer");
              chain.doFilter(request, response);
            });
    filter.addUrlPatterns("/", "/graphiql", "/graphiql/*");
    return filter;
  }
}
