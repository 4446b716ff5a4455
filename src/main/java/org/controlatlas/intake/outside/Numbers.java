package org.controlatlas.intake.outside;

import java.math.BigDecimal;

/** Numbers as people write them, such as a year that a file keeps as 1993.0. */
final class Numbers {

    private Numbers() {}

    static String text(double number) {
        return Double.isFinite(number) ? text(BigDecimal.valueOf(number)) : "";
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
