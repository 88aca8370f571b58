package io.pacta.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.pacta.access.AccessSettings;
import io.pacta.access.Cost;
import io.pacta.access.Visit;
import io.pacta.read.Extent;
import io.pacta.read.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Lets an operation in only if its caller may carry it out, if it asks for no more than the {@link
 * Limits} allow, and if it costs no more than the caller has left. It looks at the text before that
 * is parsed and at the document before that is validated, since validating one that was made to be
 * costly is already costly.
 *
 * <p>A document that is valid is kept, and is neither parsed nor validated when it is sent again:
 * that takes longer than many an answer. What depends on the caller and on variables is looked at
 * each time.
 */
@Component
class Admission extends SimplePerformantInstrumentation implements PreparsedDocumentProvider {

  /** How many characters the documents have together that are kept: some 50 MB when parsed. */
  private static final long KEPT_CHARACTERS = 1_000_000;

  /** Levels of braces and spreads to one of fields, inline fragments and spreads included. */
  private static final int BRACES_PER_FIELD = 4;

  private final Limits limits;
  private final AccessSettings settings;
  private final Map<String, Extent> extents;
  private final Inputs inputs;
  private final Permission permission;
  private final ParserOptions parsing;
  private final ObjectProvider<GraphQlSource> source;
  private final Cache<String, PreparsedDocumentEntry> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_CHARACTERS)
          .<String, PreparsedDocumentEntry>weigher((text, entry) -> text.length())
          .build();

  Admission(
      Limits limits,
      AccessSettings settings,
      List<Extent> extents,
      ObjectProvider<GraphQlSource> source) {
    this.source = source;
    this.limits = limits;
    this.settings = settings;
    this.extents = extents.stream().collect(Collectors.toMap(Extent::type, Function.identity()));
    this.inputs = new Inputs(limits);
    this.permission = new Permission(settings);
    this.parsing =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                options -> options.maxCharacters(limits.characters()).maxTokens(limits.tokens()));
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    input.getGraphQLContext().put(ParserOptions.class, parsing);
    input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, !settings.introspection());
    return input;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    Refusal.above(
        limits.characters(),
        input.getQuery().length(),
        "DOCUMENT_TOO_LARGE",
        "The document has %s characters. At most %,d are taken.");
    inputs.check(input.getRawVariables().toMap(), input.getQuery());
    inputs.checkName(Objects.requireNonNullElse(input.getOperationName(), ""));
    PreparsedDocumentEntry known = kept.getIfPresent(input.getQuery());
    if (known != null) {
      checkMeasure(known.getDocument(), input);
      return CompletableFuture.completedFuture(known);
    }
    PreparsedDocumentEntry parsed = parse.apply(input);
    if (!parsed.hasErrors()) {
      kept.put(input.getQuery(), parsed);
    }
    return CompletableFuture.completedFuture(parsed);
  }

  @Override
  public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
    inputs.check(parameters.getDocument());
    checkMeasure(parameters.getDocument(), parameters.getExecutionInput());
    return super.beginValidation(parameters, state);
  }

  private void checkMeasure(Document document, ExecutionInput input) {
    GraphQLSchema schema = source.getObject().schema();
    Map<String, FragmentDefinition> fragments = Measuring.fragments(document);
    Visit visit = Visit.of(input.getGraphQLContext());
    Set<String> unused = new HashSet<>(fragments.keySet());
    Measure all = Measure.NOTHING;
    List<Measure.Amount> chosen = new ArrayList<>();
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      Measuring measuring =
          measuring(
              schema,
              fragments,
              new PageSizes(extents, operation, input.getRawVariables().toMap()));
      Measure measure = measuring.operation(operation);
      unused.removeAll(measuring.fragmentsMeasured());
      if (isChosen(operation, input.getOperationName())) {
        chosen.add(measure.once());
        permission.check(operation, fragments, schema, visit);
        input
            .getGraphQLContext()
            .put(
                TimelyExecution.SUBSCRIBING,
                operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION);
      }
      all = all.plus(measure);
    }
    Measuring measuring = measuring(schema, fragments, new PageSizes(extents));
    for (String fragment : unused) {
      all = all.plus(measuring.fragment(fragment));
    }
    checkShape(all);
    chosen.forEach(this::checkAmount);
    if (chosen.size() == 1) {
      charge(chosen.getFirst(), visit);
    }
  }

  /** Takes what an operation may get from the budget of its caller, before it gets anything. */
  private static void charge(Measure.Amount amount, Visit visit) {
    visit.costs(new Cost(amount.nodes(), amount.values()));
    GraphQLError tooMuch = visit.charge();
    if (tooMuch != null) {
      throw new AbortExecutionException(List.of(tooMuch));
    }
  }

  private Measuring measuring(
      GraphQLSchema schema, Map<String, FragmentDefinition> fragments, PageSizes sizes) {
    return new Measuring(schema, fragments, sizes, (long) limits.depth() * BRACES_PER_FIELD);
  }

  private static boolean isChosen(OperationDefinition operation, @Nullable String name) {
    return name == null || name.isEmpty() || name.equals(operation.getName());
  }

  private void checkShape(Measure measure) {
    Refusal.above(
        limits.depth(),
        measure.depth(),
        "TOO_DEEP",
        "Fields are nested %s deep. At most %,d levels are taken: ask for what lies deeper in a query of its own.");
    Refusal.above(
        (long) limits.depth() * BRACES_PER_FIELD,
        measure.nesting(),
        "TOO_DEEP",
        "Fields and fragments are nested %s deep in one another. At most %,d levels are taken.");
    Refusal.above(
        limits.aliases(),
        measure.aliases(),
        "TOO_MANY_ALIASES",
        "The document has %s aliases. At most %,d are taken: ask in several requests, or for many things at once with 'nodes(ids:)'.");
    Refusal.above(
        limits.directives(),
        measure.directives(),
        "TOO_MANY_DIRECTIVES",
        "The document has %s directives. At most %,d are taken.");
    Refusal.above(
        limits.repeats(),
        measure.repeats(),
        "TOO_MANY_FIELDS",
        "%s fields and fragments of the document stand again in the same braces. At most %,d may: name each once.");
    Refusal.above(
        limits.fields(),
        measure.fields(),
        "TOO_MANY_FIELDS",
        "The document has %s fields, fragments written out. At most %,d are taken: ask in several requests.");
  }

  private void checkAmount(Measure.Amount amount) {
    Refusal.above(
        limits.nodes(),
        amount.nodes(),
        "TOO_COSTLY",
        "The operation asks for up to %s items, page sizes multiplied through. At most %,d are given: ask for smaller pages with 'first', above all where lists stand in lists.");
    Refusal.above(
        limits.values(),
        amount.values(),
        "TOO_COSTLY",
        "The operation asks for up to %s values: its fields, each as often as the pages above it have items. At most %,d are given: ask for smaller pages with 'first', or for fewer fields.");
  }
}
