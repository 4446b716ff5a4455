/**
 * The rules that all answers share: how parameters are read, what a refusal looks like, how an answer names its version
 * and is kept, how a feature is written as GeoJSON, and how links are made.
 */
@NullMarked
package org.controlatlas.http;

import org.jspecify.annotations.NullMarked;
