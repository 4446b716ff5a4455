package org.controlatlas.bench;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;

/** A figure against the number of spans, both axes logarithmic, as an SVG file among the docs. */
final class Plot {

    static final String DIRECTORY = "benchmarks";

    private final String name;
    private final XYChart chart;

    Plot(String name, String title, String unit) {
        this.name = name;
        this.chart = new XYChartBuilder()
                .width(760)
                .height(440)
                .title(title)
                .xAxisTitle("spans in the atlas")
                .yAxisTitle(unit)
                .build();
        var style = chart.getStyler();
        style.setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        style.setLegendPosition(LegendPosition.OutsideE);
        style.setChartBackgroundColor(Color.WHITE);
        style.setYAxisDecimalPattern("#,##0.###");
        style.setXAxisDecimalPattern("#,##0");
    }

    /** A line for the atlases of one family; those without the figure are left out. */
    Plot line(String title, List<Growth.Measured> measured, String figure, boolean dashed) {
        var known = measured.stream().filter(it -> it.figure(figure) > 0).toList();
        if (!known.isEmpty()) {
            var series = chart.addSeries(
                    title,
                    known.stream().mapToDouble(it -> it.atlas().spans()).toArray(),
                    known.stream().mapToDouble(it -> it.figure(figure)).toArray());
            series.setLineStyle(dashed ? SeriesLines.DASH_DASH : SeriesLines.SOLID);
        }
        return this;
    }

    /** Writes the file, to a tenth of a point, and returns the Markdown that shows it. */
    String save() throws IOException {
        var svg = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(chart, svg, VectorGraphicsFormat.SVG);
        var tenths = svg.toString(StandardCharsets.UTF_8).replaceAll("(\\.\\d)\\d+", "$1");
        var file = Path.of(DIRECTORY, name + ".svg");
        Files.createDirectories(Bench.DOCS.resolve(DIRECTORY));
        Files.writeString(Bench.DOCS.resolve(file), tenths);
        return "![" + chart.getTitle() + "](" + file + ")\n";
    }
}
