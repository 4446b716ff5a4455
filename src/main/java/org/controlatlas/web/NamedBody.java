package org.controlatlas.web;

import java.util.Map;

/** A word of the data set and what it is called. */
record NamedBody(String id, Map<String, String> names) {}
