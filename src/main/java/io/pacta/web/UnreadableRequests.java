package io.pacta.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/**
 * What Tomcat refuses before any of ours sees it, such as an address that is none, is answered as
 * all else is: as JSON, and without a word of what it runs on.
 */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequestsAreAnsweredAsJson() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new AsJson()));
  }

  private static final class AsJson extends ErrorReportValve {

    private static final String UNREADABLE =
        error(
            "BAD_REQUEST",
            "The request cannot be read. In an address, signs such as { | } [ ] are written as %7B %7C %7D %5B %5D.");

    private static final String OTHER =
        error("INTERNAL_ERROR", "Something went wrong in Pacta. The server's log says what.");

    private static String error(String code, String sentence) {
      return "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
          .formatted(sentence, code);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      try {
        Writer answer = response.getReporter();
        if (answer != null) {
          answer.write(status < 500 ? UNREADABLE : OTHER);
          response.finishResponse();
        }
      } catch (IOException nobodyReadsIt) {
        // Who asked is gone.
      }
    }
  }
}
