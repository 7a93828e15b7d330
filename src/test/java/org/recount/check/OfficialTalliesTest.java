package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.check.tally.TallyFault;
import org.recount.check.tally.TallyLint;
import org.recount.election.Tallies;
import org.recount.election.commons.CommonsLibrary;

/** The official record of 2010 to 2026 contradicts itself in these places and in no other. */
class OfficialTalliesTest {
    private static final Path LIBRARY = Path.of("../shared/data");

    @TempDir
    Path folder;

    @Test
    void everyRowThatContradictsItselfIsNamedAndNoOther() throws IOException {
        assumeTrue(Files.isDirectory(LIBRARY), "no official results beside the project");
        new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of()).convert(List.of(LIBRARY.toString()), folder);
        Tallies tallies = Tallies.load(List.of(folder)).tallies();

        List<TallyFault> faults = new TallyLint(tallies, Invented.PARTIES, ShippedRules::base).all();

        assertThat(faults)
                .filteredOn(TallyFault::contradiction)
                .extracting(f -> "%s %s: %s"
                        .formatted(
                                f.check().election().replaceFirst("^(by-election)-.*-(....-..-..)$", "$1 $2"),
                                f.check().seat(),
                                f.rule()))
                .containsExactlyInAnyOrder(
                        "by-election 2026-08-13 Clacton: tally-party-votes-differ",
                        "by-election 2026-06-18 Aberdeen South: tally-share-differs",
                        "by-election 2026-06-18 Arbroath and Broughty Ferry: tally-majority-differs",
                        "uk-2024 Belfast South and Mid Down: tally-name-garbled",
                        "by-election 2022-12-01 City of Chester: tally-share-differs",
                        "by-election 2019-04-04 Newport West: tally-share-differs",
                        "by-election 2016-05-05 Ogmore: tally-share-differs",
                        "by-election 2016-05-05 Ogmore: tally-share-differs",
                        "by-election 2016-05-05 Ogmore: tally-share-differs",
                        "by-election 2016-05-05 Ogmore: tally-share-differs",
                        "by-election 2016-05-05 Ogmore: tally-share-differs",
                        "by-election 2016-05-05 Sheffield, Brightside and Hillsborough: tally-sum-differs",
                        "by-election 2016-05-05 Sheffield, Brightside and Hillsborough: tally-majority-differs",
                        "by-election 2016-05-05 Sheffield, Brightside and Hillsborough: tally-party-votes-differ",
                        "uk-2015 Bury South: tally-name-garbled",
                        "uk-2015 North Antrim: tally-name-garbled",
                        "uk-2015 Sheffield, Brightside and Hillsborough: tally-name-garbled",
                        "uk-2015 Sherwood: tally-name-garbled",
                        "by-election 2014-06-05 Newark: tally-party-votes-differ",
                        "uk-2010 East Antrim: tally-party-differs",
                        "uk-2010 Lagan Valley: tally-party-differs",
                        "uk-2010 North Down: tally-party-differs",
                        "uk-2010 South Antrim: tally-party-differs",
                        "uk-2010 Strangford: tally-party-differs",
                        "uk-2010 Upper Bann: tally-party-differs");
        assertThat(faults)
                .filteredOn(f -> !f.contradiction())
                .extracting(f -> f.check().seat() + ": " + f.rule())
                .containsExactly("Mid Buckinghamshire: tally-namesakes");
    }
}
