package wirewatch.sink.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.sink.archive.Archive;

/** Which version of a text a copy was taken from, and which one a revision revised. */
public final class Editions {

    private final Archive archive;

    public Editions(Archive archive) {
        this.archive = archive;
    }

    /** The text that a reprint or revision is to be held against, where the archive has it. */
    public Optional<Clipping> before(Clipping clipping) {
        if (clipping.decision() == Decision.REVISION && clipping.revisionOf() != null) {
            return revised(clipping, clipping.revisionOf());
        }
        return clipping.copyOf() == null
                ? Optional.empty()
                : asOf(clipping, all(clipping.copyOf().id()));
    }

    private Optional<Clipping> revised(Clipping clipping, String id) {
        if (!id.equals(clipping.id())) {
            return asOf(clipping, all(id));
        }
        return all(id).stream()
                .filter(version -> version.version() < clipping.version())
                .filter(version -> !isSameText(version, clipping))
                .max(Comparator.comparingInt(Clipping::version));
    }

    /** Articles by their ids, each as it was when this clipping came. */
    public Map<String, Clipping> before(Clipping clipping, Collection<String> ids) {
        List<Clipping> versions = new ArrayList<>(archive.earlierVersions(ids));
        versions.addAll(archive.clippings(ids));
        Map<String, Clipping> before = new HashMap<>();
        versions.stream()
                .collect(Collectors.groupingBy(Clipping::id))
                .forEach((id, of) -> asOf(clipping, of).ifPresent(version -> before.put(id, version)));
        return before;
    }

    /**
     * One version of an article, or the latest where none is named.
     *
     * @param version as a request gives it
     */
    public Clipping of(String id, @Nullable String version) {
        return all(id).stream()
                .filter(each -> version == null || version.equals(String.valueOf(each.version())))
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> Problem.notFound("no clipping has this id" + (version == null ? "" : " and version")));
    }

    /**
     * The articles of a list with all their versions of other words, in order of arrival. A version that only changed the decision
     * takes the place of the one before.
     */
    public List<Clipping> inTime(List<Clipping> clippings) {
        List<String> revised = clippings.stream()
                .filter(clipping -> clipping.version() > 1)
                .map(Clipping::id)
                .toList();
        List<Clipping> all = new ArrayList<>();
        for (Clipping version : archive.earlierVersions(revised)) {
            Clipping last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && isSameText(last, version)) {
                all.remove(last);
            }
            all.add(version);
        }
        for (Clipping clipping : clippings) {
            all.removeIf(version -> isSameText(version, clipping));
            all.add(clipping);
        }
        all.sort(Comparator.comparing(Clipping::arrived).thenComparing(Clipping::version));
        return all;
    }

    private static boolean isSameText(Clipping one, Clipping other) {
        return one.id().equals(other.id())
                && one.text().equals(other.text())
                && one.headline().equals(other.headline());
    }

    /** The last that was there before the copy; where all came later, the first. */
    private static Optional<Clipping> asOf(Clipping copy, List<Clipping> versions) {
        return versions.stream()
                .filter(version -> version.arrived().isBefore(copy.arrived()))
                .max(Comparator.comparingInt(Clipping::version))
                .or(() -> versions.stream().min(Comparator.comparingInt(Clipping::version)));
    }

    private List<Clipping> all(String id) {
        List<Clipping> versions = new ArrayList<>(archive.earlierVersions(List.of(id)));
        archive.clipping(id).ifPresent(versions::add);
        return versions;
    }
}
