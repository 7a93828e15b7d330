package org.recount;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.recount", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.recount";

    @ArchTest
    static final ArchRule packages_know_only_what_comes_before_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("election")
            .definedBy(BASE + ".election..")
            .layer("article")
            .definedBy(BASE + ".article..")
            .layer("claim")
            .definedBy(BASE + ".claim..")
            .layer("check")
            .definedBy(BASE + ".check..")
            .layer("rules")
            .definedBy(BASE + ".rules..")
            .optionalLayer("report")
            .definedBy(BASE + ".report..")
            .optionalLayer("batch")
            .definedBy(BASE + ".batch..")
            .layer("cli")
            .definedBy(BASE + ".cli..")
            .whereLayer("election")
            .mayNotAccessAnyLayer()
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("claim")
            .mayOnlyAccessLayers("article", "election")
            .whereLayer("check")
            .mayOnlyAccessLayers("claim", "article", "election")
            .whereLayer("rules")
            .mayOnlyAccessLayers("check")
            .whereLayer("report")
            .mayOnlyAccessLayers("rules", "check", "claim", "article", "election")
            .whereLayer("batch")
            .mayOnlyAccessLayers("report", "rules", "check", "claim", "article", "election")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("data flows one way: article, claim, check, finding, report");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule drools_stays_in_two_packages = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + ".rules..", BASE + ".check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the rest of the product must not care which engine decides");

    @ArchTest
    static final ArchRule classes_are_named_after_what_they_are = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
            .because("behaviour belongs to the noun it concerns");

    /** A rule base is what Drools users call it; what is meant here is a class made only to be extended. */
    @ArchTest
    static final ArchRule no_class_is_merely_a_base = noClasses()
            .that()
            .haveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveSimpleNameEndingWith("Base")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("families are sealed interfaces with records");
}
