package org.controlatlas.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.controlatlas.dataset.file.Fault;

/** A data set that cannot be served, with everything that is wrong in it. */
public class InvalidDataset extends RuntimeException {

    private final transient List<Fault> faults;

    InvalidDataset(Path directory, List<Fault> faults) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n", directory + " has " + count(faults.size()) + ":\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** Never empty; by file and line. */
    public List<Fault> faults() {
        return faults;
    }

    private static String count(int faults) {
        return faults == 1 ? "a fault" : faults + " faults";
    }
}
