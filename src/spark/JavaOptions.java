import org.apache.spark.launcher.JavaModuleOptions;

/** Prints what Java has to open for Spark. */
class JavaOptions {
    public static void main(String[] words) {
        System.out.println(JavaModuleOptions.defaultModuleOptions());
    }
}
