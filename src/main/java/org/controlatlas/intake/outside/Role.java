package org.controlatlas.intake.outside;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column may tell, and the names under which it is looked for when the call names none. */
public enum Role {
    ID("id", "district", "unit", "code", "gid"),
    UNIT("unit", "district", "name", "region", "admin", "id"),
    PARTY("party", "controller", "control", "holder", "held_by", "side", "occupier", "owner", "actor", "faction"),
    STATUS("status"),
    START(
            "start",
            "start_date",
            "startdate",
            "from",
            "from_date",
            "begin",
            "valid_from",
            "date_from",
            "fromyear",
            "start_year",
            "gwsdate"),
    END("end", "end_date", "enddate", "to", "to_date", "until", "valid_to", "date_to", "toyear", "end_year", "gwedate"),
    DAY("day", "date", "datetime", "timestamp", "time"),
    AREA("km2", "area_km2", "area_sqkm", "sqkm"),
    CITATION("citation", "citations", "source", "sources", "reference", "ref", "url"),
    CERTAINTY("certainty", "confidence"),
    ACCOUNT("account"),
    NOTE("note", "notes", "comment", "remark");

    private final List<String> names;

    Role(String... names) {
        this.names = Arrays.asList(names);
    }

    /** The column that most likely has this role; its names are tried in order, in capitals too. */
    public Optional<String> guess(Collection<String> columns) {
        return names.stream()
                .flatMap(name -> columns.stream()
                        .filter(it -> it.toLowerCase(Locale.ROOT).equals(name)))
                .findFirst();
    }
}
