package wirewatch.standalone.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;

/**
 * What became of one delivery.
 *
 * @param truth what it should be
 * @param id the article's, as ingest acknowledged it
 * @param clipping as decided at arrival, or null for a repeat
 * @param story the id of its story after all merges, or null for a repeat
 * @param elsewhere ids of the stories of other languages that its story is linked to
 */
record Outcome(
        Truth truth,
        String id,
        @Nullable Clipping clipping,
        @Nullable String story,
        Set<String> elsewhere) {

    Outcome {
        elsewhere = Set.copyOf(elsewhere);
    }

    Decision decision() {
        return clipping == null ? Decision.REPEAT : clipping.decision();
    }

    Set<String> watches() {
        return clipping == null ? Set.of() : Set.copyOf(clipping.watches());
    }

    @Nullable
    String source() {
        return clipping == null || clipping.copyOf() == null
                ? null
                : clipping.copyOf().id();
    }

    Set<String> voicesRemoved() {
        return clipping == null || clipping.editReport() == null
                ? Set.of()
                : folded(clipping.editReport().voicesRemoved());
    }

    static Set<String> folded(List<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
