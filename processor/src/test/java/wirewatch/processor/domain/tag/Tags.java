package wirewatch.processor.domain.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;

/** The tags of a text, asked for as a test would say it. One tagger for all tests: its lists are built once. */
record Tags(String text, List<Tag> all) {

    private static final Tagger TAGGER = new Tagger();

    static Tags of(String text) {
        return of(text, "en");
    }

    static Tags of(String text, String language) {
        return of(null, text, Furniture.NONE, language);
    }

    static Tags titled(String title, String text) {
        return of(title, text, Furniture.NONE, "en");
    }

    static Tags of(@Nullable String title, String text, Furniture furniture, String language) {
        return new Tags(text, TAGGER.tags(title, Words.of(text), furniture, language));
    }

    /** The ids of one kind: {@code person}, {@code place}, {@code agency}, … without their prefix. */
    List<String> ids(String kind) {
        return all.stream()
                .map(Tag::id)
                .filter(id -> id.startsWith(kind + ":"))
                .map(id -> id.substring(kind.length() + 1))
                .toList();
    }

    List<String> persons() {
        return ids("person");
    }

    List<String> organisations() {
        return ids("org");
    }

    List<String> places() {
        return ids("place");
    }

    List<String> agencies() {
        return ids("agency");
    }

    List<String> topics() {
        return ids("medtop");
    }

    Tag tag(String id) {
        return all.stream().filter(tag -> tag.id().equals(id)).findFirst().orElseThrow();
    }

    /** What stands at a tag's offsets, up to a length. */
    List<String> textAt(String id, int length) {
        return tag(id).offsets().stream()
                .map(from -> text.substring(from, Math.min(text.length(), from + length)))
                .toList();
    }
}
