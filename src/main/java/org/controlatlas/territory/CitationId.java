package org.controlatlas.territory;

/** Names a citation; as written in the data set. */
public record CitationId(String value) implements Comparable<CitationId> {

    @Override
    public int compareTo(CitationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
