package org.recount.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.recount.batch.Desk;
import org.recount.cli.CheckOptions;
import org.recount.report.ReportFolder;
import org.recount.report.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The job for {@code spark-submit}: checks articles as {@code recount check} does, on many machines. */
public final class RecountSpark implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(RecountSpark.class);
    private static final long MEGABYTE = 1_000_000;
    private static final int DONE = 0;
    private static final int UNUSABLE = 2;
    private static final int INPUT_FAILED = 3;

    private final CheckOptions options = new CheckOptions();
    private final PositionalParamSpec inputs = PositionalParamSpec.builder()
            .paramLabel("ARTICLES")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                    "Files, folders, or addresses such as hdfs://…: JSON Lines, Parquet, WARC, text, and whatever else"
                            + " recount check reads. Every machine must reach them.")
            .build();
    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .required(true)
            .type(String.class)
            .description("The report's folder or address; every machine must reach it.")
            .build();
    private final OptionSpec resume = OptionSpec.builder("--resume")
            .type(boolean.class)
            .description(
                    "Take up a run that was broken off, or bring an earlier report up to date: a batch is not judged"
                            + " again if its articles, the rules and the tallies are as they were.")
            .build();
    private final OptionSpec batch = OptionSpec.builder("--batch")
            .paramLabel("MB")
            .type(int.class)
            .defaultValue("4")
            .description("How much one batch reads. Default: ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec home = OptionSpec.builder("--home")
            .paramLabel("DIR")
            .type(Path.class)
            .description("A folder with other facts and rules than those in this jar.")
            .build();

    /** Runs the job; the driver ends with the exit code. */
    public static void main(String[] args) {
        RecountSpark job = new RecountSpark();
        CommandLine line = new CommandLine(job.spec());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (!(e instanceof Desk.Unusable || e instanceof IOException || e instanceof ReportFolder.Unusable)) {
                throw e;
            }
            command.getErr().println("recount: " + e.getMessage());
            return UNUSABLE;
        });
        System.exit(line.execute(args));
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("recount-spark")
                .addPositional(inputs)
                .addOption(out)
                .addOption(resume)
                .addOption(batch)
                .addOption(home)
                .mixinStandardHelpOptions(true);
        options.addTo(spec);
        spec.usageMessage()
                .description("Checks articles against the tallies on Apache Spark and writes the report in parts.");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Path scratch = Files.createTempDirectory("recount-");
        try (SparkSession spark = SparkSession.builder().appName("recount").getOrCreate()) {
            Path shipped = home.getValue() == null ? ShippedHome.unpacked(scratch) : home.getValue();
            Desk.Choice choice = options.choice(shipped);
            Desk desk = CheckOptions.desk(choice, shipped);
            desk.norms();
            return run(spark, choice, desk, Kit.of(UUID.randomUUID().toString(), choice, shipped), scratch);
        } finally {
            Kit.remove(scratch);
        }
    }

    private int run(SparkSession spark, Desk.Choice choice, Desk desk, Kit kit, Path scratch) throws Exception {
        Instant start = Instant.now();
        Parts parts = begun();
        Inputs.Sources sources = new Inputs(spark, desk, parts).find(inputs.getValue());
        sources.found().notes().forEach(LOG::warn);
        List<Block> blocks = Block.of(sources.sources(), batch.<Integer>getValue() * MEGABYTE);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Kit> given = context.broadcast(kit);
        List<Job> jobs = jobs(context, blocks, given, desk.basis().toString());
        judge(context, jobs, given, parts);
        Run run = new Run(
                start,
                Instant.now(),
                CheckOptions.VERSION,
                "recount-spark",
                inForce(choice),
                desk.rulesDigest(),
                desk.talliesDigest());
        Whole whole = new Whole(parts, desk, scratch);
        Map<String, Integer> articles = new LinkedHashMap<>();
        if (!sources.found().failures().isEmpty()) {
            articles.put(
                    whole.commit(sources.found().failures(), run),
                    sources.found().failures().size());
        }
        jobs.forEach(job -> articles.put(job.part(), job.articles()));
        JsonNode counts = whole.end(articles, run).path("counts");
        parts.keepOnly(Set.copyOf(articles.keySet()));
        Map<String, Long> rows = new Tables(spark, parts).write(List.copyOf(articles.keySet()));
        desk.problems().forEach(LOG::warn);
        parts.end();
        return told(counts, rows);
    }

    private Parts begun() throws IOException, Desk.Unusable {
        String folder = out.getValue();
        Parts parts = new Parts(new org.apache.hadoop.fs.Path(folder).toString());
        if (!parts.isNew()) {
            if (!parts.isRun()) {
                throw new Desk.Unusable(
                        "%s holds something that is not a report of recount-spark. Give --out a new or an empty folder."
                                .formatted(folder));
            }
            if (!Boolean.TRUE.equals(resume.getValue())) {
                throw new Desk.Unusable("%s holds an earlier run. Give --out another folder, or --resume to take it up."
                        .formatted(folder));
            }
        }
        parts.begin();
        parts.retract(ReportFolder.SUMMARY);
        return parts;
    }

    private static List<Job> jobs(JavaSparkContext context, List<Block> blocks, Broadcast<Kit> kit, String basis) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        JavaRDD<Scan> scans = context.parallelize(blocks, blocks.size())
                .map(block -> Scan.of(block, kit.value().desk()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        List<Scan> brief = scans.map(Scan::brief).collect();
        JavaRDD<String> inputs = context.parallelize(blocks, blocks.size())
                .flatMap(block ->
                        block.spans().stream().map(span -> span.source().id()).iterator())
                .distinct();
        List<Job> jobs = Job.of(blocks, brief, Doubles.among(scans, inputs), basis);
        scans.unpersist();
        return jobs;
    }

    private void judge(JavaSparkContext context, List<Job> jobs, Broadcast<Kit> kit, Parts parts) throws IOException {
        Set<String> done = Set.copyOf(parts.committed());
        List<Job> left = new ArrayList<>(
                jobs.stream().filter(job -> !done.contains(job.part())).toList());
        LOG.info("{} batches, {} of them judged before", jobs.size(), jobs.size() - left.size());
        if (!left.isEmpty()) {
            Judging judging = new Judging(parts, options.timeLimit());
            context.parallelize(left, left.size())
                    .foreach(job -> judging.commit(job, kit.value().desk()));
        }
    }

    private Map<String, String> inForce(Desk.Choice choice) {
        Map<String, String> values = new LinkedHashMap<>(CheckOptions.inForce(choice));
        values.put("out", out.getValue());
        values.put("batch", String.valueOf(batch.<Integer>getValue()));
        return values;
    }

    /** The one line of the run; the exit code. */
    private static int told(JsonNode counts, Map<String, Long> rows) {
        JsonNode articles = counts.path("articles");
        LOG.info(
                "articles in {} = checked {} + failed {}; claims {}, findings {}; rows of Parquet {}",
                articles.path("in").asInt(),
                articles.path("checked").asInt(),
                articles.path("failed").asInt(),
                counts.at("/claims/judged").asInt(),
                counts.at("/findings/found").asInt(),
                new TreeMap<>(rows));
        return articles.path("failed").asInt() > 0 ? INPUT_FAILED : DONE;
    }
}
