package org.controlatlas.dataset.file;

/** A line of a file, where something may be wrong. */
public record Line(Faults faults, String file, int number) {

    public void fault(String column, String problem, String remedy) {
        faults.add(new Fault(file, number, column, problem, remedy));
    }
}
