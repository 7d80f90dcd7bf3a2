package wirewatch.ingest.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;

/**
 * Makes an {@link Article} of what a crawler, an agency or a page's structured data calls one. Which format it is need not be told:
 * {@link Alias} lists what each field may be called, the own names win, and what is left over goes to {@link Article#meta()}.
 */
public final class CrawlerFormats {

    private static final Set<String> WITHDRAWN = Set.of("canceled", "cancelled", "withheld", Article.RETRACTION);

    private CrawlerFormats() {}

    /** The articles of one object: itself, or those in the list that it carries. At least one, perhaps without any content. */
    public static List<Article> articles(ObjectNode object) {
        Article own = article(object, null);
        boolean alone = own.hasContent() || Article.RETRACTION.equals(own.type());
        List<ObjectNode> inside = alone ? List.of() : listed(object);
        return inside.isEmpty()
                ? List.of(own)
                : inside.stream().map(item -> article(item, object)).toList();
    }

    private static List<ObjectNode> listed(ObjectNode object) {
        return Alias.LISTS.stream()
                .map(object::path)
                .filter(JsonNode::isArray)
                .map(CrawlerFormats::objects)
                .filter(objects -> !objects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of a page's graph only what has content: the rest describes the site, the pictures and the way to the page. */
    private static List<ObjectNode> objects(JsonNode array) {
        List<ObjectNode> all = StreamSupport.stream(array.spliterator(), false)
                .flatMap(node -> node instanceof ObjectNode object ? Stream.of(object) : Stream.empty())
                .toList();
        boolean graph = all.stream().anyMatch(node -> node.has("@type"));
        return graph
                ? all.stream().filter(node -> article(node, null).hasContent()).toList()
                : all;
    }

    /** @param feed the object that the article stands in, for what its articles share; null where it stands alone */
    private static Article article(ObjectNode object, @Nullable ObjectNode feed) {
        Fields fields = new Fields(object);
        Content content = Content.of(fields);
        return new Article(
                fields.first(Alias.ID),
                fields.address(Alias.URL),
                shared(fields.name(Alias.SOURCE), feed, "title"),
                fields.first(Alias.TITLE),
                content.text(),
                content.html(),
                fields.date(Alias.PUBLISHED),
                fields.date(Alias.FETCHED),
                Languages.code(shared(fields.first(Alias.LANGUAGE), feed, "language")),
                fields.joined(Alias.AUTHOR, ", "),
                fields.first(Alias.SECTION),
                type(fields),
                fields.rest());
    }

    private static @Nullable String type(Fields fields) {
        String status = fields.first(Alias.STATUS);
        String type = fields.first(Alias.TYPE);
        return saysWithdrawn(status) || saysWithdrawn(type) ? Article.RETRACTION : type;
    }

    private static boolean saysWithdrawn(@Nullable String word) {
        return word != null && WITHDRAWN.stream().anyMatch(word::equalsIgnoreCase);
    }

    private static @Nullable String shared(@Nullable String own, @Nullable ObjectNode feed, String key) {
        return own == null && feed != null ? Fields.scalar(feed.path(key)) : own;
    }

    /** An article's text, or else its page. */
    private record Content(@Nullable String text, @Nullable String html) {

        static Content of(Fields fields) {
            String text = fields.joined(Alias.TEXT, "\n");
            if (text != null) {
                return either(text);
            }
            String html = fields.joined(Alias.HTML, "\n");
            if (html != null) {
                return new Content(null, html);
            }
            String some = fields.joined(Alias.CONTENT, "\n");
            return either(some != null ? some : fields.first(Alias.ABSTRACT));
        }

        private static Content either(@Nullable String content) {
            return isMarkup(content) ? new Content(null, content) : new Content(content, null);
        }

        private static boolean isMarkup(@Nullable String content) {
            return content != null && content.stripLeading().startsWith("<") && content.contains("</");
        }
    }
}
