/**
 * Measures the packaged server, on data sets of any size and beside yardsticks, and writes what was measured into
 * {@code src/docs/benchmarks.md}.
 *
 * <p>{@link org.controlatlas.bench.Benchmark} runs each {@link org.controlatlas.bench.Part}, which stands in a section of
 * its own. {@link org.controlatlas.bench.Server}, {@link org.controlatlas.bench.Nginx} and
 * {@link org.controlatlas.bench.Wrk} are the programs that take part.
 */
package org.controlatlas.bench;
