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

    /** Whether all faults were repaired, and no ground was left by that. */
    public boolean nothingIsLeft() {
        return findings.stream().noneMatch(it -> it.kind() == Finding.Kind.FAULT || it.kind() == Finding.Kind.REFUSED);
    }

    public List<Finding> findings() {
        return findings;
    }
}
