package wirewatch.ingest.read;

import static wirewatch.ingest.read.JsonPath.all;

import java.util.List;

/**
 * What crawlers call the fields of an article: the own name first, then the others, the first that holds something wins.
 * Sources: trafilatura {@code build_json_output}; news-please {@code NewsArticle}; newspaper4k {@code Article.to_json}; fundus
 * {@code Article.to_json}; Webz.io News API; IPTC ninjs 1.x to 3.x; schema.org {@code NewsArticle}; JSON Feed 1.1; newsapi.org.
 */
final class Alias {

    /** What names the thing at its deliverer's. An address here is an identifier, not necessarily where the article stands. */
    static final List<JsonPath> ID = all("id", "uuid", "guid", "uri", "_id", "_id.$oid", "article_id");

    /** Not {@code source_url} or {@code @id}: they may name the site, and then all its articles would be one. */
    static final List<JsonPath> URL = all(
            "url",
            "link",
            "canonical_url",
            "canonicalUrl",
            "canonical_link",
            "permalink",
            "article_url",
            "mainEntityOfPage",
            "mainEntityOfPage.@id",
            "external_url",
            "thread.url",
            "source",
            "original_url");

    static final List<JsonPath> SOURCE = all(
            "source",
            "source.name",
            "source_name",
            "publisher",
            "publisher.name",
            "sitename",
            "source-hostname",
            "meta_site_name",
            "source_domain",
            "hostname",
            "thread.site_full",
            "thread.site",
            "infoSources.name",
            "infosources.name",
            "outlet",
            "domain",
            "copyrightHolder",
            "copyrightholder");

    static final List<JsonPath> TITLE = all(
            "title",
            "headline",
            "headlines[role=main].value",
            "headlines.value",
            "title.rendered",
            "title_page",
            "title_rss",
            "name",
            "thread.title");

    /** A crawler's finished text before a page's raw one; abstracts only where there is nothing else. */
    static final List<JsonPath> TEXT = all(
            "text",
            "maintext",
            "plaintext",
            "articleBody",
            "content_text",
            "bodies[contentType=text/plain].value",
            "bodies[contenttype=text/plain].value",
            "body_text",
            "body_markdown",
            "full_text",
            "fulltext",
            "article_text",
            "raw_text");

    static final List<JsonPath> HTML = all(
            "html",
            "content_html",
            "body_html",
            "body_xhtml",
            "bodies[contentType=application/xhtml].value",
            "bodies[contentType=text/html].value",
            "content.rendered",
            "raw_html");

    /** Either: what looks like a page is taken as one. */
    static final List<JsonPath> CONTENT = all("bodies.value", "body", "body.**", "content", "article");

    static final List<JsonPath> ABSTRACT = all("summary", "excerpt", "description", "descriptions.value", "snippet");

    static final List<JsonPath> PUBLISHED = all(
            "published",
            "date_publish",
            "publish_date",
            "publishing_date",
            "published_at",
            "publishedAt",
            "published_date",
            "datePublished",
            "date_published",
            "pubDate",
            "pub_date",
            "firstCreated",
            "firstcreated",
            "versionCreated",
            "versioncreated",
            "thread.published",
            "date");

    static final List<JsonPath> FETCHED = all(
            "fetched",
            "date_download",
            "crawled",
            "crawled_at",
            "fetched_at",
            "scraped_at",
            "crawl_date",
            "retrieved",
            "filedate");

    static final List<JsonPath> LANGUAGE =
            all("language", "lang", "inLanguage", "inLanguage.alternateName", "meta_lang", "language_code");

    static final List<JsonPath> AUTHOR =
            all("author", "author.name", "authors", "authors.name", "byline", "by", "creator", "creator.name");

    static final List<JsonPath> SECTION = all("section", "articleSection", "section_name", "category");

    static final List<JsonPath> TYPE = all("type", "@type");

    /** Where a publisher says that it takes a text back. */
    static final List<JsonPath> STATUS = all("pubStatus", "pubstatus");

    /** Lists of articles inside an object that is none itself. */
    static final List<String> LISTS =
            List.of("items", "posts", "@graph", "articles", "results", "entries", "newsItems", "data");

    private Alias() {}
}
