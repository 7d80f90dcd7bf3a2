-- The words of each clipping by its place. They are cut and folded before they come here, so every character counts.
CREATE TABLE words (
    place BIGINT   NOT NULL PRIMARY KEY,
    words tsvector NOT NULL
);
CREATE INDEX words_inverted ON words USING gin (words);
