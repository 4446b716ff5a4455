package org.controlatlas.territory;

/** Names a party; as written in the data set. */
public record PartyId(String value) implements Comparable<PartyId> {

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
