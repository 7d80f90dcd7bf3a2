package wirewatch.processor.domain.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of names that ships with this package, asked without regard to case. */
final class NameList {

    private final Set<String> names;

    private NameList(Set<String> names) {
        this.names = names;
    }

    /** Reads a list whose names a separator parts. */
    static NameList of(String resource, String separator) {
        return new NameList(Resource.lines(resource).stream()
                .flatMap(line -> Arrays.stream(line.split(separator, -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String name) {
        return !name.isEmpty() && names.contains(name.toLowerCase(Locale.ROOT));
    }
}
