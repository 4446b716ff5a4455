package org.controlatlas.intake.outside;

import java.util.ArrayList;
import java.util.List;
import org.controlatlas.intake.outside.Finding.Kind;

/** Collects what is wrong, in the order in which it is met, and knows whether it may be repaired. */
public final class Findings {

    private final boolean repair;
    private final List<Finding> found = new ArrayList<>();

    public Findings(boolean repair) {
        this.repair = repair;
    }

    /** Something wrong that is repaired as told, now that it is asked for, or left for the list of faults. */
    public void fault(Place place, String problem, String repaired) {
        found.add(new Finding(place, repair ? Kind.REPAIRED : Kind.FAULT, problem, repaired));
    }

    /** Something wrong that only a person can put right. */
    public void refuse(Place place, String problem, String remedy) {
        found.add(new Finding(place, Kind.REFUSED, problem, remedy));
    }

    public void notice(Place place, String problem) {
        found.add(new Finding(place, Kind.NOTICE, problem, ""));
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    /** Those that forbid to go on. */
    public List<Finding> standing() {
        return found.stream()
                .filter(it -> it.kind() == Kind.FAULT || it.kind() == Kind.REFUSED)
                .toList();
    }
}
