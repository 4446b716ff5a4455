package org.controlatlas.dataset.file;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong in a data set while it is read. */
public final class Faults {

    private final SortedSet<Fault> found = new TreeSet<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Each fault once, by file and line. */
    public List<Fault> sorted() {
        return List.copyOf(found);
    }
}
