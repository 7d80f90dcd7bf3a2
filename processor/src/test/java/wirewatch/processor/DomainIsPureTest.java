package wirewatch.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "wirewatch.processor", importOptions = DoNotIncludeTests.class)
class DomainIsPureTest {

    @ArchTest
    static final ArchRule the_domain_knows_neither_kafka_nor_a_clock_nor_a_file_nor_the_network = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "java.nio.file..",
                    "java.net..",
                    "java.sql..",
                    "io.micrometer..",
                    "..streams..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule the_parts_of_the_domain_do_not_go_round_in_circles =
            slices().matching("wirewatch.processor.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule steps_on_one_article_do_not_know_the_desk = noClasses()
            .that()
            .resideInAnyPackage(
                    "..domain.text..", "..domain.tag..", "..domain.copy..", "..domain.story..", "..domain.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..domain.desk..");
}
