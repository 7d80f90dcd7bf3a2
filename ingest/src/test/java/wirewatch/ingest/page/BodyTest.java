package wirewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;

/** Each rule of finding the body, on a page written for it. */
final class BodyTest {

    private static final String FERRY =
            "The ferry between Halden and the islands will not sail until Thursday, the harbour office said on Monday.";
    private static final String ENGINE =
            "Engineers found a crack in the housing of the main engine, and the spare part has to come from Gdansk by road.";
    private static final String BAKER =
            "Baker Tove Lind said she would row her bread across, as her grandfather did in the winter of the great ice.";
    private static final String ARTICLE = p(FERRY) + p(ENGINE) + p(BAKER);

    @Test
    void the_article_is_found_among_menus_lists_of_links_and_a_footer() {
        assertThat(body("<div class='x1'><a href='/'>Home</a> <a href='/n'>News</a> <a href='/s'>Sport</a></div><div>"
                        + ARTICLE
                        + "</div><div><ul><li><a href='/1'>Mayor opens the new library in the rain.</a></li>"
                        + "<li><a href='/2'>School choir wins the national prize again.</a></li></ul></div>"
                        + "<div>© The Halden Courier, all rights reserved</div>"))
                .containsExactly(FERRY, ENGINE, BAKER);
    }

    @Test
    void parts_named_as_furnishing_are_left_out_also_inside_the_article() {
        for (String name : List.of(
                "related-stories", "newsletterBox", "social_share", "article-comments", "advert", "photo-caption")) {
            assertThat(body("<article>" + p(FERRY) + "<div class='" + name + "'>"
                            + p("This sentence is not part of the article.") + "</div>" + p(ENGINE) + p(BAKER)
                            + "</article>"))
                    .as(name)
                    .containsExactly(FERRY, ENGINE, BAKER);
        }
    }

    @Test
    void parts_tagged_as_furnishing_or_hidden_are_left_out() {
        for (String part : List.of(
                "<aside>%s</aside>",
                "<nav>%s</nav>",
                "<footer>%s</footer>",
                "<figure><img><figcaption>%s</figcaption></figure>",
                "<div hidden>%s</div>",
                "<div style='display: none'>%s</div>",
                "<div role='complementary'>%s</div>",
                "<noscript>%s</noscript>")) {
            assertThat(body("<article>" + p(FERRY) + part.replace("%s", p("This sentence is not part of the article."))
                            + p(ENGINE) + p(BAKER) + "</article>"))
                    .as(part)
                    .containsExactly(FERRY, ENGINE, BAKER);
        }
    }

    @Test
    void a_container_whose_name_lies_is_kept_when_it_holds_the_prose() {
        assertThat(body("<div class='page has-sidebar social'><form id='aspnetForm'><div class='with-comments'>"
                        + ARTICLE + "</div></form></div>"))
                .containsExactly(FERRY, ENGINE, BAKER);
    }

    @Test
    void two_line_breaks_part_paragraphs_and_one_does_not() {
        assertThat(body("<div>" + FERRY + "<br><br/>" + ENGINE + " <br>\n &nbsp;<br> "
                        + BAKER.replace("said ", "said<br>") + "</div>"))
                .containsExactly(FERRY, ENGINE, BAKER);
    }

    @Test
    void an_article_in_sections_is_taken_whole() {
        assertThat(body("<div id='top'><div class='s'>" + p(FERRY) + p(ENGINE)
                        + "</div><div class='ad'>Buy boats</div><div class='s'>" + p(BAKER)
                        + p(FERRY.replace("Halden", "Moss")) + "</div></div>"))
                .containsExactly(FERRY, ENGINE, BAKER, FERRY.replace("Halden", "Moss"));
    }

    @Test
    void paragraphs_inside_inline_elements_count_as_paragraphs() {
        assertThat(body("<div>" + p(FERRY) + "<span class='x'>" + p(ENGINE) + p(BAKER) + "</span></div>"))
                .containsExactly(FERRY, ENGINE, BAKER);
    }

    @Test
    void list_items_quotes_and_subheadings_of_the_article_are_kept() {
        assertThat(body("<article>" + p(FERRY) + "<h2>What broke</h2>"
                        + "<ul><li>the housing of the main engine;</li></ul>"
                        + "<blockquote>“I will row my bread across.”</blockquote>" + p(ENGINE) + "</article>"))
                .containsExactly(
                        FERRY,
                        "What broke",
                        "the housing of the main engine;",
                        "“I will row my bread across.”",
                        ENGINE);
    }

    @Test
    void a_row_of_a_table_is_one_line() {
        assertThat(
                        body(
                                "<article>" + ARTICLE
                                        + "<table><tr><th>Pos.</th><th>Boat</th></tr><tr><td>1</td><td><b>Lykke</b></td></tr></table></article>"))
                .containsExactly(FERRY, ENGINE, BAKER, "Pos. Boat", "1 Lykke");
    }

