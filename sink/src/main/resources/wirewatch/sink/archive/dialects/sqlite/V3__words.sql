-- The words of each clipping by its place. They are cut and folded before they come here, so every character counts.
CREATE VIRTUAL TABLE words USING fts5(
    terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii");
