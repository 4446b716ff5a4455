package org.controlatlas.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.controlatlas.intake.outside.Finding;

/** An archive that is not imported as it is, with all that is wrong with it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    Refused(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
