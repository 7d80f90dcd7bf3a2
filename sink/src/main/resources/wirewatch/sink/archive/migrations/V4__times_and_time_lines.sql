-- When each transaction stored its changes, under the number of its last one. What came before has no time.

CREATE TABLE batches (
    upto   BIGINT NOT NULL PRIMARY KEY,
    stored BIGINT
);
INSERT INTO batches (upto, stored) SELECT changes, NULL FROM archive;

-- A story's time line is read from the index alone.
DROP INDEX clippings_of_story;
CREATE INDEX clippings_of_story ON clippings (story, arrived, id, decision);
