package org.controlatlas.territory;

/** Names a source; as written in the data set. */
public record SourceId(String value) implements Comparable<SourceId> {

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
