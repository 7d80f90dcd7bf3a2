-- What the page asks for. "seq" counts every change of the archive, in the order in which changes became visible: reading on from
-- the last one seen misses nothing. "place" is the seq at which a clipping came first, and stays.

ALTER TABLE archive ADD COLUMN changes BIGINT NOT NULL DEFAULT 0;

ALTER TABLE clippings ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE clippings ADD COLUMN place BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stories ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE alerts ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;

UPDATE clippings SET seq = numbered.n, place = numbered.n
    FROM (SELECT id, row_number() OVER (ORDER BY arrived, id) AS n FROM clippings) AS numbered WHERE clippings.id = numbered.id;
UPDATE stories SET seq = numbered.n + (SELECT count(*) FROM clippings)
    FROM (SELECT id, row_number() OVER (ORDER BY last_arrived, id) AS n FROM stories) AS numbered WHERE stories.id = numbered.id;
UPDATE alerts SET seq = numbered.n + (SELECT count(*) FROM clippings) + (SELECT count(*) FROM stories)
    FROM (SELECT id, row_number() OVER (ORDER BY arrived, id) AS n FROM alerts) AS numbered WHERE alerts.id = numbered.id;
UPDATE archive
    SET changes = (SELECT count(*) FROM clippings) + (SELECT count(*) FROM stories) + (SELECT count(*) FROM alerts);

CREATE INDEX clippings_by_seq ON clippings (seq);
CREATE INDEX clippings_by_place ON clippings (place);
CREATE INDEX stories_by_seq ON stories (seq);
CREATE INDEX alerts_by_seq ON alerts (seq);
CREATE INDEX clippings_counted ON clippings (arrived, outlet, decision);

-- What follows the clippings at a moment's distance, and up to which seq it has come.
CREATE TABLE digest (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    upto BIGINT  NOT NULL
);
INSERT INTO digest (one, upto) VALUES (1, 0);

-- A row a reprint; lag in seconds.
CREATE TABLE copies (
    id            TEXT   NOT NULL PRIMARY KEY,
    outlet        TEXT,
    source        TEXT   NOT NULL,
    source_outlet TEXT,
    lag           BIGINT,
    arrived       BIGINT NOT NULL
);
CREATE INDEX copies_of_source ON copies (source, arrived, id);
CREATE INDEX copies_counted ON copies (arrived, outlet, source_outlet, lag);

-- What a clipping was before it was revised or decided again.
CREATE TABLE versions (
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL,
    record  TEXT    NOT NULL,
    PRIMARY KEY (id, version)
);
