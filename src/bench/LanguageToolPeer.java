import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** What an article costs LanguageTool in one thread of a warm process: {@code ARTICLES WARMING MEASURED}, a folder and how many. */
class LanguageToolPeer {
    public static void main(String[] words) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(words[0]))) {
            files = all.sorted().toList();
        }
        int warming = Integer.parseInt(words[1]);
        int measured = Integer.parseInt(words[2]);
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
        long start = 0;
        long characters = 0;
        for (int i = 0; i < warming + measured; i++) {
            if (i == warming) {
                start = threads.getCurrentThreadCpuTime();
                characters = 0;
            }
            String text = Files.readString(files.get(i % files.size()));
            characters += text.length();
            tool.check(text);
        }
        double nanos = threads.getCurrentThreadCpuTime() - start;
        System.out.println("article_us " + nanos / 1_000 / measured);
        System.out.println("characters_per_s " + characters * 1e9 / nanos);
    }
}
