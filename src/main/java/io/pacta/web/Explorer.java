package io.pacta.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The explorer, a page that has many addresses: {@code /}, {@code /country/france}, {@code
 * /map?of=…}. All of them are answered with the one page, which shows what its address says; the
 * addresses are those of {@code explorer/App.tsx}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Explorer implements WebMvcConfigurer {

  private static final String PAGE = "forward:/explorer/index.html";

  static final List<String> ADDRESSES =
      List.of(
          "/",
          "/search",
          "/graph",
          "/map",
          "/paths",
          "/compare",
          "/report",
          "/country/*",
          "/organization/*",
          "/treaty/*",
          "/person/*",
          "/office/*",
          "/event/*");

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    ADDRESSES.forEach(address -> pages.addViewController(address).setViewName(PAGE));
  }

  /** The names of these files carry a hash of what is in them, so they never change. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    for (String page : List.of("explorer", "graphiql")) {
      files
          .addResourceHandler("/" + page + "/assets/**")
          .addResourceLocations("classpath:/static/" + page + "/assets/")
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
  }

  /** To a browser the page itself says that there is nothing at an address. */
  @Bean
  static ErrorViewResolver nowhere() {
    return (request, status, model) ->
        status == HttpStatus.NOT_FOUND ? new ModelAndView(PAGE, status) : null;
  }
}
