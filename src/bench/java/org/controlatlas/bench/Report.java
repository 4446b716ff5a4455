package org.controlatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that tells what was measured. Each part writes between two marks of its own; the rest is written by hand. */
final class Report {

    private static final Path PAGE = Bench.DOCS.resolve("benchmarks.md");

    private Report() {}

    static void write(String part, String section) throws IOException {
        var page = Files.readString(PAGE);
        var start = mark("measured: " + part);
        var end = mark("end: " + part);
        var from = page.indexOf(start);
        var to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(PAGE + " has no place for " + part + ": write " + start + " and " + end);
        }
        Files.writeString(
                PAGE,
                page.substring(0, from + start.length()) + "\n\n" + section.strip() + "\n\n" + page.substring(to));
    }

    private static String mark(String text) {
        return "<!-- " + text + " -->";
    }
}
