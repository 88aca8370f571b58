package io.pacta.edit;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.access.Caller;
import io.pacta.access.Visit;
import io.pacta.record.Desk;
import io.pacta.record.Ledger;
import io.pacta.record.Signature;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes edits: each in one transaction, and one that came with a key only once. */
@Component
@EnableConfigurationProperties(EditSettings.class)
class Edits implements DisposableBean {

  /** The input field with the key that an edit came with. */
  static final String KEY = "idempotencyKey";

  private static final int KEY_LENGTH = 100;

  private final Ledger ledger;
  private final EditSettings settings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Edits(Ledger ledger, EditSettings settings) {
    this.ledger = ledger;
    this.settings = settings;
  }

  /**
   * Makes the edit that a field asks for. It goes on to its end also where the operation is given
   * up meanwhile.
   */
  CompletableFuture<Payload> make(Edit edit, DataFetchingEnvironment field) {
    String mutation = field.getField().getName();
    Caller caller = Visit.of(field.getGraphQlContext()).caller();
    Given input = Given.input(field);
    return CompletableFuture.supplyAsync(() -> make(edit, mutation, caller, input), threads);
  }

  private Payload make(Edit edit, String mutation, Caller caller, Given input) {
    try {
      String comment =
          Objects.requireNonNullElse(input.textOrNull("comment", Given.SHORT), mutation);
      Signature signature = new Signature(caller.shown(), caller.id(), comment);
      String key = input.textOrNull(KEY, KEY_LENGTH);
      return ledger.edit(
          settings.patience(),
          desk -> make(edit, mutation + input.asText(), key, signature, input, desk));
    } catch (Wrong wrong) {
      return Payload.of(wrong);
    }
  }

  private static Payload make(
      Edit edit, String text, @Nullable String key, Signature signature, Given input, Desk desk) {
    Desk.Answered before = key == null ? null : desk.answered(key);
    if (before != null) {
      if (!before.isTo(text)) {
        throw input.wrong(
            KEY,
            UserError.Code.IDEMPOTENCY_KEY_REUSED,
            "'%s' is \"%s\", with which another edit came, in revision %d. Send this one with a key of its own."
                .formatted(KEY, key, before.revision()));
      }
      return Payload.of(before);
    }
    Edit.Told told = edit.decide(input, new Known(desk, input));
    long revision = desk.tell(told.manuscript(), told.merged(), signature);
    if (key != null) {
      desk.remember(key, text, revision, told.results());
    }
    return new Payload(List.of(), revision, told.results(), null);
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
