package wirewatch.standalone.command;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"wirewatch " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()
        };
    }
}
