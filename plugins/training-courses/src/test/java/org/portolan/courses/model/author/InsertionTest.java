package org.portolan.courses.model.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InsertionTest {

    @Test
    void a_block_stands_between_empty_lines_below_the_line_of_the_caret() {
        String text = "## One\nWords here.\n## Two\n";

        Insertion put = Insertion.block(text, text.indexOf("here"), "```hint\nLook.\n```");

        assertEquals("## One\nWords here.\n\n```hint\nLook.\n```\n\n## Two\n", put.into(text));
        assertEquals("```hint\nLook.\n```", put.into(text).substring(put.from(), put.to()));
    }

    @Test
    void a_block_goes_behind_the_block_in_which_the_caret_stands() {
        String text = "## One\n\n```do\nhost.imports\n```\n\nEnd.\n";

        for (String place : new String[] {"```do", "host", "\n```\n\nEnd"}) {
            String put =
                    Insertion.block(text, text.indexOf(place) + 1, "Words.").into(text);
            assertEquals("## One\n\n```do\nhost.imports\n```\n\nWords.\n\nEnd.\n", put, place);
        }
    }

    @Test
    void a_block_in_an_empty_file_begins_it() {
        assertEquals("## New\n", Insertion.block("", 0, "## New").into(""));
    }

    @Test
    void a_block_at_the_end_needs_no_more_than_one_empty_line() {
        assertEquals(
                "## One\n\nWords.\n", Insertion.block("## One\n", 7, "Words.").into("## One\n"));
    }

    @Test
    void a_command_within_a_block_is_a_line_of_it() {
        String text = "```do\nhost.imports\n```\n";

        Insertion put = Insertion.command(text, text.indexOf("host"), "host.plugins");

        assertEquals("```do\nhost.imports\nhost.plugins\n```\n", put.into(text));
        assertEquals("host.plugins", put.into(text).substring(put.from(), put.to()));
    }

    @Test
    void a_command_on_an_empty_line_of_a_block_takes_this_line() {
        String text = "```do\n\n```\n";

        assertEquals(
                "```do\nhost.plugins\n```\n",
                Insertion.command(text, 6, "host.plugins").into(text));
    }

    @Test
    void a_command_in_the_words_becomes_a_block_of_its_own() {
        Insertion put = Insertion.command("Words.", 3, "host.plugins");

        assertEquals("Words.\n\n```do\nhost.plugins\n```\n", put.into("Words."));
        assertEquals("host.plugins", put.into("Words.").substring(put.from(), put.to()));
    }
}
