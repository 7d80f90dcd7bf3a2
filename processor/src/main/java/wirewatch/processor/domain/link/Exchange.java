package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Story;
import wirewatch.contract.StoryLink;
import wirewatch.processor.domain.story.Placement;

/** Where the stories of all languages come together: follows what their desks decide, and links them. Not thread-safe. */
public final class Exchange {

    private final LinkSettings settings;
    private final Dossiers dossiers;
    private final Rarity rarity = new Rarity();
    private final Sketches sketches;
    private final Matching matching;
    private final Set<String> languages = new HashSet<>();
    /** While all stories are of one language, none is filed: there is nothing to link. */
    private boolean filing;

    private final Set<String> changed = new LinkedHashSet<>();
    /** Stories that have lost a link, and may find another. */
    private final Set<String> freed = new LinkedHashSet<>();

    public Exchange(LinkSettings settings, Drawer drawer) {
        this.settings = settings;
        dossiers = new Dossiers(drawer, settings.stories());
        sketches = new Sketches(dossiers);
        matching = new Matching(settings, rarity, sketches);
    }

    /** Puts a dossier back after a restart; in order of their numbers. */
    public void restore(Dossier dossier) {
        dossiers.restore(dossier);
        file(dossier);
    }

    /** How many stories are remembered. */
    public int size() {
        return dossiers.size();
    }

    /** Follows a decision; answers the stories to publish, with their links. */
    public List<Story> take(Bulletin bulletin) {
        List<Story> gone = new ArrayList<>();
        for (Story story : bulletin.stories()) {
            if (story.replacedBy() == null) {
                enter(story);
            }
        }
        bulletin.moves().forEach(this::follow);
        bulletin.stories().stream().filter(story -> story.replacedBy() != null).forEach(story -> {
            forget(story.id());
            gone.add(story);
        });
        note(bulletin);
        Set<String> touched = new LinkedHashSet<>();
        bulletin.moves().forEach(move -> touched.addAll(List.of(move.from(), move.to())));
        touched.add(bulletin.story());
        touched.forEach(this::link);
        for (String old = dossiers.tooMany(); old != null; old = dossiers.tooMany()) {
            forget(old);
        }
        List<String> alone = List.copyOf(freed);
        alone.forEach(this::link);
        freed.clear();
        return published(gone);
    }

    private List<Story> published(List<Story> gone) {
        List<Story> all = new ArrayList<>(gone);
        changed.stream()
                .map(dossiers::find)
                .filter(Objects::nonNull)
                .map(Dossier::story)
                .forEach(all::add);
        changed.clear();
        return all;
    }

    private void enter(Story story) {
        Dossier known = dossiers.find(story.id());
        keep(
                known == null
                        ? new Dossier(0, story, List.of())
                        : known.with(story.withElsewhere(known.story().elsewhere())));
    }

    private void note(Bulletin bulletin) {
        Dossier dossier = dossiers.find(bulletin.story());
        if (dossier != null && dossier.wants(bulletin.note())) {
            put(dossier.with(bulletin.note()));
        }
    }

    private void follow(Placement.Move move) {
        Dossier from = dossiers.find(move.from());
        Dossier to = dossiers.find(move.to());
        if (from == null || to == null) {
            return;
        }
        List<Note> moving = from.notes().stream()
                .filter(note -> move.isMerge() || move.clippings().contains(note.clipping()))
                .toList();
        List<Note> joined = new ArrayList<>(to.notes());
        joined.addAll(moving);
        List<Note> staying = new ArrayList<>(from.notes());
        staying.removeAll(moving);
        put(to.withNotes(joined));
        put(from.withNotes(staying));
    }

    private void put(Dossier dossier) {
        keep(dossier);
        file(dossier);
    }

    private void keep(Dossier dossier) {
        dossiers.keep(dossier);
        changed.add(dossier.story().id());
    }

    private void file(Dossier dossier) {
        String id = dossier.story().id();
        sketches.forget(id);
        languages.add(dossier.story().language());
        if (languages.size() > 1 && !filing) {
            filing = true;
            dossiers.stories().forEach(this::file);
        } else if (filing) {
            file(id);
        }
    }

    private void file(String id) {
        Sketch sketch = sketches.of(id);
        if (sketch == null) {
            rarity.remove(id);
        } else {
            rarity.file(sketch);
        }
    }

    private void forget(String story) {
        if (!dossiers.has(story)) {
            return;
        }
        if (languages.size() > 1) {
            linksOf(story).forEach(link -> part(link.story(), story));
        }
        sketches.forget(story);
        rarity.remove(story);
        dossiers.forget(story);
        changed.remove(story);
    }

    private List<StoryLink> linksOf(String story) {
        Dossier dossier = dossiers.find(story);
        return dossier == null ? List.of() : dossier.story().elsewhere();
    }

    private void link(String id) {
        Dossier dossier = dossiers.find(id);
        if (dossier == null || languages.size() < 2) {
            return;
        }
        Sketch sketch = sketches.of(id);
        Map<String, Likeness> best = sketch == null ? Map.of() : matching.best(sketch, linked(dossier));
        for (StoryLink link : dossier.story().elsewhere()) {
            Likeness like = best.get(link.language());
            if (like == null || !like.other().story().equals(link.story())) {
                part(id, link.story());
            }
        }
        best.values().forEach(like -> join(Objects.requireNonNull(sketch), like));
    }

    private static Set<String> linked(Dossier dossier) {
        return dossier.story().elsewhere().stream().map(StoryLink::story).collect(Collectors.toSet());
    }

    /** Each must be the other's best: who is linked to a better one stays with it. */
    private void join(Sketch sketch, Likeness like) {
        Sketch other = like.other();
        StoryLink rival = Links.of(story(other.story()), sketch.language());
        if (rival != null && !rival.story().equals(sketch.story())) {
            if (rival.score() + settings.margin() >= like.score()) {
                return;
            }
            part(other.story(), rival.story());
        }
        double threshold = matching.threshold(sketch, other);
        set(sketch.story(), Links.to(like, threshold));
        set(other.story(), Links.back(sketch, like, threshold));
    }

    private void set(String id, StoryLink link) {
        Dossier dossier = Objects.requireNonNull(dossiers.find(id));
        if (!dossier.story().elsewhere().contains(link)) {
            keep(dossier.with(Links.with(dossier.story(), link)));
        }
    }

    private void part(String one, String other) {
        unset(one, other);
        unset(other, one);
    }

    private void unset(String id, String other) {
        Dossier dossier = dossiers.find(id);
        if (dossier != null && Links.has(dossier.story(), other)) {
            keep(dossier.with(Links.without(dossier.story(), other)));
            freed.add(id);
        }
    }

    private @Nullable Story story(String id) {
        Dossier dossier = dossiers.find(id);
        return dossier == null ? null : dossier.story();
    }
}
