package org.controlatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.controlatlas");

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

    @Test
    void theEdgesMakeNothingPublic() {
        classes()
                .that()
                .resideInAnyPackage("..web..", "..ogc..", "..export..", "..cli..")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("org.controlatlas.(*)..").should().beFreeOfCycles().check(CODE);
    }
}
