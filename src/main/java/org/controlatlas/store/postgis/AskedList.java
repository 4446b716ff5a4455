package org.controlatlas.store.postgis;

import java.util.AbstractList;
import java.util.List;
import org.controlatlas.territory.ControlSpan;

/**
 * Spans that are fetched a few at a time, more of them the longer the list is walked through. In the order of the data
 * set. For one thread.
 */
final class AskedList extends AbstractList<ControlSpan> {

    private static final int FIRST_PAGE = 100;
    private static final int LONGEST_PAGE = 5_000;

    private final AskedSpans spans;
    private final Condition which;
    private List<ControlSpan> page = List.of();
    private int start;
    private int size = -1;

    AskedList(AskedSpans spans, Condition which) {
        this.spans = spans;
        this.which = which;
    }

    @Override
    public int size() {
        if (size < 0) {
            size = spans.count(which);
        }
        return size;
    }

    @Override
    public ControlSpan get(int index) {
        if (index < start || index >= start + page.size()) {
            page = fetch(index);
            start = index;
        }
        return page.get(index - start);
    }

    private List<ControlSpan> fetch(int index) {
        var end = start + page.size();
        if (index != end || page.isEmpty()) {
            return spans.spans(which, " limit " + FIRST_PAGE + " offset " + index);
        }
        var before = page.get(page.size() - 1).id();
        var after = new Condition("ordinal > (select ordinal from control_span where id = ?)", before);
        return spans.spans(which.and(after), " limit " + Math.min(2 * page.size(), LONGEST_PAGE));
    }
}
