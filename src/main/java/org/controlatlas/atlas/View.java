package org.controlatlas.atlas;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A list as another sees it: an element is made when it is reached, and again when it is reached again. */
final class View<A, B> extends AbstractList<B> {

    private final List<A> list;
    private final Function<A, B> maker;

    private View(List<A> list, Function<A, B> maker) {
        this.list = list;
        this.maker = maker;
    }

    static <A, B> List<B> of(List<A> list, Function<A, B> maker) {
        return new View<>(list, maker);
    }

    @Override
    public B get(int index) {
        return maker.apply(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public Iterator<B> iterator() {
        return list.stream().map(maker).iterator();
    }
}
