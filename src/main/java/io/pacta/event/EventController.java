package io.pacta.event;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Descriptions;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Roots;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Events and who took part in them. */
@Controller
class EventController {

  private final Roots roots;
  private final Descriptions descriptions;
  private final Listing<Entity> allEvents;
  private final Listing<Attendance> participants;
  private final Listing<Attendance> events;

  EventController(Roots roots, Descriptions descriptions, Facts facts, Reads reads) {
    this.roots = roots;
    this.descriptions = descriptions;
    allEvents = reads.listing("Query/events", Temporality.HAPPENING, Entity::listed);
    Facts.Of<Attendance> attendance = facts.kind(FactKind.TOOK_PART_IN, Attendance::of);
    participants = attendance.listing("Event/participants");
    events = attendance.listing("Entity/events");
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> event(DataFetchingEnvironment field) {
    return roots.bySlug(EntityKind.EVENT, field);
  }

  @QueryMapping
  CompletableFuture<Connection<Entity>> events(DataFetchingEnvironment field) {
    return allEvents.page(field);
  }

  @SchemaMapping(typeName = "Event")
  CompletableFuture<@Nullable String> eventKind(Entity event, DataFetchingEnvironment field) {
    return descriptions.text(event, "eventKind", field);
  }

  @SchemaMapping(typeName = "Event")
  CompletableFuture<@Nullable Edtf> date(Entity event, DataFetchingEnvironment field) {
    return descriptions.edtf(event, "date", field);
  }

  @SchemaMapping(typeName = "Event")
  CompletableFuture<@Nullable String> place(Entity event, DataFetchingEnvironment field) {
    return descriptions.text(event, "place", field);
  }

  @SchemaMapping(typeName = "Event")
  CompletableFuture<List<String>> topics(Entity event, DataFetchingEnvironment field) {
    return descriptions.texts(event, "topics", field);
  }

  @SchemaMapping(typeName = "Event")
  CompletableFuture<@Nullable Entity> partOf(Entity event, DataFetchingEnvironment field) {
    return descriptions.entity(event, "partOf", field);
  }

  @SchemaMapping(typeName = "Event")
  CompletableFuture<Connection<Attendance>> participants(
      Entity event, DataFetchingEnvironment field) {
    return participants.page(event, field);
  }

  @SchemaMapping(typeName = "Country", field = "events")
  CompletableFuture<Connection<Attendance>> ofCountry(
      Entity country, DataFetchingEnvironment field) {
    return events.page(country, field);
  }

  @SchemaMapping(typeName = "Person", field = "events")
  CompletableFuture<Connection<Attendance>> ofPerson(Entity person, DataFetchingEnvironment field) {
    return events.page(person, field);
  }
}
