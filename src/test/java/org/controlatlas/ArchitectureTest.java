package org.controlatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.controlatlas");

    private static final String[] EDGES = {
        "org.controlatlas.web..", "org.controlatlas.ogc..", "org.controlatlas.export..", "org.controlatlas.cli.."
    };

    @Test
    void onlyGeoKnowsGeoTools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..geo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.geotools..", "org.opengis..")
                .check(CODE);
    }

    @Test
    void theDomainKnowsOnlyJavaAndJts() {
        classes()
                .that()
                .resideInAPackage("..territory..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..territory..", "java..", "org.locationtech.jts..", "org.jspecify..")
                .check(CODE);
    }

    @Test
    void dependenciesPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("edges")
                .definedBy("..web..", "..ogc..", "..export..", "..cli..")
                .layer("jsonfg")
                .definedBy("..jsonfg..")
                .layer("http")
                .definedBy("..http..")
                .layer("store")
                .definedBy("..store..")
                .layer("tile")
                .definedBy("..tile..")
                .layer("atlas")
                .definedBy("..atlas..")
                .layer("area")
                .definedBy("..area..")
                .layer("slice")
                .definedBy("..slice..")
                .layer("intake")
                .definedBy("..intake..")
                .layer("dataset")
                .definedBy("..dataset..")
                .layer("cql")
                .definedBy("..cql..")
                .layer("geo")
                .definedBy("..geo..")
                .whereLayer("edges")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("jsonfg")
                .mayOnlyBeAccessedByLayers("edges")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("edges", "jsonfg")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("edges", "http")
                .whereLayer("tile")
                .mayOnlyBeAccessedByLayers("edges")
                .whereLayer("atlas")
                .mayOnlyBeAccessedByLayers("edges", "jsonfg", "http", "store", "tile")
                .whereLayer("area")
                .mayOnlyBeAccessedByLayers("edges", "atlas")
                .whereLayer("slice")
                .mayOnlyBeAccessedByLayers("edges", "tile", "atlas", "area")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("edges")
                .whereLayer("dataset")
                .mayOnlyBeAccessedByLayers("edges", "store", "intake")
                .whereLayer("cql")
                .mayOnlyBeAccessedByLayers("edges")
                .whereLayer("geo")
                .mayOnlyBeAccessedByLayers(
                        "edges", "jsonfg", "http", "atlas", "area", "dataset", "cql", "tile", "intake")
                .check(CODE);
    }

    @Test
    void theEdgesDoNotSeeOneAnother() {
        slices().matching("org.controlatlas.(web|ogc|export|cli)..")
                .should()
                .notDependOnEachOther()
                .check(CODE);
    }

    /** An edge of several packages may share classes between them, and shows them to nobody else. */
    @Test
    void nothingOutsideAnEdgeUsesIt() {
        for (var edge : EDGES) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(edge)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(edge)
                    .check(CODE);
        }
    }

    @Test
    void theEdgesMakePublicOnlyWhatTheirOtherPackagesUse() {
        classes()
                .that()
                .resideInAnyPackage(EDGES)
                .and()
                .arePublic()
                .should(beUsedFromAnotherPackage())
                .check(CODE);
    }

    /** Features and tiles stand on what all of OGC API has in common, and not on one another. */
    @Test
    void theBuildingBlocksOfOgcStandOnTheCommonOne() {
        noClasses()
                .that()
                .resideInAPackage("org.controlatlas.ogc")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.controlatlas.ogc.*..")
                .check(CODE);
        slices().matching("org.controlatlas.ogc.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CODE);
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("org.controlatlas.(*)..").should().beFreeOfCycles().check(CODE);
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return new ArchCondition<>("be used from another package") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                var isUsed = it.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackage().equals(it.getPackage()));
                events.add(new SimpleConditionEvent(it, isUsed, it.getName() + " is public for nobody"));
            }
        };
    }
}