    @Test
    void links_within_a_sentence_stay_and_lists_of_links_go() {
        assertThat(body("<article>" + p(FERRY) + p(ENGINE.replace("a crack", "<a href='/c'>a crack</a>"))
                        + p("<a href='/more'>Read more: the ferry that never sailed.</a>") + p(BAKER) + "</article>"))
                .containsExactly(FERRY, ENGINE, BAKER);
    }

    @Test
    void an_item_that_links_its_first_words_and_says_more_stays() {
        String item = "Tove Lind bakes for five islands and has never missed a day in winter. She will row.";
        assertThat(body("<article>" + p(FERRY) + p(ENGINE) + "<ul><li>"
                        + item.replace(
                                "Tove Lind bakes for five islands", "<a href='/t'>Tove Lind bakes for five islands</a>")
                        + "</li></ul></article>"))
                .containsExactly(FERRY, ENGINE, item);
    }

    @Test
    void boxes_like_the_articles_own_belong_to_it_and_boxes_with_a_headline_do_not() {
        String box = "<section class='part'><div class='wrap'><div>%s</div></div></section>";
        String other =
                "The bakery on the quay was sold to a chain from the capital, its owner told this paper in March.";
        assertThat(body("<div>"
                        + box.replace(
                                "%s",
                                p(FERRY)
                                        + p(ENGINE)
                                        + p(ENGINE.replace("crack", "hole"))
                                        + p(FERRY.replace("Halden", "Moss")))
                        + box.replace("%s", p(BAKER)) + "</div>"))
                .contains(FERRY, BAKER);
        assertThat(body("<div>" + box.replace("%s", ARTICLE) + box.replace("%s", "<h1>Bakery sold</h1>" + p(other))
                        + "</div>"))
                .containsExactly(FERRY, ENGINE, BAKER);
    }

    @Test
    void a_body_given_once_more_in_one_piece_is_read_once() {
        String long1 = FERRY + " " + FERRY.replace("Halden", "Moss") + " " + FERRY.replace("Halden", "Horten")
                + " Nobody was hurt at all.";
        assertThat(body("<div><div>" + p(long1) + p(ENGINE) + p(BAKER) + "</div><div itemprop='articleBody'>" + long1
                        + " " + ENGINE + " " + BAKER + "</div></div>"))
                .containsExactly(long1, ENGINE, BAKER);
    }

    @Test
    void a_text_that_repeats_itself_is_no_second_copy() {
        String litany = (FERRY + " ").repeat(8).strip();
        assertThat(body("<article>" + p(litany) + p(ENGINE) + "</article>")).containsExactly(litany, ENGINE);
        assertThat(body("<article>" + p(litany) + p(litany) + p(ENGINE) + "</article>"))
                .containsExactly(litany, ENGINE);
    }

    @Test
    void structured_data_give_the_body_where_the_page_shows_only_an_extract() {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FERRY + "\\n"
                + ENGINE + "\\n\\n<p>" + BAKER + "</p>\"}</script>";
        assertThat(body(data + "<article>" + p(FERRY) + p("Subscribe to read on.") + "</article>"))
                .containsExactly(FERRY, ENGINE, BAKER);
        assertThat(body(data + "<article>" + p(FERRY) + p(ENGINE) + "</article>"))
                .containsExactly(FERRY, ENGINE);
    }

    @Test
    void white_space_is_folded_and_invisible_characters_are_dropped() {
        assertThat(
                        body(
                                "<article><p>\n The\tferry&nbsp;be\u00ADtween \u200BHalden \n and the islands will not sail until Thursday.</p></article>"))
                .containsExactly("The ferry between Halden and the islands will not sail until Thursday.");
    }

    @Test
    void text_that_takes_up_the_headline_wins_over_a_longer_notice() {
        String notice = p(
                        "We value your choices and use records of your visit to measure how our pages are read, to improve them over time.")
                + p(
                        "You may change what we keep at any moment, in the settings that stand at the end of each page of this service.");
        assertThat(body("<title>Ferry between Halden and the islands stands still</title><div class='a'>" + p(FERRY)
                        + p(ENGINE) + "</div><ul>"
                        + "<li><a href='/1'>Mayor opens the new library in the rain.</a></li>".repeat(9)
                        + "</ul><div class='b'>" + notice + "</div>"))
                .containsExactly(FERRY, ENGINE);
    }

    @Test
    void an_article_in_a_script_without_spaces_is_found() {
        String first = "港の事務所は月曜日、島への渡し船が木曜日まで欠航すると発表した。";
        String second = "主機関の外枠にひびが見つかり、部品はグダニスクから運ばれる。";
        assertThat(body("<div><a href='/'>ニュース</a><a href='/s'>スポーツ</a></div><div>" + p(first) + p(second) + "</div>"))
                .containsExactly(first, second);
    }

    @Test
    void a_page_without_an_article_gives_what_text_there_is_or_none() {
        assertThat(body("<p>Gone.</p>")).containsExactly("Gone.");
        assertThat(body("<nav><a href='/'>Home</a></nav>")).isEmpty();
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static List<String> body(String html) {
        String text = PageReader.read(Article.ofHtml(html)).text();
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
