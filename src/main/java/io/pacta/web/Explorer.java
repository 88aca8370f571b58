package io.pacta.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
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

  static final List<String> ADDRESSES =
      List.of(
          "/",
          "/search",
          "/graph",
          "/map",
          "/paths",
          "/compare",
          "/country/*",
          "/organization/*",
          "/treaty/*",
          "/person/*",
          "/office/*",
          "/event/*");

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    ADDRESSES.forEach(
        address -> pages.addViewController(address).setViewName("forward:/explorer/index.html"));
  }
}
