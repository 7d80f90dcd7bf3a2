package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EntitiesTest {

    @Test
    void a_surname_alone_is_the_person_named_in_full_elsewhere() {
        Tags tags = Tags.of("Finance Minister Ana Duarte presented the plan on Monday. Critics called it late.\n"
                + "Duarte said the cuts would begin in spring. They doubt that Duarte will stay.");

        assertThat(tags.persons()).containsExactly("Ana Duarte");
        assertThat(tags.textAt("person:Ana Duarte", 6)).containsExactly("Ana Du", "Duarte", "Duarte");
    }

    @Test
    void a_surname_that_comes_before_the_full_name_is_the_same_person() {
        Tags tags = Tags.of("The plan came from Duarte alone, her rivals say.\n"
                + "Senator Ana Duarte told reporters that it was a matter of time.");

        assertThat(tags.persons()).containsExactly("Ana Duarte");
        assertThat(tags.tag("person:Ana Duarte").offsets()).hasSize(2);
    }

    @Test
    void a_surname_of_two_words_with_a_hyphen_is_joined_to_its_full_name() {
        Tags tags = Tags.of("Foreign Minister Hassan Reza-Karimi met the envoy. Reza-Karimi welcomed the truce,"
                + " and Karimi left at noon.");

        assertThat(tags.persons()).containsExactly("Hassan Reza-Karimi");
        assertThat(tags.tag("person:Hassan Reza-Karimi").offsets()).hasSize(3);
    }

    @Test
    void arabic_names_keep_their_particles_and_their_family() {
        Tags tags = Tags.of("Qatar's Foreign Minister Khalid bin Nasser bin Saad Al Thani opened the session, and"
                + " spokesperson Majed Al Ansari briefed the press. Al Thani thanked the envoys. Al Ansari did not.");

        assertThat(tags.persons()).containsExactlyInAnyOrder("Khalid bin Nasser bin Saad Al Thani", "Majed Al Ansari");
        assertThat(tags.tag("person:Majed Al Ansari").offsets()).hasSize(2);
        assertThat(tags.tag("person:Khalid bin Nasser bin Saad Al Thani").offsets())
                .hasSize(2);
    }

    @Test
    void a_prince_named_by_title_and_first_name_is_joined() {
        Tags tags = Tags.of("Crown Prince Faisal bin Turki received the delegation."
                + " Prince Faisal said the talks had gone well.");

        assertThat(tags.persons()).containsExactly("Faisal bin Turki");
    }

    @Test
    void initials_and_abbreviated_titles_do_not_end_a_name() {
        Tags tags =
                Tags.of("The bill was written by Sen. Walter P. Hobbes and Gov. Linda Marsh. Hobbes opposed it later.");

        assertThat(tags.persons()).containsExactly("Walter P. Hobbes", "Linda Marsh");
    }

    @Test
    void an_unknown_first_name_is_a_person_by_age_role_or_speech() {
        Tags tags = Tags.of("They rescued Obiageli Nwosu, 34, from the roof. The fire was seen by Thandeka Mokoena,"
                + " a retired nurse. “It was over in a minute,” said Ilkka Virtala. In the end Kwabo Tenten left.");

        assertThat(tags.persons()).containsExactlyInAnyOrder("Obiageli Nwosu", "Thandeka Mokoena", "Ilkka Virtala");
    }

    @Test
    void companies_ministries_and_banks_are_organisations() {
        Tags tags = Tags.of("The loan was granted to Halvorsen Shipping Inc by the Bank of Tuvania. The Ministry of"
                + " Fisheries objected. Halvorsen Shipping said it would appeal.");

        assertThat(tags.organisations())
                .containsExactly("Halvorsen Shipping Inc", "Bank of Tuvania", "Ministry of Fisheries");
        assertThat(tags.tag("org:Halvorsen Shipping Inc").offsets()).hasSize(2);
        assertThat(tags.persons()).isEmpty();
    }

    @Test
    void the_first_word_of_a_sentence_is_no_name_because_of_its_capital() {
        Tags tags = Tags.of("Tomatoes rose to a record. Growers blamed the frost. Nobody expects tomatoes to fall.");

        assertThat(tags.persons()).isEmpty();
        assertThat(tags.organisations()).isEmpty();
        assertThat(tags.places()).isEmpty();
    }

    @Test
    void places_of_the_gazetteer_are_found_under_their_english_name_in_every_language() {
        assertThat(Tags.of("Una delegación viajó de Moscú a Pekín y luego a los Países Bajos.", "es")
                        .places())
                .containsExactly("Moscow", "Beijing", "Netherlands");
        assertThat(Tags.of("Делегация прибыла из Киева. Москва и Тегеран договорились.", "ru")
                        .places())
                .containsExactly("Kyiv", "Moscow", "Tehran");
        assertThat(Tags.of("وصل الوفد إلى الدوحة قادما من طهران", "ar").places())
                .containsExactly("Doha", "Tehran");
        assertThat(Tags.of("代表团从北京出发，前往莫斯科。", "zh").places()).containsExactly("Beijing", "Moscow");
    }

    @Test
    void what_is_a_common_word_too_is_a_name_in_its_full_form_only() {
        assertThat(Tags.of("أعيد فتح الميناء أمام السفن صباح اليوم.", "ar").organisations())
                .isEmpty();
        assertThat(Tags.of("قالت حركة فتح إن الوفد وصل إلى الدوحة.", "ar").organisations())
                .containsExactly("Fatah");
    }

    @Test
    void us_the_country_is_not_us_the_pronoun() {
        assertThat(Tags.of("They told us that nobody asked us for help.").places())
                .isEmpty();
        assertThat(Tags.of("The envoy left for the U.S. on Monday, the US said later.")
                        .places())
                .containsExactly("United States");
    }

    @Test
    void a_person_named_like_a_country_stays_a_person() {
        Tags tags = Tags.of("Coach Michael Jordan left the court early. Reporters waited for Jordan outside.");

        assertThat(tags.persons()).containsExactly("Michael Jordan");
        assertThat(tags.places()).isEmpty();
    }

    @Test
    void names_joined_by_a_hyphen_are_two() {
        Tags tags = Tags.of("Observers fear that the Israel-Hamas war will spread beyond the border.");

        assertThat(tags.places()).containsExactly("Israel");
        assertThat(tags.organisations()).containsExactly("Hamas");
    }

    @Test
    void what_stands_only_in_the_title_counts_without_offsets() {
        Tags tags = Tags.titled("Kenya and Norway sign a fishing accord", "The accord was signed in the morning.");

        assertThat(tags.places()).containsExactlyInAnyOrder("Kenya", "Norway");
        assertThat(tags.tag("place:Kenya").offsets()).isEmpty();
    }

    @Test
    void a_text_in_lower_case_names_only_what_the_gazetteer_knows_for_sure() {
        Tags tags = Tags.of("brazil and argentina agree on beef, turkey prices rise, said joe smith of chad valley");

        assertThat(tags.places()).containsExactly("Brazil", "Argentina");
        assertThat(tags.persons()).isEmpty();
    }

    @Test
    void german_nouns_are_no_names_though_they_have_capitals() {
        Tags tags = Tags.of(
                "Der Außenminister Jonas Lindner reiste am Montag nach Paris. Die Verhandlungen über das Abkommen"
                        + " dauern an, sagte Lindner. Ein Sprecher der Fischer AG wollte sich nicht äußern.",
                "de");

        assertThat(tags.persons()).containsExactly("Jonas Lindner");
        assertThat(tags.places()).containsExactly("Paris");
        assertThat(tags.organisations()).containsExactly("Fischer AG");
    }

    @Test
    void russian_names_after_a_title_are_persons() {
        Tags tags = Tags.of("Об этом заявил министр Антон Белов в Москве. Белов отметил, что переговоры идут.", "ru");

        assertThat(tags.persons()).containsExactly("Антон Белов");
        assertThat(tags.tag("person:Антон Белов").offsets()).hasSize(2);
    }

    @Test
    void an_elided_article_belongs_to_the_sentence_and_not_to_the_name() {
        Tags tags = Tags.of(
                "Le voyage d'Emmanuel Lestrange en Israël a été annoncé. L'Iran proteste, et l'Italie"
                        + " aussi. Lestrange se tait.",
                "fr");

        assertThat(tags.persons()).containsExactly("Emmanuel Lestrange");
        assertThat(tags.textAt("person:Emmanuel Lestrange", 8)).containsExactly("Emmanuel", "Lestrang");
        assertThat(tags.places()).containsExactlyInAnyOrder("Israel", "Iran", "Italy");
        assertThat(tags.textAt("place:Italy", 6)).containsExactly("Italie");
    }

    @Test
    void a_headline_inside_the_text_makes_no_names_of_its_words() {
        Tags tags = Tags.of("Ana Duarte Assails Rivals Over Port Plan In Kenya\n"
                + "Senator Ana Duarte said on Monday that the port of Mombel would be closed.");

        assertThat(tags.persons()).containsExactly("Ana Duarte");
        assertThat(tags.places()).containsExactly("Kenya");
    }

    @Test
    void an_organisation_before_a_person_stays_apart() {
        Tags tags = Tags.of("The ambassador to the United Nations Nikki Halvorsen met FBI Director James Corbin.");

        assertThat(tags.organisations()).containsExactlyInAnyOrder("United Nations", "FBI");
        assertThat(tags.persons()).containsExactlyInAnyOrder("Nikki Halvorsen", "James Corbin");
    }

    @Test
    void a_person_behind_a_title_with_its_country_begins_at_the_given_name() {
        Tags tags =
                Tags.of("Как заявил президент России Антон Белов, переговоры продолжатся. Белов прибыл утром.", "ru");

        assertThat(tags.persons()).containsExactly("Антон Белов");
    }

    @Test
    void an_article_with_its_apostrophe_ends_a_name_and_a_surname_with_one_does_not() {
        Tags tags = Tags.of("La visita di Giorgio D'Aveni nell'Artico è finita. L'elogio di Aveni non piace.", "it");

        assertThat(tags.persons()).containsExactly("Giorgio D'Aveni");
    }

    @Test
    void a_turkish_ending_behind_an_apostrophe_ends_the_name() {
        Tags tags = Tags.of("Bakan Mehmet Karaca'nın Bursa ziyareti sürüyor. Karaca sabah saatlerinde konuştu.", "tr");

        assertThat(tags.persons()).containsExactly("Mehmet Karaca");
    }

    @Test
    void a_university_behind_a_person_is_not_part_of_the_name() {
        Tags tags = Tags.of("Das sagte Johanna Behr von der Universität Nordheim am Rande der Tagung.", "de");

        assertThat(tags.persons()).containsExactly("Johanna Behr");
        assertThat(tags.organisations()).containsExactly("Universität Nordheim");
    }

    @Test
    void where_the_lists_have_no_words_of_the_language_a_run_of_capitals_alone_is_no_person() {
        Tags tags = Tags.of("Ifølge Damsgaard er det trist. Ifølge Damsgaard sa Tone Damsgaard ingenting.", "no");

        assertThat(tags.persons()).isEmpty();
    }

    @Test
    void a_team_a_ship_and_a_street_are_no_persons() {
        Tags tags = Tags.of("The Chicago Larks said they would play. The crew of the Falcon Heavy slept; the Heavy is"
                + " large. The hospital on Oliver Avenue is closed, Hospital staff said.");

        assertThat(tags.persons()).isEmpty();
        assertThat(tags.places()).containsExactly("Oliver Avenue");
    }

    @Test
    void a_surname_that_is_a_word_for_places_stays_a_surname() {
        Tags tags = Tags.of("They met Laura Forest near Lake Mirow. Forest left early.");

        assertThat(tags.persons()).containsExactly("Laura Forest");
        assertThat(tags.places()).containsExactly("Lake Mirow");
    }

    @Test
    void a_town_is_not_its_university_and_a_company_is_itself_with_its_form() {
        Tags tags = Tags.of("Croydon University opened a clinic in Croydon. Apple Inc bought it, and Apple was glad."
                + " Prime Minister Theresa May was in May not informed.");

        assertThat(tags.tag("org:Croydon University").offsets()).hasSize(1);
        assertThat(tags.tag("org:Apple").offsets()).hasSize(2);
        assertThat(tags.persons()).containsExactly("Theresa May");
    }
}
