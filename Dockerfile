# One image for all stages: the command says which. It holds what the build made, and installs nothing.
#   mvn -Pquick package && docker build -t wirewatch .
ARG JRE_IMAGE=eclipse-temurin:25-jre
FROM ${JRE_IMAGE}
# The libraries change seldom, so they are a layer of their own.
COPY standalone/target/lib /opt/wirewatch/lib
COPY standalone/target/wirewatch.jar /opt/wirewatch/wirewatch.jar
RUN mkdir -p /var/lib/wirewatch && chown 10001:10001 /var/lib/wirewatch
USER 10001:10001
WORKDIR /var/lib/wirewatch
# The instance names a stage over restarts; give each of several its own.
ENV WIREWATCH_HOST=0.0.0.0 WIREWATCH_PORT=8080 WIREWATCH_STATE=/var/lib/wirewatch/state WIREWATCH_INSTANCE=1
# Priorities are minded: the archive and the compiler give way to what somebody waits for.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseTransparentHugePages", "-XX:ThreadPriorityPolicy=1", "-XX:-PrintWarnings", "-XX:CompilerThreadPriority=4", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-jar", "/opt/wirewatch/wirewatch.jar"]
CMD ["--help"]
