-- One SQL for SQLite and PostgreSQL. Times are milliseconds since 1970 UTC; "record" holds the JSON as it stood on the topic,
-- and the columns beside it only what queries filter or sort by.

CREATE TABLE archive (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    identity TEXT    NOT NULL
);

CREATE TABLE clippings (
    id        TEXT    NOT NULL PRIMARY KEY,
    version   INTEGER NOT NULL,
    story     TEXT    NOT NULL,
    decision  TEXT    NOT NULL,
    language  TEXT    NOT NULL,
    outlet    TEXT,
    url       TEXT,
    title     TEXT,
    arrived   BIGINT  NOT NULL,
    published BIGINT  NOT NULL,
    copy_of   TEXT,
    watches   TEXT    NOT NULL,
    record    TEXT    NOT NULL
);
CREATE INDEX clippings_of_story ON clippings (story, arrived, id);
CREATE INDEX clippings_of_outlet ON clippings (outlet, arrived, id);
CREATE INDEX clippings_by_arrival ON clippings (arrived, id);

CREATE TABLE stories (
    id            TEXT    NOT NULL PRIMARY KEY,
    language      TEXT    NOT NULL,
    clippings     INTEGER NOT NULL,
    outlets       INTEGER NOT NULL,
    origins       INTEGER NOT NULL,
    first_arrived BIGINT  NOT NULL,
    last_arrived  BIGINT  NOT NULL,
    replaced_by   TEXT,
    record        TEXT    NOT NULL
);
CREATE INDEX stories_by_last ON stories (last_arrived, id) WHERE replaced_by IS NULL;
CREATE INDEX stories_merged ON stories (replaced_by) WHERE replaced_by IS NOT NULL;

CREATE TABLE alerts (
    id       TEXT    NOT NULL PRIMARY KEY,
    watch    TEXT    NOT NULL,
    clipping TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    story    TEXT    NOT NULL,
    decision TEXT    NOT NULL,
    arrived  BIGINT  NOT NULL,
    record   TEXT    NOT NULL
);
CREATE INDEX alerts_by_arrival ON alerts (arrived, id);
CREATE INDEX alerts_of_watch ON alerts (watch, arrived, id);

-- What the topics held and no table could take; value is the original in Base64.
CREATE TABLE unreadable (
    topic       TEXT    NOT NULL,
    incarnation TEXT    NOT NULL,
    part        INTEGER NOT NULL,
    place       BIGINT  NOT NULL,
    reason      TEXT    NOT NULL,
    value       TEXT,
    PRIMARY KEY (topic, incarnation, part, place)
);

-- Where reading goes on. The incarnation is the broker's id of the topic: a topic made anew starts at 0 again.
CREATE TABLE offsets (
    topic       TEXT    NOT NULL,
    incarnation TEXT    NOT NULL,
    part        INTEGER NOT NULL,
    next_offset BIGINT  NOT NULL,
    PRIMARY KEY (topic, incarnation, part)
);
