package org.controlatlas.territory;

/** Names a zone; as written in the data set. */
public record ZoneId(String value) implements Comparable<ZoneId> {

    @Override
    public int compareTo(ZoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
