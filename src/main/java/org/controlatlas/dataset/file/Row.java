package org.controlatlas.dataset.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.controlatlas.territory.LocalText;

/** A row of a table. What a cell holds wrongly becomes a fault, and the value that is given instead stands for nothing. */
public final class Row {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final String BETWEEN_ITEMS = ";";

    private final Line line;
    private final Map<String, Integer> columns;
    private final String[] cells;
    private boolean sound = true;

    /** @param columns where the cell of each column stands, which all rows of a table share */
    Row(Line line, Map<String, Integer> columns, String[] cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    public Line line() {
        return line;
    }

    /** Whether no fault has been found in it so far. */
    public boolean isSound() {
        return sound;
    }

    public void fault(String column, String problem, String remedy) {
        sound = false;
        line.fault(column, problem, remedy);
    }

    /** The cell as it stands, which is empty where nothing is known. */
    public String text(String column) {
        var place = columns.get(column);
        return place == null ? "" : cells[place];
    }

    public String required(String column) {
        return required(column, "every row of " + line.file() + " needs it");
    }

    /** A cell that must not be empty; {@code reason} says why or what belongs there. */
    public String required(String column, String reason) {
        var text = text(column);
        if (text.isEmpty()) {
            fault(column, "is empty", reason);
        }
        return text;
    }

    public String choice(String column, Collection<String> words) {
        var word = text(column);
        if (!words.contains(word)) {
            fault(column, "unknown " + column + " " + quoted(word), "write one of " + String.join(", ", words));
        }
        return word;
    }

    /** A cell of one form; {@code kind} names it, with its article. */
    public String matching(String column, Pattern pattern, String kind, String remedy) {
        var text = text(column);
        if (!pattern.matcher(text).matches()) {
            fault(column, quoted(text) + " is not " + kind, remedy);
        }
        return text;
    }

    /** The id that the row defines. */
    public String ownId() {
        return matching("id", ID, "an id", "write lower-case letters, digits and single hyphens");
    }

    public String id(String column, Ids ids) {
        return required(column).isEmpty() ? "" : checked(column, text(column), ids);
    }

    public Optional<String> optionalId(String column, Ids ids) {
        return Optional.of(text(column)).filter(id -> !id.isEmpty()).map(id -> checked(column, id, ids));
    }

    public List<String> ids(String column, Ids ids) {
        return items(column).stream().map(id -> checked(column, id, ids)).toList();
    }

    /** What stands between the semicolons. */
    public List<String> items(String column) {
        return Arrays.stream(text(column).split(BETWEEN_ITEMS))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A number that cannot be negative. */
    public double amount(String column) {
        return number(column, 0, Double.MAX_VALUE, "write a number of 0 or more");
    }

    public OptionalDouble optionalAmount(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(amount(column));
    }

    /** A longitude or latitude, by its limit. */
    public double degrees(String column, int limit) {
        return number(column, -limit, limit, "write degrees from -" + limit + " to " + limit);
    }

    /** The text of a column and of those that follow it with a language: {@code note} is English, {@code note_fr} French. */
    public LocalText local(String column) {
        Map<String, String> byLanguage = new TreeMap<>();
        columns.forEach((name, place) -> {
            var text = cells[place];
            if (name.equals(column) && !text.isEmpty()) {
                byLanguage.put("en", text);
            } else if (name.startsWith(column + "_") && !text.isEmpty()) {
                byLanguage.put(name.substring(column.length() + 1), text);
            }
        });
        return new LocalText(byLanguage);
    }

    /** The same, of which the English must not be empty. */
    public LocalText requiredLocal(String column) {
        var text = local(column);
        if (!text.byLanguage().containsKey("en")) {
            fault(column + "_en", "is empty", "every row of " + line.file() + " needs it");
        }
        return text;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    /** The id itself; a fault unless it is known. */
    public String checked(String column, String id, Ids ids) {
        if (!ids.accept(id)) {
            fault(column, "unknown " + ids.kind() + " " + id, ids.remedy(id));
        }
        return id;
    }

    private double number(String column, double low, double high, String remedy) {
        var text = text(column);
        if (!NUMBER.matcher(text).matches()) {
            fault(column, quoted(text) + " is not a number", "write digits with a point, such as 12.5");
            return low;
        }
        var number = new BigDecimal(text).doubleValue();
        if (number < low || number > high) {
            fault(column, text + " is out of range", remedy);
        }
        return number;
    }
}
