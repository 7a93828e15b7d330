package org.recount;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas of every kind: with and without what they capture, of private members, with every conversion; and joined strings. */
public final class EveryLambda implements Callable<List<Object>> {
    private final String own = "own";

    @Override
    public List<Object> call() {
        return told();
    }

    static List<Object> told() {
        return new EveryLambda().all(7, 8L, 0.5, 'c', true);
    }

    private List<Object> all(int whole, long big, double part, char letter, boolean yes) {
        Supplier<String> constant = () -> "constant";
        Supplier<String> captures = () -> whole + " " + big + " " + part + " " + letter + " " + yes + " " + own;
        Function<String, Integer> bound = "abcabc"::indexOf;
        Function<String, Integer> unbound = String::length;
        ToLongFunction<String> widened = String::length;
        ToDoubleFunction<Integer> unboxedAndWidened = Integer::intValue;
        IntFunction<Object> boxed = Integer::valueOf;
        Function<Integer, Named> created = Named::new;
        BiFunction<Integer, Integer, Integer> ofPrimitives = Math::max;
        Comparator<Named> keyed = Comparator.comparingInt(Named::number);
        Predicate<Object> ofInterface = List.of(1, 2)::contains;
        LongSupplier privately = this::secret;
        List<Object> dropped = new ArrayList<>();
        Stream.of("dropped").forEach(dropped::add);
        byte small = 1;
        short shorter = 2;
        Object none = null;
        CharSequence sequence = CharBuffer.wrap("sequence");
        String joined = "" + small + shorter + whole + big + part + 1.5f + letter + yes + none + own + sequence;
        return List.of(
                joined,
                "the recipe's own characters: \1, \2 and " + whole,
                Counted.of(2),
                constant.get(),
                captures.get(),
                bound.apply("ca"),
                unbound.apply("four"),
                widened.applyAsLong("four"),
                unboxedAndWidened.applyAsDouble(3),
                boxed.apply(5),
                created.apply(6).number(),
                ofPrimitives.apply(2, 9),
                keyed.compare(new Named(1), new Named(2)),
                ofInterface.test(2),
                privately.getAsLong(),
                dropped,
                new Inner().nested(),
                IntStream.range(0, 3).mapToObj(i -> "i" + i).collect(Collectors.joining()),
                Stream.of("b", "a").sorted(Comparator.reverseOrder()).toList());
    }

    private int secret() {
        return own.length();
    }

    record Named(int number) {
        @Override
        public String toString() {
            return "named";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && named.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    interface Counted {
        static String of(int number) {
            return number + " counted";
        }
    }

    final class Inner {
        String nested() {
            Function<String, String> deep = text -> {
                Supplier<String> deeper = () -> text + own;
                return deeper.get();
            };
            return deep.apply("nested ");
        }
    }
}
