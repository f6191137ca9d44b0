package org.rapporteur.desk;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[]{"rapporteur " + (version == null ? "(built from source)" : version)};
    }
}
