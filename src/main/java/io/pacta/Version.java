package io.pacta;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the archive. */
final class Version implements IVersionProvider {

  /** It, or {@code (development)} where Pacta does not run from its archive. */
  static String current() {
    String built = Version.class.getPackage().getImplementationVersion();
    return built == null ? "(development)" : built;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Pacta " + current()};
  }
}
