package io.pacta.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The playground at {@code /graphiql}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Playground implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addRedirectViewController("/graphiql", "/graphiql/");
    pages.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
  }
}
