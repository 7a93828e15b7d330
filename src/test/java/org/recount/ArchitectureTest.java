package org.recount;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.net.URL;
import java.util.List;

/** The arrows of the design. Methods, not fields: Surefire 3.5.3 passes over ArchUnit's fields without a word. */
@AnalyzeClasses(packages = "org.recount", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.recount";

    @ArchTest
    static void packagesKnowOnlyWhatComesBeforeThem(JavaClasses classes) {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("json")
                .definedBy(BASE + ".json..")
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
                .layer("rulebook")
                .definedBy(BASE + ".rulebook..")
                .layer("review")
                .definedBy(BASE + ".review..")
                .optionalLayer("report")
                .definedBy(BASE + ".report..")
                .optionalLayer("batch")
                .definedBy(BASE + ".batch..")
                .layer("fix")
                .definedBy(BASE + ".fix..")
                .layer("evaluation")
                .definedBy(BASE + ".evaluation..")
                .layer("cli")
                .definedBy(BASE + ".cli..")
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("election")
                .mayOnlyAccessLayers("json")
                .whereLayer("article")
                .mayOnlyAccessLayers("json")
                .whereLayer("claim")
                .mayOnlyAccessLayers("article", "election", "json")
                .whereLayer("check")
                .mayOnlyAccessLayers("claim", "article", "election", "json")
                .whereLayer("rules")
                .mayOnlyAccessLayers("check", "json")
                .whereLayer("rulebook")
                .mayOnlyAccessLayers("rules", "check", "claim", "article", "election", "json")
                .whereLayer("review")
                .mayOnlyAccessLayers("check", "claim", "article", "json")
                .whereLayer("report")
                .mayOnlyAccessLayers("review", "rules", "check", "claim", "article", "election")
                .whereLayer("batch")
                .mayOnlyAccessLayers("report", "review", "rules", "check", "claim", "article", "election")
                .whereLayer("fix")
                .mayOnlyAccessLayers("report", "review", "check", "article", "json")
                .whereLayer("evaluation")
                .mayOnlyAccessLayers("check")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .because("data flows one way: article, claim, check, finding, report")
                .check(classes);
    }

    @ArchTest
    static void packagesFormNoCycles(JavaClasses classes) {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void droolsStaysInTwoPackages(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".rules..", BASE + ".check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because("the rest of the product must not care which engine decides")
                .check(classes);
    }

    /** Of our classes one, which only {@code recount facts import} leads to; libraries could fetch too, so nobody asks them to. */
    @ArchTest
    static void oneClassUsesTheNetwork(JavaClasses classes) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".election.commons.Download")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "com.sun.net..")
                .orShould()
                .dependOnClassesThat(simpleNames(
                        "URLConnection",
                        "HttpURLConnection",
                        "Socket",
                        "ServerSocket",
                        "DatagramSocket",
                        "SocketChannel",
                        "ServerSocketChannel",
                        "DatagramChannel",
                        "InetAddress",
                        "URLClassLoader"))
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod("org.jsoup.Jsoup", "connect", String.class.getName())
                .because("what a newsroom checks is nobody else's business")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".election.commons..")
                .and()
                .doNotHaveFullyQualifiedName(BASE + ".cli.FactsImportCommand")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(BASE + ".election.commons.CommonsLibrary")
                .because("only an import fetches")
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> simpleNames(String... names) {
        return DescribedPredicate.describe(
                "open connections",
                type -> type.getPackageName().startsWith("java.n")
                        && List.of(names).contains(type.getSimpleName()));
    }

    @ArchTest
    static void classesAreNamedAfterWhatTheyAre(JavaClasses classes) {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
                .because("behaviour belongs to the noun it concerns")
                .check(classes);
    }

    /** A rule base is what Drools users call it; what is meant here is a class made only to be extended. */
    @ArchTest
    static void noClassIsMerelyABase(JavaClasses classes) {
        noClasses()
                .that()
                .haveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .because("families are sealed interfaces with records")
                .check(classes);
    }
}
