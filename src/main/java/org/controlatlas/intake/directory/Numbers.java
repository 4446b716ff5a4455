package org.controlatlas.intake.directory;

import java.math.BigDecimal;

/** Writes numbers without an exponent. */
final class Numbers {

    private Numbers() {}

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
