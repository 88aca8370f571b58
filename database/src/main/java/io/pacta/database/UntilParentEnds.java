package io.pacta.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs another class's main for as long as the process that started this one lives.
 *
 * <p>The parent holds the other end of our standard input. When it closes it, or dies in whatever
 * way, reading ends here and the JVM shuts down in order, so that no server is left behind.
 */
public final class UntilParentEnds {

  private UntilParentEnds() {}

  /**
   * @param arguments the name of the class to run, then its own arguments
   */
  public static void main(String[] arguments) throws Exception {
    // Ctrl-C and a closed terminal reach the whole process group; when to stop is the parent's to
    // say. A signal ignored before the server starts stays ignored: the JVM then turns down the
    // server's own handlers.
    Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    Signal.handle(new Signal("HUP"), SignalHandler.SIG_IGN);

    Thread watch = new Thread(UntilParentEnds::exitWithParent, "until-parent-ends");
    watch.setDaemon(true);
    watch.start();
    Class.forName(arguments[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void exitWithParent() {
    try (InputStream parent = System.in) {
      parent.transferTo(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      // Then the parent is gone as well.
    }
    System.exit(0);
  }
}
