package org.controlatlas.dataset.workbook;

import java.util.List;

/** A table of the data set directory, its columns and what its ids name. */
public enum Table {
    DISTRICTS("districts.csv", "district", "id kind parent note note_*"),
    NAMES("names.csv", "name", "subject language name note"),
    PARTIES("parties.csv", "party", "id colour pattern note note_*"),
    STATUSES("statuses.csv", "status", "id pattern"),
    ZONES("zones.csv", "zone", "id kind accuracy_km citations note note_*"),
    CONTROL(
            "control.csv",
            "span",
            "district within outside party status start start_best end certainty account sources note note_* flags"),
    EVENTS(
            "events.csv",
            "event",
            "id date date_best kind from to districts places title_* text_* certainty disagreement disagreement_* sources"),
    PLACES("places.csv", "place", "id lon lat kind district accuracy_km citations note note_*"),
    PERIODS("periods.csv", "period", "id start end title_*"),
    LEGAL_STATUSES("dejure.csv", "legal status", "id districts status start start_best end title_* text_* sources"),
    STATED_AREAS(
            "stated-areas.csv",
            "stated area",
            "id subject aspect presented_as party day km2 km2_high comparable citation note note_*"),
    SOURCES("sources.csv", "source", "id title author publisher date url accessed licence side note note_*"),
    CITATIONS("citations.csv", "citation", "id source locator quote language"),
    DOCUMENT_QUOTES("document-quotes.csv", "quote", "id quote");

    /** Those whose rows have names. */
    static final List<Table> NAMED = List.of(DISTRICTS, PARTIES, STATUSES, ZONES, PLACES);

    final String file;
    final String kind;
    final String columns;

    Table(String file, String kind, String columns) {
        this.file = file;
        this.kind = kind;
        this.columns = columns;
    }

    public String file() {
        return file;
    }
}
