package org.controlatlas.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON that no type of ours stands for, such as those of linked data. */
public final class Members {

    private Members() {}

    /**
     * Names and values in turn, which keep their order. {@link Map#of} orders them anew in every process, so that two servers
     * would send other bytes of the same data.
     */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return members;
    }
}
