# Pacta without its zero-install database: it needs a Neo4j, which docker-compose.yml starts beside it.

FROM node:22-bookworm-slim AS frontend
WORKDIR /pacta/src/main/frontend
COPY graphql /pacta/graphql
COPY src/test/resources/io/pacta/time /pacta/src/test/resources/io/pacta/time
COPY src/main/frontend ./
RUN STATIC_OUT=/static sh build.sh

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /pacta
COPY pom.xml ./
COPY graphql ./graphql
COPY cypher ./cypher
COPY world ./world
COPY src/main ./src/main
COPY --from=frontend /static ./target/classes/static
# exec.skip leaves out the zero-install database and the pages, which the stage above has built.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dexec.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin pacta
COPY --from=build /pacta/target/pacta.jar /opt/pacta/pacta.jar
USER 10001
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/opt/pacta/pacta.jar"]
CMD ["serve"]
