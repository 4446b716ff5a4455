package org.controlatlas.intake.outside;

/**
 * A feature or row of an outside file.
 *
 * @param feature counted from 1; 0 when the whole file is meant
 */
public record Place(String file, int feature) {

    public static Place file(String file) {
        return new Place(file, 0);
    }

    /** What says where to look within the file. */
    public String locator() {
        return feature == 0 ? file : file + ", feature " + feature;
    }

    @Override
    public String toString() {
        return locator();
    }
}
