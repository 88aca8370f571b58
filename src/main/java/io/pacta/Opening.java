package io.pacta;

import io.pacta.folder.Folder;
import io.pacta.folder.Loader;
import io.pacta.neo4j.Door;
import io.pacta.neo4j.Migrations;
import io.pacta.record.Ledger;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens before the first question can be asked: the database answers, its schema is up to
 * date, and an empty one has a world to begin with. Says what it does while it does it.
 */
@Component
class Opening implements SmartLifecycle {

  /** The name of no world: an empty database stays empty. */
  static final String NO_WORLD = "none";

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final Door door;
  private final Migrations migrations;
  private final Ledger ledger;
  private final Loader loader;
  private final String world;
  private volatile boolean open;

  Opening(
      Door door,
      Migrations migrations,
      Ledger ledger,
      Loader loader,
      @Value("${pacta.world:}") String world) {
    this.door = door;
    this.migrations = migrations;
    this.ledger = ledger;
    this.loader = loader;
    this.world = world;
  }

  @Override
  public void start() {
    door.open();
    int applied = migrations.apply();
    if (applied > 0) {
      LOG.info("Set up the database's schema ({} files).", applied);
    }
    if (ledger.revision() == 0 && !world.equals(NO_WORLD)) {
      load(world.isEmpty() ? Folder.ofStarterWorld() : Folder.at(Path.of(world)));
    }
    open = true;
  }

  private void load(Folder folder) {
    LOG.info("The database is empty; loading {} …", folder.name());
    Ledger.Outcome outcome = loader.load(folder);
    LOG.info("Loaded {} claims.", outcome.told());
  }

  @Override
  public void stop() {
    open = false;
  }

  @Override
  public boolean isRunning() {
    return open;
  }

  /** Before the web server, which starts late. */
  @Override
  public int getPhase() {
    return 0;
  }
}
