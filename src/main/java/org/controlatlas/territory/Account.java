package org.controlatlas.territory;

/**
 * Whose account a span belongs to. Sides may state different days for one place; {@link #CONSENSUS} is complete, any
 * other account holds only what it tells otherwise.
 */
public record Account(String value) implements Comparable<Account> {

    public static final Account CONSENSUS = new Account("consensus");

    @Override
    public int compareTo(Account other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
