package org.controlatlas.geo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.filter.FunctionExpressionImpl;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;

/** Lets the temporal operators of a filter see a day, which features hold as text, as its first instant in UTC. */
final class DaysAsInstants extends DuplicatingFilterVisitor {

    @Override
    public Object visit(After after, Object extra) {
        return ff.after(instant(after.getExpression1()), after.getExpression2());
    }

    @Override
    public Object visit(Before before, Object extra) {
        return ff.before(instant(before.getExpression1()), before.getExpression2());
    }

    @Override
    public Object visit(During during, Object extra) {
        return ff.during(instant(during.getExpression1()), during.getExpression2());
    }

    @Override
    public Object visit(TEquals equals, Object extra) {
        return ff.tequals(instant(equals.getExpression1()), equals.getExpression2());
    }

    private static Expression instant(Expression expression) {
        return expression instanceof PropertyName ? new FirstInstant(expression) : expression;
    }

    private static final class FirstInstant extends FunctionExpressionImpl {

        FirstInstant(Expression day) {
            super("firstInstant");
            setParameters(List.of(day));
        }

        @Override
        public @Nullable Object evaluate(Object feature) {
            var text = getExpression(0).evaluate(feature);
            try {
                return text == null ? null : date(LocalDate.parse(text.toString()));
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        private static Date date(LocalDate day) {
            return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }
}
