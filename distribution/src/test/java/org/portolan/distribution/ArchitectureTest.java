package org.portolan.distribution;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The directions in which classes may depend on one another, and where Swing and SQL may stand. */
@AnalyzeClasses(packages = "org.portolan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_host_points_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.portolan..")
            .layer("api")
            .definedBy("org.portolan.api..")
            .layer("store")
            .definedBy("org.portolan.store..")
            .layer("intake")
            .definedBy("org.portolan.intake..")
            .layer("render")
            .definedBy("org.portolan.render")
            .layer("paper")
            .definedBy("org.portolan.render.paper..")
            .layer("kernel")
            .definedBy("org.portolan.kernel..")
            .layer("desktop")
            .definedBy("org.portolan.desktop..")
            .layer("launcher")
            .definedBy("org.portolan.launcher..")
            .layer("testkit")
            .definedBy("org.portolan.testkit..")
            .layer("plugins")
            .definedBy("org.portolan.logistics..", "org.portolan.research..", "org.portolan.courses..")
            .whereLayer("api")
            .mayNotAccessAnyLayer()
            .whereLayer("store")
            .mayOnlyAccessLayers("api")
            .whereLayer("intake")
            .mayOnlyAccessLayers("api")
            .whereLayer("paper")
            .mayOnlyAccessLayers("api")
            .whereLayer("render")
            .mayOnlyAccessLayers("paper", "api")
            .whereLayer("kernel")
            .mayOnlyAccessLayers("store", "intake", "api")
            .whereLayer("desktop")
            .mayOnlyAccessLayers("kernel", "render", "store", "api")
            .whereLayer("launcher")
            .mayOnlyAccessLayers("desktop", "kernel", "render", "store", "api")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("kernel", "store", "api")
            .whereLayer("plugins")
            .mayOnlyAccessLayers("paper", "api");

    @ArchTest
    static final ArchRule a_plugin_points_from_view_to_model = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(
                    "org.portolan.logistics..", "org.portolan.research..", "org.portolan.courses..")
            .withOptionalLayers(true)
            .layer("model")
            .definedBy(
                    "org.portolan.logistics.model..", "org.portolan.research.model..", "org.portolan.courses.model..")
            .layer("intake")
            .definedBy(
                    "org.portolan.logistics.intake..",
                    "org.portolan.research.intake..",
                    "org.portolan.courses.intake..")
            .layer("store")
            .definedBy(
                    "org.portolan.logistics.store..", "org.portolan.research.store..", "org.portolan.courses.store..")
            .layer("command")
            .definedBy(
                    "org.portolan.logistics.command..",
                    "org.portolan.research.command..",
                    "org.portolan.courses.command..")
            .layer("view")
            .definedBy("org.portolan.logistics.view..", "org.portolan.research.view..", "org.portolan.courses.view..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("intake")
            .mayOnlyAccessLayers("store", "model")
            .whereLayer("store")
            .mayOnlyAccessLayers("intake", "model")
            .whereLayer("command")
            .mayOnlyAccessLayers("store", "intake", "model")
            .whereLayer("view")
            .mayOnlyAccessLayers("command", "model");

    @ArchTest
    static final ArchRule swing_stands_in_the_window_and_in_views_only = noClasses()
            .that()
            .resideOutsideOfPackages("org.portolan.desktop..", "..view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.swing..");

    @ArchTest
    static final ArchRule sql_stands_in_stores_only = noClasses()
            .that()
            .resideOutsideOfPackages("..store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..")
                    // The one type of Jdbi that stands in the signature of the API's Store.
                    .and(describe(
                            "are not HandleCallback",
                            type -> !type.getName().equals("org.jdbi.v3.core.HandleCallback"))));

    @ArchTest
    static final ArchRule a_class_is_named_by_a_noun_of_the_trade =
            noClasses().should().haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Common)$");

    @ArchTest
    static final ArchRule every_package_says_its_sentence_and_is_null_marked = classes()
            .should(new ArchCondition<>("be in a package whose package-info is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    JavaPackage home = type.getPackage();
                    boolean marked = home.isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getName() + " in " + home.getName()));
                }
            });
}
