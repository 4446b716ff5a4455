package org.controlatlas.cli;

import org.controlatlas.ControlAtlas;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = ControlAtlas.class.getPackage().getImplementationVersion();
        return new String[] {"control-atlas " + (version == null ? "(not packaged)" : version)};
    }
}
