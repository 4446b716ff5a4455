package org.controlatlas.territory;

/** Names a district; as written in the data set. */
public record DistrictId(String value) implements Comparable<DistrictId> {

    @Override
    public int compareTo(DistrictId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
