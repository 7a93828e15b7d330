package org.recount.check;
import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import org.junit.jupiter.api.Test;
class SmokeTest {
    @Test
    void votes() {
        var seats = Invented.json("[{'seat':'Harrow Vale','votes':{'Ana Reed (Labour)':13303,'Tom Cole (Conservative)':12796}}]");
        var judge = Invented.judge(Invented.tallies(seats, Invented.json("{}")));
        var claims = Invented.claims(Invented.json("[{'kind':'VOTES','subject':'Ana Reed','value':13330},{'kind':'VOTES','subject':'Ana Reed','value':13300}]"), "Harrow Vale");
        var j = judge.judge(Invented.article(), claims);
        System.out.println(j.claims()); System.out.println(j.findings());
        assertThat(j.findings()).hasSize(1);
    }
}
