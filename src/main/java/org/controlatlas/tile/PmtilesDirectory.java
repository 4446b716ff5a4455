package org.controlatlas.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Says where the tiles of a PMTiles archive lie: a root that fits into the first bytes that a client reads, and leaves below
 * it where there are too many tiles for that.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PmtilesDirectory(byte[] root, byte[] leaves) {

    /** The root and the header before it must be less than 16,384 bytes together. */
    private static final int GREATEST_ROOT = 16_384 - PmtilesArchive.HEADER_BYTES - 1;

    private static final int ENTRIES_OF_A_LEAF = 4096;

    /**
     * Where some tiles lie that are next to each other in order and are the same, or where a leaf lies.
     *
     * @param first position of the first of them
     * @param count how many; 0 for a leaf
     */
    record Entry(long first, long offset, int length, int count) {}

    static PmtilesDirectory of(List<Entry> entries) {
        var root = Gzip.compress(serialize(entries));
        return root.length <= GREATEST_ROOT
                ? new PmtilesDirectory(root, new byte[0])
                : withLeaves(entries, ENTRIES_OF_A_LEAF);
    }

    /** With leaves whether they are needed or not, of at least so many entries. */
    static PmtilesDirectory withLeaves(List<Entry> entries, int entriesOfALeaf) {
        var leaves = new ByteArrayOutputStream();
        var pointers = new ArrayList<Entry>();
        for (var i = 0; i < entries.size(); i += entriesOfALeaf) {
            var leaf = Gzip.compress(serialize(entries.subList(i, Math.min(i + entriesOfALeaf, entries.size()))));
            pointers.add(new Entry(entries.get(i).first(), leaves.size(), leaf.length, 0));
            leaves.writeBytes(leaf);
        }
        var root = Gzip.compress(serialize(pointers));
        return root.length <= GREATEST_ROOT
                ? new PmtilesDirectory(root, leaves.toByteArray())
                : withLeaves(entries, 2 * entriesOfALeaf);
    }

    /** Writes column by column: positions as differences, an offset as 0 where it follows from the entry before. */
    static byte[] serialize(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        writeVarint(bytes, entries.size());
        var last = 0L;
        for (var entry : entries) {
            writeVarint(bytes, entry.first() - last);
            last = entry.first();
        }
        writeColumn(bytes, entries, Entry::count);
        writeColumn(bytes, entries, Entry::length);
        var next = -1L;
        for (var entry : entries) {
            writeVarint(bytes, entry.offset() == next ? 0 : entry.offset() + 1);
            next = entry.offset() + entry.length();
        }
        return bytes.toByteArray();
    }

    private static void writeColumn(ByteArrayOutputStream bytes, List<Entry> entries, ToLongFunction<Entry> column) {
        entries.forEach(it -> writeVarint(bytes, column.applyAsLong(it)));
    }

    /** Seven bits to a byte, the lowest first; the eighth says that more follow. */
    private static void writeVarint(ByteArrayOutputStream bytes, long number) {
        var rest = number;
        while (rest >= 0x80) {
            bytes.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
