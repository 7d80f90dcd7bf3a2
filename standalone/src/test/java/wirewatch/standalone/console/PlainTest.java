package wirewatch.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void nothing_of_a_strangers_text_moves_the_cursor_or_turns_the_writing_round() {
        assertThat(Plain.line("a\u001b[2J\r\nb\u0085c\u2028d\u202e\u200be\u2066f\ufeff"))
                .isEqualTo("a [2J b c def");
    }

    @Test
    void a_line_is_cut_between_characters_also_outside_of_the_basic_plane() {
        assertThat(Plain.line("𝒜𝒷𝒸𝒹", 3)).isEqualTo("𝒜𝒷…");
        assertThat(Plain.line("abc", 3)).isEqualTo("abc");
    }

    @Test
    void a_column_is_as_wide_as_it_should_be() {
        assertThat(Plain.column("ab", 4)).isEqualTo("ab  ");
        assertThat(Plain.column("abcdef", 4)).isEqualTo("abc…");
        assertThat(Plain.column("𝒜", 3)).isEqualTo("𝒜  ");
    }
}
