package org.controlatlas.jsonfg;

import java.util.List;

/**
 * What a document says of all that is in it.
 *
 * @param featureSchema where the properties are described
 * @param coordRefSys of each {@code place}
 */
record Root(List<String> conformsTo, String featureType, String featureSchema, String coordRefSys) {}
